/** The outside of a backup: an `age` file (age-encryption.org/v1) that opens with a passphrase, written and read as a stream. */
import { Decrypter, Encrypter } from 'age-encryption';
import { BackupError } from '../../lib/backup/problem';
import { CipherError } from '../../lib/backup/read';

/** What a guess costs: 2^18 rounds of scrypt, 256 MiB and a second or two, as the command `age` has it. */
const WORK = 18;
/** The header of a file with a passphrase: nothing else is asked to spend memory on. */
const HEADER = /^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]{22} (\d{1,2})\n/;
const HEADER_BYTES = 256;

/** `work`: less of it where a test has many files to make. */
export async function* sealed(
  plain: AsyncIterable<Uint8Array>,
  passphrase: string,
  work = WORK,
): AsyncGenerator<Uint8Array, void> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(work);
  yield* piecesOf(await encrypter.encrypt(streamOf(plain)));
}

/** Fails with a `BackupError` before the first piece; with a `CipherError` where the file breaks off or was altered on the way. */
export async function opened(file: Blob, passphrase: string): Promise<AsyncIterable<Uint8Array>> {
  const head = new TextDecoder('latin1').decode(await file.slice(0, HEADER_BYTES).arrayBuffer());
  const [, work] = HEADER.exec(head) ?? [];
  if (work === undefined || Number(work) > WORK) throw new BackupError('foreign');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  const plain = await decrypter.decrypt(file.stream()).catch((error: unknown) => {
    const wrong = /no identity matched/.test(String(error));
    throw new BackupError(wrong ? 'passphrase' : 'foreign', { cause: error });
  });
  return authentic(plain);
}

async function* authentic(plain: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  try {
    yield* piecesOf(plain);
  } catch (error) {
    throw new CipherError('it breaks off or was altered', { cause: error });
  }
}

/** Not every browser goes through a stream by itself. */
async function* piecesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const reader = stream.getReader();
  for (let step = await reader.read(); !step.done; step = await reader.read()) yield step.value;
}

function streamOf(pieces: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const source = pieces[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const step = await source.next();
        if (step.done) controller.close();
        else controller.enqueue(step.value);
      },
    },
    { highWaterMark: 1 },
  );
}
