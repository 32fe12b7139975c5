/** A tab of Firefox: real keys, a real mouse, and the page's own values. */
import type { Bidi } from './bidi';

/** The keys that have no character of their own, by the number WebDriver knows them by. */
const KEYS: Record<string, string> = {
  Control: '\uE009',
  Shift: '\uE008',
  Alt: '\uE00A',
  ArrowLeft: '\uE012',
  ArrowDown: '\uE015',
  Backspace: '\uE003',
  Delete: '\uE017',
  Enter: '\uE007',
  End: '\uE010',
};

export class FirefoxPage {
  constructor(
    private readonly bidi: Bidi,
    private readonly context: string,
  ) {}

  evaluate<T>(expression: string): Promise<T> {
    return this.bidi.evaluate(this.context, expression);
  }

  /** The document in the page's only frame; null while there is none. */
  async framed(): Promise<FirefoxPage | null> {
    const { contexts } = await this.bidi.send<{ contexts: { children: { context: string }[] }[] }>(
      'browsingContext.getTree',
      { root: this.context },
    );
    const [frame] = contexts[0]?.children ?? [];
    return frame ? new FirefoxPage(this.bidi, frame.context) : null;
  }

  async type(text: string): Promise<void> {
    await this.#keys([...text].flatMap((value) => [down(value), up(value)]));
  }

  /** `Control+Shift+z`: all are held down in this order and let go in the other. */
  async press(keys: string): Promise<void> {
    const all = keys.split('+').map((key) => KEYS[key] ?? key);
    await this.#keys([...all.map(down), ...all.reverse().map(up)]);
  }

  async click(x: number, y: number): Promise<void> {
    const actions = [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.#perform({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  }

  /** A picture, base64. */
  async picture(): Promise<string> {
    return (await this.bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context: this.context }))
      .data;
  }

  async close(): Promise<void> {
    await this.bidi.send('browsingContext.close', { context: this.context });
  }

  #keys(actions: object[]): Promise<void> {
    return this.#perform({ type: 'key', id: 'keyboard', actions });
  }

  async #perform(source: object): Promise<void> {
    await this.bidi.send('input.performActions', { context: this.context, actions: [source] });
  }
}

const down = (value: string) => ({ type: 'keyDown', value });
const up = (value: string) => ({ type: 'keyUp', value });
