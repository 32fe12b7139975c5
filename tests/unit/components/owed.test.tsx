// @vitest-environment jsdom
/** What a waiver saves and where a payment goes, as they are tried out beside a debt: the vectors, in every language. */
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OwedReckoner } from '../../../components/OwedReckoner';
import { locales } from '../../../lib/i18n/locale';
import { translate } from '../../../lib/i18n/translate';
import { expectAccessible, keptDrafts, show } from './show';

afterEach(cleanup);

const V11 = { principalFen: 1_000_000, interestFen: 196_000, feesFen: 90_000 };
const V12 = { principalFen: 1_000_000, interestFen: 35_000, feesFen: 12_000 };
const type = (name: string, value: string) =>
  fireEvent.input(screen.getByRole('textbox', { name }), { target: { value } });

describe.each(locales)('in %s', (locale) => {
  const t = translate(locale);

  it('a waiver of the penalty and half the interest is V11, goes into the phrases, and is kept', async () => {
    const drafts = keptDrafts();
    const onUse = vi.fn();
    const reckoner = <OwedReckoner draft="owed:c:1" owed={V11} onUse={onUse} />;
    const first = show(reckoner, { locale, drafts });
    type(t('owed.fees'), '900');
    type(t('owed.interest'), '980');
    const result = t('owed.waived', { left: '10,980', saved: '1,880', percent: '14.62' });
    expect(screen.getByText(result)).toBeTruthy();
    fireEvent.click(screen.getByText(t('owed.title')));
    fireEvent.click(screen.getByRole('button', { name: t('plan.use') }));
    expect(onUse.mock.calls).toEqual([[{ waive_amount: '1880', rest: '10980' }]]);
    await expectAccessible(first.container);
    first.unmount();
    show(reckoner, { locale, drafts });
    expect(screen.getByText(result)).toBeTruthy();
  });

  it('a payment of 1 000 is V12, and what is too much is said', () => {
    show(<OwedReckoner draft="owed:c:1" owed={V12} onUse={() => {}} />, { locale });
    type(t('owed.payment'), '1000');
    const goes = { fees: '120', interest: '350', principal: '530', left: '9,470' };
    expect(screen.getByText(t('owed.goes', goes))).toBeTruthy();
    type(t('owed.payment'), '10,480');
    expect(screen.getByText(new RegExp(t('owed.over', { sum: '10' })))).toBeTruthy();
  });
});
