/** What hangs on a message, as a content script hands it over: put together, hashed and kept. */
import { fromBase64 } from '../../lib/evidence/base64';
import type { Input, PageCalls } from '../../lib/protocol/calls';
import { done, failed, type Result } from '../../lib/protocol/problem';
import { LARGEST_BLOB } from '../../lib/recorder/keeping';
import type { House } from './house';

/** Stopping waits for files on their way no longer than this, ms. */
const LAST_FILES_MS = 5_000;
const LOOK_MS = 100;

/** Resolves when nothing is awaited any more, or it has been waited for long enough. */
export async function filesSettled({ store }: Pick<House, 'store'>, record: string): Promise<void> {
  for (let left = LAST_FILES_MS; left > 0; left -= LOOK_MS) {
    if (!(await store.record(record))?.awaited?.length) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}

export async function attached(
  { keeper, parcels }: Pick<House, 'keeper' | 'parcels'>,
  { record, ref, index, how, type, size, at, data }: Input<PageCalls, 'attach'>,
): Promise<Result<{ have: number | null }>> {
  const settle = async (content: Parameters<House['keeper']['file']>[1]['content']) => {
    await keeper.file(record, { ref, index, copy: how === 'copy', content });
    return done({ have: null });
  };
  if (how !== 'original' && how !== 'copy') return settle({ missing: how });
  if (size > LARGEST_BLOB) return settle({ missing: 'too-large' });
  const bytes = fromBase64(data);
  if (bytes === null || (bytes.length === 0 && size > 0)) return failed('bad-call', 'no base64');
  const held = parcels.take(`${record}/${ref}/${index}`, { size, at, bytes });
  return 'whole' in held ? settle({ bytes: held.whole, said: type }) : done(held);
}
