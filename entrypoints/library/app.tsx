/** The library: every case and every record on this device, to read, search and export. */
import { useMemo, useState } from 'preact/hooks';
import { EmptyState } from '../../components/EmptyState';
import { EraseButton } from '../../components/EraseButton';
import { useLanguage } from '../../components/language';
import { PageHead } from '../../components/PageHead';
import { RecordList, recordTitle } from '../../components/RecordList';
import { SearchHits } from '../../components/SearchHits';
import { Transcript } from '../../components/Transcript';
import { dateTime } from '../../lib/i18n/format';
import type { Settings } from '../../lib/platform/settings';
import type { PhraseLocale } from '../../lib/playbook/playbook';
import type { CaseRow, ReadStore, RecordRow } from '../../lib/storage/store';
import { Exporting } from '../page/Exporting';
import { erase } from '../page/erasing';
import { Page } from '../page/Page';
import { summary } from '../page/summary';
import { useCases, useRecords } from '../page/useList';
import { useRecord } from '../page/useRecord';
import { useSettings } from '../page/useSettings';
import { Backup } from './Backup';
import { CaseReader } from './CaseReader';
import { caseHash, placeHash, usePlace } from './usePlace';
import { useSearch } from './useSearch';

export function App({ initial, store }: { initial: Settings; store: ReadStore }) {
  const [settings] = useSettings(initial);
  return (
    <Page settings={settings} title="page.library" store={store}>
      <Library store={store} phrases={settings.phrases} />
    </Page>
  );
}

const none: RecordRow[] = [];

function Library({ store, phrases }: { store: ReadStore; phrases: PhraseLocale }) {
  const { t } = useLanguage();
  const [query, setQuery] = useState('');
  const place = usePlace();
  const cases = useCases(store).rows;
  const records = useRecords(store).rows;
  const ofCase = cases && records ? (cases.find(({ id }) => id === place.ofCase) ?? null) : null;
  const ofCaseRecords = useMemo(
    () => (records ?? []).filter(({ caseId }) => caseId === place.ofCase),
    [records, place.ofCase],
  );
  const hits = useSearch(store, records ?? none, query);

  return (
    <main class="page">
      <PageHead page="library" />
      <p class="soft">{t('library.intro')}</p>
      {cases && records && cases.length === 0 && (
        <>
          <EmptyState title={t('library.empty-title')}>{t('library.empty-do')}</EmptyState>
          <a class="practice-offer" href="/practice.html">
            {t('page.practice')}
          </a>
        </>
      )}
      {cases && records && cases.length > 0 && (
        <div class="library">
          <div class="library-list">
            <input
              type="search"
              aria-label={t('library.search')}
              placeholder={t('library.search')}
              value={query}
              onInput={(event) => setQuery(event.currentTarget.value)}
            />
            <p class="sr-only" role="status">
              {hits && t('library.hits', { count: hits.length })}
            </p>
            {hits ? (
              <SearchHits hits={hits} hrefOf={(hit) => placeHash(hit.record, hit.message.seq)} />
            ) : (
              cases.map((row) => (
                <CaseRecords
                  key={row.id}
                  row={row}
                  records={records.filter(({ caseId }) => caseId === row.id)}
                  chosen={place.record}
                />
              ))
            )}
          </div>
          {ofCase ? (
            <CaseReader key={ofCase.id} store={store} row={ofCase} records={ofCaseRecords} phrases={phrases} />
          ) : (
            <Reader store={store} record={place.record} entry={place.entry} />
          )}
        </div>
      )}
      {cases && records && <Backup store={store} />}
    </main>
  );
}

function CaseRecords({ row, records, chosen }: { row: CaseRow; records: RecordRow[]; chosen: string | null }) {
  const { t, locale } = useLanguage();
  return (
    <section class="case-records" aria-label={row.title}>
      <h2>{row.title}</h2>
      {row.beside && <p class="soft">{t('backup.beside', { date: dateTime(row.beside.at, locale) })}</p>}
      <p>
        <a class="alone" href={caseHash(row.id)} aria-label={t('timeline.show-of', { title: row.title })}>
          {t('timeline.show')}
        </a>
      </p>
      {records.length === 0 && <p class="soft">{t('record.none-in-case')}</p>}
      <RecordList
        records={records.map(summary)}
        chosen={chosen}
        onChoose={(id) => {
          location.hash = placeHash(id);
        }}
      />
      <p>
        <EraseButton
          label={t('erase.case', { title: row.title })}
          what={t('erase.case-what', { count: records.length })}
          onErase={() => erase({ erase: 'case', id: row.id })}
        />
      </p>
    </section>
  );
}

function RestoredNote({ at, broken }: NonNullable<RecordRow['restored']>) {
  const { t, locale } = useLanguage();
  return (
    <>
      <p class="soft">{t('record.restored', { date: dateTime(at, locale) })}</p>
      {broken !== null && <p class="warning">{t('record.restored-broken')}</p>}
    </>
  );
}

function Reader({ store, record, entry }: { store: ReadStore; record: string | null; entry: number | null }) {
  const { t } = useLanguage();
  const { row, conversation, loading } = useRecord(store, record);
  const unsigned = conversation?.keyFingerprint === null;
  const [exporting, setExporting] = useState(false);
  const goal = useMemo(() => (record === null || entry === null ? null : { record, seq: entry }), [record, entry]);

  if (!row || !conversation) return <p class="soft">{t(loading ? 'record.loading' : 'library.choose')}</p>;
  return (
    <section class="reader" aria-label={recordTitle(row, t)}>
      <div class="record-head">
        <h2 class="record-title">{recordTitle(row, t)}</h2>
        <button type="button" onClick={() => setExporting(true)}>
          {t('action.export')}
        </button>
        <EraseButton
          label={t('erase.record')}
          what={t('erase.record-what', { count: row.messages })}
          onErase={() => erase({ erase: 'record', id: row.id })}
        />
      </div>
      {row.url && <p class="soft">{row.url}</p>}
      {row.restored && <RestoredNote {...row.restored} />}
      {unsigned && <p class="warning">{t('record.unsigned')}</p>}
      <Transcript key={row.id} conversation={conversation} loading={loading} live={false} goal={goal} />
      <Exporting store={store} record={row} unsigned={unsigned} open={exporting} onClose={() => setExporting(false)} />
    </section>
  );
}
