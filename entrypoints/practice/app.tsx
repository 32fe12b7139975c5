/** The practice chat: a page with a conversation in it, which the extension reads, fills and records like any other. */
import { useMemo, useState } from 'preact/hooks';
import { Choice } from '../../components/Choice';
import { useLanguage } from '../../components/language';
import { PageHead } from '../../components/PageHead';
import { PracticeChat } from '../../components/PracticeChat';
import type { Settings } from '../../lib/platform/settings';
import { openPanel } from '../../lib/platform/toolbar';
import type { PhraseLocale } from '../../lib/playbook/playbook';
import { PRACTICE_KINDS, type PracticeKind, practiceScript } from '../../lib/playbook/practice';
import { Page } from '../page/Page';
import { useSettings } from '../page/useSettings';
import { useTalk } from './useTalk';

interface Props {
  initial: Settings;
  /** The browser tab that this page stands in; null where it stands in none. */
  tab: number | null;
}

export function App({ initial, tab }: Props) {
  const [settings] = useSettings(initial);
  return (
    <Page settings={settings} title="page.practice">
      <Practice phrases={settings.phrases} tab={tab} />
    </Page>
  );
}

function Practice({ phrases, tab }: { phrases: PhraseLocale; tab: number | null }) {
  const { t } = useLanguage();
  const [kind, setKind] = useState<PracticeKind>('refuses');
  const script = useMemo(() => practiceScript(phrases, kind), [phrases, kind]);
  const { run, lines, writing, over, say, again } = useTalk(script);
  const names = { customer: t('side.customer'), agent: script.name, bot: script.bot, system: null };

  return (
    <main class="page narrow">
      <PageHead page="practice" />
      <p class="practice-mark">{t('practice.mark')}</p>
      <p class="soft">{t('practice.how')}</p>
      <div class="card">
        <Choice
          label={t('practice.agent')}
          options={PRACTICE_KINDS.map((value) => ({ value, title: t(`practice.agent.${value}`) }))}
          chosen={kind}
          onChoose={setKind}
        />
        <p class="soft">{t(`practice.try.${kind}`)}</p>
        <div class="actions">
          {tab !== null && (
            <button type="button" onClick={() => openPanel(tab)}>
              {t('practice.panel')}
            </button>
          )}
          <button type="button" onClick={again}>
            {t('practice.again')}
          </button>
        </div>
      </div>
      <PracticeChat
        // A list of its own for each talk: the one before is over, its messages are not taken back.
        key={`${phrases} ${kind} ${run}`}
        lines={lines.map((line) => ({ ...line, name: names[line.by] }))}
        lang={phrases}
        status={writing ? t('practice.writing', { name: script.name }) : over ? t('practice.over') : ''}
        onSend={say}
      />
    </main>
  );
}
