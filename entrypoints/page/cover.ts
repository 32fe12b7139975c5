/** What stands on a package, and what it is called. */
import { packageName } from '../../lib/export/names';
import { type Withholding, withholdTitle } from '../../lib/export/redact';
import type { Locale } from '../../lib/i18n/locale';
import type { ReadStore, RecordRow } from '../../lib/storage/store';

/** What a package is called and when it is made; settled before the user is asked where to put it. */
export interface Cover {
  caseTitle: string;
  createdAt: string;
  offsetMinutes: number;
  file: string;
  locale: Locale;
  tool: { name: string; version: string };
}

export async function coverOf(
  store: ReadStore,
  record: RecordRow,
  withholding: Withholding,
  { now, ...made }: Pick<Cover, 'locale' | 'tool'> & { now: Date },
): Promise<Cover> {
  const title = (await store.caseById(record.caseId))?.title ?? record.title ?? '';
  const caseTitle = withholdTitle(title, withholding);
  const createdAt = now.toISOString();
  const offsetMinutes = -now.getTimezoneOffset();
  return { ...made, caseTitle, createdAt, offsetMinutes, file: packageName(caseTitle, createdAt, offsetMinutes) };
}
