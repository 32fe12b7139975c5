// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { UsualDues } from '../../../components/UsualDues';
import { Waiting } from '../../../components/Waiting';
import { USUAL_DUES } from '../../../lib/case/usual-dues';
import { locales } from '../../../lib/i18n/locale';
import { expectAccessible, show } from './show';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('what is commonly looked after', () => {
  it.each(locales)('is offered with its day in %s, and not twice', async (locale) => {
    const onAdd = vi.fn();
    const { container } = show(<UsualDues open={['report']} onAdd={onAdd} />, { locale });
    expect(container.querySelectorAll('li')).toHaveLength(USUAL_DUES.length - 1);
    fireEvent.click(container.querySelector('li button') as HTMLElement);
    expect(onAdd.mock.calls).toEqual([['retry']]);
    await expectAccessible(container);
  });
});

describe('waiting', () => {
  it('is said after two minutes of silence, goes on, and offers to be reminded', async () => {
    vi.useFakeTimers({ now: 1_000_000 });
    const onRetry = vi.fn();
    const { container } = show(<Waiting since={1_000_000 - 110_000} onRetry={onRetry} />);
    expect(screen.queryByRole('timer')).toBeNull();
    await vi.advanceTimersByTimeAsync(15_000);
    expect(screen.getByRole('timer').textContent).toContain('2:05');
    fireEvent.click(screen.getByRole('button', { name: 'Remind me to try again in 30 minutes' }));
    expect(onRetry.mock.calls).toEqual([[30]]);
    vi.useRealTimers();
    await expectAccessible(container);
  });
});
