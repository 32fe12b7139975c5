/** Promises of the conversation that is shown, as far as they are not in the follow-up yet. */
import { useMemo } from 'preact/hooks';
import { useLanguage } from '../../../components/language';
import { PromiseList } from '../../../components/PromiseList';
import type { Due } from '../../../lib/case/due';
import { newDue } from '../../../lib/case/due';
import { promisedIn, type SaidLine } from '../../../lib/case/said';
import type { CaseAtHand } from '../useCase';

interface Props {
  atHand: CaseAtHand;
  dues: readonly Due[];
  lines: readonly SaidLine[];
}

export function PromisesPart({ atHand, dues, lines }: Props) {
  const { t } = useLanguage();
  const promises = useMemo(() => promisedIn(lines, dues), [lines, dues]);
  if (promises.length === 0) return null;
  return (
    <section class="promised" aria-label={t('due.promised')}>
      <h3>{t('due.promised')}</h3>
      <PromiseList
        drafts={`promised:${atHand.current?.id ?? 'new'}`}
        promises={promises}
        onTake={({ line, time, fen, done, date: read }, date) => {
          const kind = done ? 'check' : 'promise';
          const due = newDue({ id: crypto.randomUUID(), kind, date, title: line.quote, fen });
          // The time that was read belongs to the day that was read.
          const taken = { ...due, time: date === read ? time : null, from: line };
          void atHand.work({ change: 'put-dues', dues: [taken], instead: null });
        }}
      />
    </section>
  );
}
