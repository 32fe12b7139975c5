/** A person with a keyboard and nothing else: where the focus is, how it gets elsewhere, and whether it can be seen there. */
import type { Page } from 'playwright-core';

/** Runs in the page. What is on the way of Tab; a group that is gone through by arrows has one such stop. */
function stopsOf(): string[] {
  const all = 'a[href], button, input, select, textarea, summary, [tabindex], audio[controls], video[controls]';
  const stops = [...document.querySelectorAll<HTMLElement>(all)].filter(
    (one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches(':disabled') && one.tabIndex >= 0,
  );
  return stops.map((one, at) => {
    one.dataset.stop = String(at);
    return one.outerHTML.slice(0, 120);
  });
}

/** Runs in the page. Where the focus is and what is wrong with it there; null where nothing has it. */
function standingOf(): { stop: number; html: string; wrong: string[] } | null {
  const at = document.activeElement;
  if (!(at instanceof HTMLElement) || at === document.body) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(at);
  const { top, bottom } = at.getBoundingClientRect();
  const wrong = [
    ['no ring', outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 1],
    ['out of sight', bottom <= 0 || top >= innerHeight],
  ] as const;
  return {
    stop: Number(at.dataset.stop ?? -1),
    html: at.outerHTML.slice(0, 120),
    wrong: wrong.filter(([, is]) => is).map(([what]) => what),
  };
}

/** Runs in the page. How what has the focus is called. */
function nameOf(): string {
  const at = document.activeElement;
  if (at === null || at === document.body || at.getAttribute('role') === 'tabpanel') return '';
  const labels = 'labels' in at ? (at.labels as NodeListOf<HTMLLabelElement> | null) : null;
  const label = labels?.[0]?.querySelector(':scope > span') ?? labels?.[0];
  return (at.getAttribute('aria-label') ?? label?.textContent ?? at.textContent ?? '').trim();
}

export class Keys {
  constructor(private readonly page: Page) {}

  /** Tabs on until what is called so has the focus. `back` goes the other way. */
  async to(name: RegExp, back = false): Promise<void> {
    const passed: string[] = [];
    for (let press = 0; press < 200; press += 1) {
      const at = await this.page.evaluate(nameOf);
      if (name.test(at)) return;
      passed.push(at.slice(0, 24));
      await this.page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
    }
    throw new Error(`never came to ${name}: ${passed.join(' | ')}`);
  }

  /** One after the other, on what has the focus. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Puts words in place of those that stand there. */
  async write(text: string): Promise<void> {
    await this.page.keyboard.press('Control+a');
    await this.page.keyboard.type(text);
  }

  /** How what has the focus is called; empty where nothing has it. */
  name(): Promise<string> {
    return this.page.evaluate(nameOf);
  }

  /** Once round the page by Tab: what was never come to, and what was wrong where the focus stood. */
  async round(): Promise<{ stops: number; missed: string[]; wrong: string[] }> {
    const stops = await this.page.evaluate(stopsOf);
    const met = new Set<number>();
    const wrong = new Set<string>();
    // The parts of a date are stops of their own; more than all of these together is a trap.
    for (let press = 0; met.size < stops.length && press < stops.length + 40; press += 1) {
      await this.page.keyboard.press('Tab');
      const at = await this.page.evaluate(standingOf);
      if (at === null) continue;
      met.add(at.stop);
      for (const what of at.wrong) wrong.add(`${what}: ${at.html}`);
    }
    return { stops: stops.length, missed: stops.filter((_, at) => !met.has(at)), wrong: [...wrong] };
  }
}
