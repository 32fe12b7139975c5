/** The side panel: everything it is made of, on one screen. */
import { useMemo, useState } from 'preact/hooks';
import { CaseBar } from '../../components/CaseBar';
import { GuardNotice } from '../../components/GuardNotice';
import { useLanguage } from '../../components/language';
import { Notice } from '../../components/Notice';
import { Tabs } from '../../components/Tabs';
import type { Goal } from '../../components/Transcript';
import type { Line } from '../../lib/case/line';
import type { Settings } from '../../lib/platform/settings';
import { playbookIn } from '../../lib/playbook/registry';
import type { ReadStore } from '../../lib/storage/store';
import { Exporting } from '../page/Exporting';
import { Page } from '../page/Page';
import { useRecords } from '../page/useList';
import { useRecord } from '../page/useRecord';
import { type ChangeSettings, useSettings } from '../page/useSettings';
import { foundWords, placeOf } from './found';
import { RecordingHead } from './RecordingHead';
import { retryIn } from './retry';
import { suggestedFor } from './suggested';
import { topicOptions } from './topics';
import { useBeginning } from './useBeginning';
import { useCase } from './useCase';
import { useDeeds } from './useDeeds';
import { useDraftFindings } from './useDraftFindings';
import { useEntering } from './useEntering';
import { useFindNews } from './useFindNews';
import { useNotice } from './useNotice';
import { usePick } from './usePick';
import { useRecording } from './useRecording';
import { useScreenshots } from './useScreenshots';
import { useSurvey } from './useSurvey';
import { useTab } from './useTab';
import { useTalks } from './useTalks';
import { useToday } from './useToday';
import { CaseView } from './views/case';
import { ChecklistView } from './views/checklist';
import { PhrasesView } from './views/phrases';
import { RecordView } from './views/record';
import { Welcome } from './views/welcome';
import { WarningHead } from './WarningHead';

export function App({ initial, store }: { initial: Settings; store: ReadStore }) {
  const [settings, change] = useSettings(initial);
  return (
    <Page settings={settings} store={store}>
      <Panel settings={settings} change={change} store={store} />
    </Page>
  );
}

interface Props {
  settings: Settings;
  change: ChangeSettings;
  store: ReadStore;
}

const PAGES = ['library', 'phrases', 'practice', 'verify', 'settings'] as const;

type TabId = 'phrases' | 'checklist' | 'record' | 'case';

