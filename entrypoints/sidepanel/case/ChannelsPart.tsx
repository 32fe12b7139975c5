/** What happened outside a watched page: a contact written down, a conversation pasted. */
import { ChannelTable } from '../../../components/ChannelTable';
import { ContactForm } from '../../../components/ContactForm';
import { Fold } from '../../../components/Fold';
import { useLanguage } from '../../../components/language';
import { PasteForm } from '../../../components/PasteForm';
import { CHANNEL_CARDS } from '../../../lib/case/data/channels';
import type { CaseAtHand } from '../useCase';
import type { Entering } from '../useEntering';

export function ChannelsPart({ atHand, entering }: { atHand: CaseAtHand; entering: Entering }) {
  const { t } = useLanguage();
  const of = atHand.current?.id ?? 'new';
  return (
    <Fold id="channels" title={t('case.part.channels')}>
      <ChannelTable cards={CHANNEL_CARDS} />
      <h3>{t('contact.title')}</h3>
      <p class="soft">{t('contact.what')}</p>
      <ContactForm draft={`contact:${of}`} onSave={entering.contact} />
      <h3>{t('paste.title')}</h3>
      <p class="soft">{t('paste.what')}</p>
      <PasteForm draft={`paste:${of}`} onSave={entering.pasted} />
    </Fold>
  );
}
