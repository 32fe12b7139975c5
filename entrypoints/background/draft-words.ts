/** What the guards found in a draft, in the user's words for the notice at the input, and for the panel with no more of the draft than does not fit. */
import { bothLines } from '../../lib/guards/both-lines';
import type { Finding, GuardContext } from '../../lib/guards/finding';
import type { DraftAnswer, DraftWarning } from '../../lib/guards/told';
import { dateTime } from '../../lib/i18n/format';
import type { Locale } from '../../lib/i18n/locale';
import { translate } from '../../lib/i18n/translate';
import type { Settings } from '../../lib/platform/settings';

/** What was typed, and what was said before it. */
export interface Looked extends Pick<GuardContext, 'said'> {
  text: string;
}

/** Of the draft's words only the line that stands against another. */
export const forPanel = (finding: Finding, { text, said }: Looked): DraftWarning => ({
  ...{ rule: finding.rule, certainty: finding.certainty },
  calmer: finding.suggestion ?? null,
  against: finding.against ?? null,
  lines: bothLines(finding, text, said),
});

/** What was said, and when: asked for again, it is worth to know since when it is agreed. */
const saidBefore = (words: string, at: string | null, ui: Locale): string =>
  at === null
    ? translate(ui)('guard.earlier', { words })
    : translate(ui)('guard.earlier-on', { words, when: dateTime(at, ui) });

export function draftAnswer(
  findings: readonly Finding[],
  { text, said }: Looked,
  { ui, holdCodes }: Pick<Settings, 'ui' | 'holdCodes'>,
): DraftAnswer {
  const t = translate(ui);
  const surest = [...findings].sort((a, b) => Number(b.certainty === 'high') - Number(a.certainty === 'high'));
  return {
    notes: surest.map((finding) => {
      const { rule, certainty, start, end, suggestion } = finding;
      const both = bothLines(finding, text, said);
      return {
        ...{ rule, certainty, start, end },
        title: t(`guard.${certainty}`, { what: t(`guard.${rule}.what`) }),
        advice: t(`guard.${rule}.do`),
        calmer: suggestion ?? null,
        // A fact of the case is the user's own: the page is not ours.
        lines: both?.said == null ? [] : [t('guard.yours', { words: both.draft }), saidBefore(both.said, both.at, ui)],
      };
    }),
    hold: holdCodes,
    names: { change: t('guard.change'), fine: t('guard.fine'), held: t('guard.held') },
  };
}
