/** Tells what falls due, each reminder once: what was told is kept with the case, so a restart or a moved clock repeats nothing. */
import type { Due } from '../../lib/case/due';
import { remindersNow } from '../../lib/case/reminder';
import { duesOf, worked } from '../../lib/case/work';
import type { CaseRow, WriteStore } from '../../lib/storage/store';
import type { Clock, Day } from '../../lib/transcript/calendar';

interface Needs {
  store: Pick<WriteStore, 'cases' | 'updateCase'>;
  /** The user's own day and time, and the same moment in RFC 3339 UTC. */
  now: () => { local: Day & Clock; at: string };
  /** Shows it; rejects when it could not. The same id twice is shown once. */
  show: (id: string, row: CaseRow, due: Due, left: number) => Promise<void>;
}

/** One look at everything that falls due. Looks follow each other: two at once would tell twice. */
export function reminding({ store, now, show }: Needs): () => Promise<void> {
  const look = async () => {
    for (const row of await store.cases()) {
      if (row.beside) continue;
      const { local, at } = now();
      for (const { due, left, settles } of remindersNow(duesOf(row), local)) {
        // Shown first: what the browser dies over is shown again under the same id, and never lost.
        await show(`due/${row.id}/${due.id}/${due.date}/${settles[0]}`, row, due, left);
        await store.updateCase(row.id, (now) => worked(now, { change: 'told-due', id: due.id, settles }, at));
      }
    }
  };
  let last: Promise<void> = Promise.resolve();
  return () => {
    last = last.then(look, look);
    return last;
  };
}
