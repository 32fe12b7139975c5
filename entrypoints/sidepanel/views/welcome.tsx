/** The first minute: the card that is there until it was answered once. */
import type { Option } from '../../../components/Choice';
import { WelcomeCard } from '../../../components/WelcomeCard';
import type { Settings } from '../../../lib/platform/settings';
import type { ChangeSettings } from '../../page/useSettings';
import type { Beginning } from '../useBeginning';
import type { CaseAtHand } from '../useCase';

interface Props {
  settings: Settings;
  change: ChangeSettings;
  atHand: CaseAtHand;
  topics: Option<string>[];
  beginning: Beginning;
}

export function Welcome({ settings, change, atHand, topics, beginning }: Props) {
  return (
    <WelcomeCard
      interfaceLocale={settings.ui}
      phraseLocale={settings.phrases}
      topic={atHand.topic}
      topics={topics}
      onInterface={(ui) => change({ ui })}
      onPhrases={(phrases) => change({ phrases })}
      onTopic={(topic) => void atHand.setTopic(topic)}
      onTriage={beginning.triage}
      onSample={beginning.openSample}
      onDone={() => change({ welcomed: true })}
    />
  );
}
