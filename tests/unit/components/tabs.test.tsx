// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { Tabs } from '../../../components/Tabs';
import { expectAccessible, show } from './show';

afterEach(cleanup);

type Id = 'one' | 'two' | 'three';

function Three() {
  const [chosen, setChosen] = useState<Id>('one');
  const tabs = (['one', 'two', 'three'] as const).map((id) => ({ id, title: `Tab ${id}`, view: <p>{id}</p> }));
  return <Tabs<Id> label="Parts" tabs={tabs} chosen={chosen} onChoose={setChosen} />;
}

const chosen = () => screen.getByRole('tab', { selected: true }).textContent;
const press = (key: string) => fireEvent.keyDown(screen.getByRole('tab', { selected: true }), { key });

describe('tabs', () => {
  it('move with arrows, Home and End, round the ends, and take the focus along', () => {
    show(<Three />);
    for (const [key, expected] of [
      ['ArrowRight', 'Tab two'],
      ['End', 'Tab three'],
      ['ArrowRight', 'Tab one'],
      ['ArrowLeft', 'Tab three'],
      ['Home', 'Tab one'],
      ['a', 'Tab one'],
    ] as const) {
      press(key);
      expect(chosen()).toBe(expected);
    }
    press('ArrowRight');
    expect(document.activeElement?.textContent).toBe('Tab two');
  });

  it('have one stop in the tab order and one visible panel, named by its tab', async () => {
    const { container } = show(<Three />);
    expect(screen.getAllByRole('tab').map((tab) => tab.tabIndex)).toEqual([0, -1, -1]);
    expect(screen.getAllByRole('tabpanel').map((panel) => panel.getAttribute('aria-labelledby'))).toEqual(['tab-one']);
    await expectAccessible(container);
  });
});
