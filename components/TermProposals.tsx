/** What the chat says of one line of the agreement, each with its entry; nothing is taken before the user takes it. */
import type { Line } from '../lib/case/line';
import type { TermProposal } from '../lib/case/term-proposals';
import { useLanguage } from './language';

interface Props {
  /** What the line of the agreement is called. */
  term: string;
  /** Nothing stands there yet. */
  open: boolean;
  /** The newest first. */
  proposals: readonly TermProposal[];
  onTake: (proposal: TermProposal) => void;
  onGo: (line: Line) => void;
}

const MOST = 120;
const short = (quote: string) => (quote.length > MOST ? `${quote.slice(0, MOST)}…` : quote);

export function TermProposals({ term, open, proposals, onTake, onGo }: Props) {
  const { t } = useLanguage();
  if (proposals.length === 0) return null;
  return (
    <fieldset class="proposals" aria-label={t('term.proposed-of', { term })}>
      <p class="soft">
        {t(open ? 'term.proposed' : 'term.proposed-too')}
        {proposals.length > 1 && ` ${t('term.disagree')}`}
      </p>
      <ul class="plain">
        {proposals.map((proposal) => {
          const { value, line } = proposal;
          return (
            <li key={`${line.record}/${line.seq}/${value}`} class="proposal">
              <strong>{value}</strong>
              <button
                type="button"
                aria-label={t('term.take-of', { term, value, seq: line.seq })}
                onClick={() => onTake(proposal)}
              >
                {t('term.take')}
              </button>
              <button type="button" class="quoted" onClick={() => onGo(line)}>
                “{short(line.quote)}” {t('timeline.entry', { seq: line.seq })}
              </button>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
