/** What becomes a record at once: a contact that was written down, a conversation that was pasted, files that the user added. */
import { type Account, sessionEntry } from '../evidence/account';
import { timestamp } from '../evidence/chain';
import type { BlobMissing, Draft, GivenRole, RecordStart } from '../evidence/entry';
import { coded } from '../storage/failure';
import type { BlobRow, CaseRow, Plan, RecordRow } from '../storage/store';
import type { PastedMessage } from '../transcript/message';
import { chained } from './chaining';
import type { Made } from './drafts';
import { type Content, contentOf, type Told } from './keeping';
import { beginningOf, openingDraft, openingRow } from './opening';
import type { RecorderParts } from './recorder';

export interface GivenFile {
  role: GivenRole;
  name: string;
  content: Content;
}

export interface Entered {
  start: Exclude<RecordStart, 'user'>;
  /** For lists, and in the opening entry. */
  title: string | null;
  account: Account | null;
  /** What read the pasted text, e.g. `whatsapp/1`. */
  rule: string;
  messages: readonly PastedMessage[];
  files: readonly GivenFile[];
}

/** More of one paste are not taken. */
export const MOST_PASTED = 5_000;
const LONGEST_TEXT = 100_000;
const LONGEST_WORDS = 200;

/** Its entries between `open` and `close`, and the bytes that go with them; hashed before any transaction is open. */
async function enteredEntries(entered: Entered): Promise<{ made: Made[]; blobs: BlobRow[] }> {
  const files = await Promise.all(
    entered.files.map(async ({ role, name, content }) => {
      const { told, blobs } = await contentOf(content);
      return { entry: givenEntry(role, name, told), blobs };
    }),
  );
  const messages = entered.messages.slice(0, MOST_PASTED).map((message) => pastedEntry(message, entered.rule));
  const account = entered.account === null ? [] : [sessionEntry(entered.account)];
  return {
    made: [...messages, ...account, ...files.map(({ entry }) => entry)],
    blobs: files.flatMap((one) => one.blobs),
  };
}

/** The same entries where there was no room for the bytes: the words are kept, and say so. */
const withoutBytes = (made: readonly Made[]): Made[] =>
  made.map((one) =>
    one.kind === 'blob' && one.fields.sha256 !== null
      ? { ...one, fields: { ...one.fields, sha256: null, size: null, mediaType: null, missing: FULL } }
      : one,
  );

const FULL: BlobMissing = 'storage-full';

function givenEntry(role: GivenRole, name: string, told: Told): Made {
  const secret = { name: name.slice(0, LONGEST_WORDS) || null };
  return { kind: 'blob', fields: { ...told, role, of: null, index: null, reason: null }, secret };
}

function pastedEntry({ side, sender, shownTime, text }: PastedMessage, rule: string): Made {
  const short = (words: string | null) => words?.slice(0, LONGEST_WORDS) || null;
  return {
    kind: 'message',
    fields: {
      side,
      // Nobody was said to have spoken where nobody is known.
      sideBasis: side === 'unknown' ? null : 'user',
      live: false,
      rule: `pasted/${rule}`,
      before: null,
      steps: 0,
      siteId: null,
    },
    secret: {
      text: text.slice(0, LONGEST_TEXT),
      sender: short(sender),
      shownTime: short(shownTime),
      html: null,
      attachments: null,
    },
  };
}

/** Opened, written and closed in one transaction; where there is no room for the bytes, the words alone. */
export async function enterRecord(parts: RecorderParts, ofCase: CaseRow, entered: Entered): Promise<RecordRow> {
  const { start, title, account } = entered;
  const { made, blobs } = await enteredEntries(entered);
  const beginning = await beginningOf(parts, ofCase, { tab: null, start, page: { url: null, title } });
  const { wallMs } = beginning;
  const whole = (entries: readonly Made[]): Plan => {
    const all = [...entries, { kind: 'close', fields: { reason: start }, secret: {} } as const];
    const drafted = all.map((one) => ({ draft: { observedAtMs: wallMs, elapsedMs: 0, ...one } as Draft, ref: null }));
    const row: RecordRow = {
      ...openingRow(beginning),
      state: 'closed',
      closedAt: timestamp(wallMs),
      messages: entries.filter(({ kind }) => kind === 'message').length,
      start,
      channel: account?.channel ?? null,
    };
    return chained(row, [{ draft: openingDraft(beginning), ref: null }, ...drafted], parts);
  };
  const { store } = parts;
  const plan = whole(made);
  try {
    await store.createRecord({ ...plan, blobs });
    return plan.record;
  } catch (error) {
    if (blobs.length === 0 || coded(error).code !== 'storage-full') throw error;
    const bare = whole(withoutBytes(made));
    await store.createRecord(bare);
    return bare.record;
  }
}
