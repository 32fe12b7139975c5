/** What happened outside a watched page: a contact written down, a conversation pasted; the ways there, and what to read from. */
import { CallCard } from '../../../components/CallCard';
import { ChannelTable } from '../../../components/ChannelTable';
import { ContactForm } from '../../../components/ContactForm';
import { FactField } from '../../../components/FactField';
import { Fold } from '../../../components/Fold';
import type { DraftFinding } from '../../../components/GuardNotice';
import { useLanguage } from '../../../components/language';
import { PasteForm } from '../../../components/PasteForm';
import { PublishedList } from '../../../components/PublishedList';
import { CHANNEL_CARDS } from '../../../lib/case/data/channels';
import { factValue } from '../../../lib/case/fact';
import { firstFacts } from '../../../lib/case/first-facts';
import { spokenFacts } from '../../../lib/case/spoken';
import { check } from '../../../lib/guards/check';
import { fill } from '../../../lib/playbook/fill';
import { isConfirmed, OFFICIAL_NUMBERS, OFFICIAL_SITES } from '../../../lib/playbook/official';
import { placeholderLabel } from '../../../lib/playbook/placeholder';
import type { Playbook } from '../../../lib/playbook/playbook';
import type { Day } from '../../../lib/transcript/calendar';
import { factRow } from '../facts';
import type { CaseAtHand } from '../useCase';
import type { Entering } from '../useEntering';
import { useToday } from '../useToday';

interface Props {
  atHand: CaseAtHand;
  playbook: Playbook;
  entering: Entering;
  onCopy: (text: string) => void;
}

export function ChannelsPart({ atHand, playbook, entering, onCopy }: Props) {
  const { t } = useLanguage();
  const today = useToday();
  const of = atHand.current?.id ?? 'new';
  return (
    <Fold id="channels" title={t('case.part.channels')}>
      <ChannelTable cards={CHANNEL_CARDS} />
      <PublishedList numbers={OFFICIAL_NUMBERS.filter(isConfirmed)} sites={OFFICIAL_SITES.filter(isConfirmed)} />
      <WayThere atHand={atHand} playbook={playbook} onCopy={onCopy} />
      <h3>{t('contact.title')}</h3>
      <p class="soft">{t('contact.what')}</p>
      <ContactForm
        draft={`contact:${of}`}
        asideFor={(channel) => channel === 'phone' && <CallCard {...callOf(atHand, playbook, t('way.phone'), today)} />}
        findingsIn={postFindings}
        onSave={entering.contact}
      />
      <h3>{t('paste.title')}</h3>
      <p class="soft">{t('paste.what')}</p>
      <PasteForm draft={`paste:${of}`} onSave={entering.pasted} />
    </Fold>
  );
}

/** Ways through menus, as the user found them. */
function WayThere({ atHand, playbook, onCopy }: Pick<Props, 'atHand' | 'playbook' | 'onCopy'>) {
  const { t } = useLanguage();
  const word = t('way.word');
  const field = (key: string, label: string) => {
    const { draft, saved, onSave } = factRow(key, atHand, playbook.locale);
    return <FactField draft={draft} label={label} kind="text" saved={saved} onSave={onSave} />;
  };
  return (
    <details class="fold">
      <summary>{t('way.title')}</summary>
      <p class="soft">{t('way.what')}</p>
      {field('way.app', t('way.app'))}
      {field('way.phone', t('way.phone'))}
      {playbook.debt && (
        <p>
          {t('way.keyword', { word })}{' '}
          <button type="button" onClick={() => onCopy(word)}>
            {t('way.copy-word')}
          </button>
        </p>
      )}
    </details>
  );
}

/** The first opening whose blanks are all known, the facts that are asked for first, and the keys that led there. */
function callOf({ current, topic }: CaseAtHand, { snippets, locale }: Playbook, wayTitle: string, today: Day) {
  const facts: Record<string, string> = current ? spokenFacts(current, today) : {};
  const openings = snippets.filter(({ phase }) => phase === 'open').map((snippet) => fill(snippet, facts, locale));
  const opening = openings.find(({ missing }) => missing.length === 0);
  const shown = firstFacts(topic).flatMap(({ key }) => {
    const value = facts[key];
    return value ? [{ label: placeholderLabel(key, locale), value }] : [];
  });
  const way = current && factValue(current, 'way.phone');
  return {
    lang: locale,
    opening: opening?.text ?? null,
    facts: way ? [{ label: wayTitle, value: way }, ...shown] : shown,
  };
}

/** Whatever is nobody's business, and what is heated: a post is read by everybody. */
const IN_PUBLIC = ['phone', 'address', 'bank_card', 'id_card', 'otp', 'password', 'threat', 'heated'];

function postFindings(text: string): DraftFinding[] {
  const found = check(text).filter(({ rule }) => IN_PUBLIC.includes(rule));
  return [...new Map(found.map(({ rule, certainty }) => [rule, { rule, certainty }])).values()];
}
