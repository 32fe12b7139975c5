/** Opens one practice page: places the widget, answers `window.__chat` and starts the scripted agent. */
import { type AgentScript, startAgent } from './agent';
import type { Cast } from './cast';
import { Conversation } from './conversation';
import { keptIn } from './kept';
import { pause } from './keys';
import { Ledger } from './ledger';
import { type DeskOptions, readOptions } from './options';
import { answerRelay } from './relay';
import type { ChatView, Row } from './said';

/** What a widget gets to live in. */
export interface Place {
  element: HTMLElement;
  /** The document, or the shadow root in which the widget stands. */
  root: Document | ShadowRoot;
  /** The widget calls this when its own send has happened; `drawn` when it has already shown the line itself. */
  sent(text: string, how?: { drawn: boolean }): Row;
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
  const kept = options.keep ? keptIn(options.id) : null;
  const ledger = new Ledger(kept?.load() ?? [], kept?.save);
  const conversation = new Conversation(ledger, page.cast);
  const place: Place = {
    ...layOut(options),
    sent: (text, how) => conversation.sent(text, how?.drawn ?? false),
    wantsOlder: () => conversation.older(20),
  };
  window.__place = place.root;
  const driver = conversation.driver(mount(page, place, conversation, options));
  window.__chat = driver;
  answerRelay(driver);
  if (!options.script || !page.script) return;
  const { script } = page;
  const step = ledger.length > 0 ? ledger.count('customer') : null;
  const stage = { driver, lastOfAgent: () => ledger.last('agent'), wait: pause };
  void driver.ready.then(() => {
    conversation.heard = startAgent(script, stage, options.delay, step);
  });
}

async function mount(page: DeskPage, place: Place, conversation: Conversation, options: DeskOptions): Promise<void> {
  conversation.open(await page.mount(place));
  if (options.history > 0) conversation.older(options.history);
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
