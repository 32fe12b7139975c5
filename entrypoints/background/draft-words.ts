/** What the guards found in a draft, in the user's words for the notice at the input, and without the draft's words for the panel. */
import type { Finding } from '../../lib/guards/finding';
import type { DraftAnswer, DraftWarning } from '../../lib/guards/told';
import { translate } from '../../lib/i18n/translate';
import type { Settings } from '../../lib/platform/settings';

/** Against what it stands is told to the panel alone: the page is not ours. */
export const withoutWords = ({ rule, certainty, suggestion, against }: Finding): DraftWarning => ({
  ...{ rule, certainty },
  calmer: suggestion ?? null,
  against: against ?? null,
});

export function draftAnswer(
  findings: readonly Finding[],
  { ui, holdCodes }: Pick<Settings, 'ui' | 'holdCodes'>,
): DraftAnswer {
  const t = translate(ui);
  const surest = [...findings].sort((a, b) => Number(b.certainty === 'high') - Number(a.certainty === 'high'));
  return {
    notes: surest.map(({ rule, certainty, start, end, suggestion }) => ({
      ...{ rule, certainty, start, end },
      title: t(`guard.${certainty}`, { what: t(`guard.${rule}.what`) }),
      advice: t(`guard.${rule}.do`),
      calmer: suggestion ?? null,
    })),
    hold: holdCodes,
    names: { change: t('guard.change'), fine: t('guard.fine'), held: t('guard.held') },
  };
}
