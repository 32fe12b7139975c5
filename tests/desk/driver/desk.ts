/** Opens one practice page: places the widget, keeps the truth, answers `window.__chat` and starts the scripted agent. */
import { type AgentScript, startAgent } from './agent';
import type { Cast } from './cast';
import { pause, until } from './keys';
import { Ledger } from './ledger';
import { type DeskOptions, readOptions } from './options';
import { answerRelay } from './relay';
import type { ChatDriver, ChatView, Row, Sender } from './said';

/** What a widget gets to live in. */
export interface Place {
  element: HTMLElement;
  /** The document, or the shadow root in which the widget stands. */
  root: Document | ShadowRoot;
  /** The widget calls this when its own send has happened; `drawn` when it has already shown the line itself. */
  sent(text: string, drawn?: { drawn: boolean }): Row;
  /** The widget calls this when the user asks for older lines. */
  wantsOlder(): void;
}

export interface DeskPage {
  cast: Cast;
  script?: AgentScript;
  mount(place: Place): ChatView | Promise<ChatView>;
}

/** Opens the page in this document. */
export function openDesk(page: DeskPage): void {
  const options = readOptions();
  const ledger = new Ledger();
  let view: ChatView | null = null;
  let customerSpoke = (): void => {};
  const shown = (): ChatView => {
    if (!view) throw new Error('the widget is not ready yet');
    return view;
  };
  const able = (call: 'recall' | 'edit' | 'prependHistory'): ChatView => {
    if (shown().cannot?.includes(call)) throw new Error(`this widget has no ${call}`);
    return shown();
  };
  const say = async (sender: Sender, text: string): Promise<void> => {
    shown().add(ledger.add(sender, text, Date.now()));
  };
  const older = (n: number): void => {
    const lines = Array.from({ length: n }, (_, i) => page.cast.filler(i));
    able('prependHistory').prepend(ledger.older(lines, Date.now()));
  };
  const place: Place = {
    ...layOut(options),
    sent(text, how) {
      const row = ledger.add('customer', text, Date.now());
      if (!how?.drawn) shown().add(row);
      customerSpoke();
      return row;
    },
    wantsOlder: () => older(20),
  };
  const driver: ChatDriver = {
    ready: (async () => {
      view = await page.mount(place);
      if (options.history > 0) older(options.history);
    })(),
    agentSay: (text) => say('agent', text),
    botSay: (text) => say('bot', text),
    systemSay: (text) => say('system', text),
    async customerSay(text) {
      const before = ledger.length;
      await shown().say(text);
      await until(() => ledger.length > before, 'the widget did not send what was typed');
      await pause();
    },
    recall: async (i) => able('recall').change(ledger.recall(i)),
    edit: async (i, text) => able('edit').change(ledger.edit(i, text)),
    typing: async (on) => shown().typing(on),
    async burst(n) {
      for (let i = 0; i < n; i += 1) {
        const { sender, text } = page.cast.filler(i);
        shown().add(ledger.add(sender, text, Date.now()));
      }
    },
    prependHistory: async (n) => older(n),
    truth: () => ledger.truth(),
  };
  window.__chat = driver;
  window.__place = place.root;
  answerRelay(driver);
  if (!options.script || !page.script) return;
  const { script } = page;
  void driver.ready.then(() => {
    const stage = { driver, lastOfAgent: () => ledger.last('agent'), wait: pause };
    customerSpoke = startAgent(script, stage, options.delay);
  });
}

/** Finds the place for the widget, behind a closed shadow root when that was asked for. */
function layOut(options: DeskOptions): Pick<Place, 'element' | 'root'> {
  const host = document.getElementById('place') ?? document.body;
  if (options.serve !== 'closed') return { element: host, root: document };
  const root = host.attachShadow({ mode: 'closed' });
  const styles = document.createElement('link');
  styles.rel = 'stylesheet';
  styles.href = `${options.styles}?host`;
  const element = document.createElement('div');
  element.style.height = '100%';
  root.append(styles, element);
  return { element, root };
}
