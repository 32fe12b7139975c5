/** Erases a record, a case, or everything. What is being recorded is ended first, so that nothing is written after it. */
import { done, failed, type Result } from '../../lib/protocol/problem';
import type { Erasure, RecordRow } from '../../lib/storage/store';
import type { House } from './house';

export async function erase(
  { store, publish }: House,
  what: Erasure,
  stop: (record: string) => Promise<unknown>,
): Promise<Result<{ records: number }>> {
  const rows = await store.records();
  const touched = (row: RecordRow) =>
    what.erase === 'all' || (what.erase === 'record' ? row.id : row.caseId) === what.id;
  for (const row of rows.filter((each) => touched(each) && each.state !== 'closed')) await stop(row.id);
  const erased = await store.erase(what);
  if (what.erase === 'record' && erased.length === 0) return failed('record-missing');
  for (const record of erased) publish({ news: 'record', record });
  publish({ news: 'case', caseId: what.erase === 'case' ? what.id : '' });
  return done({ records: erased.length });
}