function Panel({ settings, change, store }: Props) {
  const { t } = useLanguage();
  const [part, setPart] = useState<TabId>('phrases');
  const [picked, setPicked] = useState<string | null>(null);
  const [goal, setGoal] = useState<Goal | null>(null);
  const { notice, say, dismiss } = useNotice();
  const tab = useTab();
  const today = useToday();
  const { survey, problem, refresh } = useSurvey(tab);
  const running = survey?.record && survey.record.state !== 'closed' ? survey.record : null;

  const topics = topicOptions(settings.phrases);
  const defaultTopic = topics[0]?.value ?? '';
  const titleOf = (topic: string) => topics.find(({ value }) => value === topic)?.title ?? topic;
  const recording = running?.caseId ?? null;
  const atHand = useCase({ store, settings, change, recording, defaultTopic, titleOf, say });
  const playbook = playbookIn(settings.phrases, atHand.topic);

  const records = useRecords(store, atHand.current?.id ?? null).rows ?? [];
  const pickedHere = records.find((row) => row.id === picked)?.id;
  const shownId = pickedHere ?? running?.id ?? records[0]?.id ?? null;
  const shown = useRecord(store, shownId);
  const aside = useRecord(store, running && running.id !== shownId ? running.id : null);
  const live = running?.id === shownId ? shown : aside;
  const talks = useTalks(store, records, shown.conversation, part === 'case');
  const heard = running === null ? null : live.conversation;
  const suggested = useMemo(() => suggestedFor(heard, playbook), [heard, playbook]);

  useFindNews(tab, () => setPart('phrases'));
  const { busy, start, stop } = useRecording({ survey, refresh, ensureCase: atHand.ensure, say });
  const pick = usePick({ survey, say });
  const drafted = useDraftFindings(tab, say);
  const deeds = useDeeds({ tab, record: shown.row?.id ?? null, say });
  const entering = useEntering(atHand, say);
  const beginning = useBeginning(atHand, settings.phrases, today, say);
  const noScreenshots = useScreenshots(shown.row?.id ?? null, say);
  const unsigned = shown.conversation?.keyFingerprint === null;
  const [exporting, setExporting] = useState(false);

  const retry = async (minutes: number) => {
    const due = retryIn(minutes, new Date(), t('usual.retry'));
    if (await atHand.work({ change: 'put-dues', dues: [due], instead: null })) say.done(t('usual.added'));
  };
  const goTo = ({ record, seq }: Pick<Line, 'record' | 'seq'>) => {
    setPicked(record);
    setPart('record');
    setGoal({ record, seq });
  };

  const searching = t(tab === null ? 'found.no-tab' : 'found.looking');
  const unknown = problem ? t(`problem.${problem.code}.what`) : searching;
  const found = survey ? foundWords(survey, t) : unknown;

  return (
    <>
      <header class="top">
        <h1 class="sr-only">{t('app.name')}</h1>
        <CaseBar
          cases={atHand.all}
          current={atHand.current?.id ?? null}
          locked={running !== null}
          suggestedTitle={atHand.suggestedTitle}
          onChoose={atHand.choose}
          onCreate={async (title) => {
            if (await atHand.create(title)) say.done(t('status.case-created', { title }));
          }}
          onRename={(title) => void atHand.rename(title)}
          pages={PAGES.map((name) => ({ href: `/${name}.html`, title: t(`page.${name}`) }))}
        />
        <RecordingHead
          running={running}
          messages={live.row?.messages ?? running?.messages ?? 0}
          found={found}
          place={placeOf(survey)}
          pick={pick}
          busy={busy}
          canStart={survey !== null}
          onStart={() => {
            setPicked(null);
            start();
          }}
          onStop={stop}
        />
        <div class="heeds">
          <GuardNotice findings={drafted.findings} onHeed={(rule, deed) => void drafted.heed(rule, deed)} />
          <WarningHead
            atHand={atHand}
            playbook={playbook}
            phraseLocale={settings.phrases}
            conversation={heard}
            links={live.links}
            onInsert={deeds.insert}
            onGo={goTo}
          />
        </div>
      </header>
      <main class="middle">
        {!settings.welcomed && (
          <Welcome settings={settings} change={change} atHand={atHand} topics={topics} beginning={beginning} />
        )}
        <Tabs<TabId>
          label={t('tab.list')}
          chosen={part}
          onChoose={setPart}
          tabs={[
            {
              id: 'phrases',
              title: t('tab.phrases'),
              view: (
                <PhrasesView
                  atHand={atHand}
                  playbook={playbook}
                  phraseLocale={settings.phrases}
                  onPhraseLocale={(phrases) => change({ phrases })}
                  suggested={suggested}
                  onInsert={deeds.insert}
                  onCopy={deeds.copy}
                  say={say}
                />
              ),
            },
            {
              id: 'checklist',
              title: t('tab.checklist'),
              view: (
                <ChecklistView
                  atHand={atHand}
                  playbook={playbook}
                  conversation={shown.conversation}
                  records={records}
                />
              ),
            },
            {
              id: 'record',
              title: t('tab.record'),
              view: (
                <RecordView
                  shown={shown}
                  goal={goal}
                  records={records}
                  onChoose={setPicked}
                  onExport={() => setExporting(true)}
                  onScreenshot={deeds.screenshot}
                  noScreenshots={noScreenshots}
                  onNote={deeds.note}
                  onLabel={deeds.label}
                  onEnded={entering.ended}
                  onRetry={(minutes) => void retry(minutes)}
                />
              ),
            },
            {
              id: 'case',
              title: t('tab.case'),
              view: (
                <CaseView
                  atHand={atHand}
                  playbook={playbook}
                  phraseLocale={settings.phrases}
                  topics={topics}
                  today={today}
                  conversation={shown.conversation}
                  talks={talks}
                  records={records.length}
                  onGo={goTo}
                  deeds={deeds}
                  entering={entering}
                  beginning={beginning}
                  say={say}
                />
              ),
            },
          ]}
        />
      </main>
      <Notice notice={notice} onDismiss={dismiss} />
      <Exporting
        store={store}
        record={shown.row}
        unsigned={unsigned}
        open={exporting}
        onClose={() => setExporting(false)}
      />
    </>
  );
}
