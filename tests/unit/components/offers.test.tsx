// @vitest-environment jsdom
/** Offers side by side: what is kept while one is written down, what was left unsaid, and what is above the budget. */
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OfferForm } from '../../../components/OfferForm';
import { OfferList } from '../../../components/OfferList';
import type { Ability } from '../../../lib/case/budget-sheet';
import { type Offer, weighed } from '../../../lib/case/offer';
import { locales } from '../../../lib/i18n/locale';
import { translate } from '../../../lib/i18n/translate';
import { expectAccessible, keptDrafts, show } from './show';

/** A machine that is busy takes its time. */
const SLOW = { timeout: 10_000 };

afterEach(cleanup);

const lines = ['您好', '可以给您分24期，每期868元'].map((quote, seq) => ({ record: 'r', seq, quote }));
const ABLE: Ability = { state: 'some', availableFen: 140_000, offerFen: 126_000 };
const theirs: Offer = {
  id: 'o',
  by: 'them',
  at: '2026-11-23T09:00:00Z',
  debt: 1,
  monthlyFen: 86_800,
  count: 24,
  firstDate: null,
  totalFen: null,
  costTerm: null,
  creditTerm: null,
  breachTerm: null,
  from: lines[1] ?? null,
};
const list = (...offers: Offer[]) => (
  <OfferList offers={offers.map((offer) => weighed(offer, 1_860_000, ABLE))} onDrop={() => {}} />
);

describe('an offer that is written down', () => {
  const form = (onAdd: (offer: unknown) => Promise<boolean>, of = lines) => (
    <OfferForm draft="offer:c:1" lines={of} onAdd={onAdd} />
  );
  const line = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Where it was said' });

  it('keeps the chosen line when the panel closes, also while another record is shown, and lets it go once added', async () => {
    const drafts = keptDrafts();
    const first = show(
      form(async () => true),
      { drafts },
    );
    fireEvent.change(line(), { target: { value: 'r/1' } });
    first.unmount();
    const onAdd = vi.fn(async () => true);
    show(form(onAdd, [{ record: 'other', seq: 3, quote: '好的' }]), { drafts });
    expect([line().value, line().selectedOptions[0]?.textContent]).toEqual(['r/1', lines[1]?.quote]);
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Per month' }).value).toBe('868');
    fireEvent.click(screen.getByRole('button', { name: 'Put it beside the others' }));
    await vi.waitFor(() => expect(drafts.kept.size).toBe(0), SLOW);
    expect(onAdd.mock.calls).toMatchObject([[{ monthlyFen: 86_800, count: 24, from: lines[1] }]]);
    await vi.waitFor(() => expect(line().value).toBe(''), SLOW);
  });

  it('is taken back to no line, and what is no line is none', () => {
    const drafts = keptDrafts();
    drafts.keep('offer:c:1:line', '["r",1]');
    show(
      form(async () => true),
      { drafts },
    );
    expect(line().value).toBe('');
  });
});

describe.each(locales)('an offer beside the others in %s', (locale) => {
  const t = translate(locale);

  it('names everything that was left unsaid, and nothing that was said', async () => {
    const { container } = show(list(theirs, { ...theirs, id: 'p', costTerm: '照常', firstDate: '2026-12-10' }), {
      locale,
    });
    const [bare, fuller] = screen.getAllByRole('listitem') as [HTMLElement, HTMLElement];
    const unsaid = (...parts: ('firstDate' | 'totalFen' | 'costTerm' | 'creditTerm' | 'breachTerm')[]) =>
      t('offer.unsaid', { parts: parts.map((part) => t(`offer.part.${part}`)).join(' · ') });
    expect(
      within(bare).getByText(unsaid('firstDate', 'totalFen', 'costTerm', 'creditTerm', 'breachTerm')),
    ).toBeTruthy();
    expect(within(fuller).getByText(unsaid('totalFen', 'creditTerm', 'breachTerm'))).toBeTruthy();
    expect(within(bare).getByText(`可以给您分24期，每期868元 (${t('timeline.entry', { seq: 1 })})`)).toBeTruthy();
    await expectAccessible(container);
  });

  it('says whether it is within the budget: to the fen', () => {
    show(list({ ...theirs, monthlyFen: 126_000 }, { ...theirs, id: 'p', monthlyFen: 126_001 }), { locale });
    const [within_, above] = screen.getAllByRole('listitem') as [HTMLElement, HTMLElement];
    expect(within(within_).getByText(t('offer.fit.fits'))).toBeTruthy();
    expect(within(above).getByText(t('offer.fit.above'))).toBeTruthy();
  });
});
