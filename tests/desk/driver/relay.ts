/** Lets the page around a frame drive the chat inside it, whatever the frame's origin, by messages between windows. */
import type { ChatDriver, Said } from './said';

const CALLS = [
  'agentSay',
  'botSay',
  'systemSay',
  'customerSay',
  'recall',
  'edit',
  'typing',
  'burst',
  'prependHistory',
  'truth',
] as const;

type CallName = (typeof CALLS)[number];
type Asked = { desk: 'call'; id: number; call: CallName; args: unknown[] };
type Answered = { desk: 'answer'; id: number; value: unknown; error: string | null };
type Ready = { desk: 'ready' };

/** In the frame: answers the page around it. Does nothing at the top. */
export function answerRelay(driver: ChatDriver): void {
  if (parent === window) return;
  window.addEventListener('message', (event: MessageEvent<Asked>) => {
    if (event.source === parent && event.data?.desk === 'call') void answer(driver, event.data);
  });
  void driver.ready.then(() => post(parent, { desk: 'ready' }));
}

/** Around the frame: the same driver, each call sent in. */
export function relayInto(frame: HTMLIFrameElement): ChatDriver {
  const waiting = new Map<number, (answer: Answered) => void>();
  let asked = 0;
  const ready = new Promise<void>((resolve) => {
    window.addEventListener('message', (event: MessageEvent<Answered | Ready>) => {
      if (event.source !== frame.contentWindow) return;
      if (event.data?.desk === 'ready') resolve();
      if (event.data?.desk === 'answer') waiting.get(event.data.id)?.(event.data);
    });
  });
  const send = async (call: CallName, args: unknown[]): Promise<unknown> => {
    await ready;
    asked += 1;
    const id = asked;
    const answered = await new Promise<Answered>((resolve) => {
      waiting.set(id, resolve);
      if (frame.contentWindow) post(frame.contentWindow, { desk: 'call', id, call, args });
    });
    waiting.delete(id);
    if (answered.error !== null) throw new Error(answered.error);
    return answered.value;
  };
  const call =
    <Args extends unknown[]>(name: CallName) =>
    async (...args: Args): Promise<void> => {
      await send(name, args);
    };
  return {
    ready,
    agentSay: call('agentSay'),
    botSay: call('botSay'),
    systemSay: call('systemSay'),
    customerSay: call('customerSay'),
    recall: call('recall'),
    edit: call('edit'),
    typing: call('typing'),
    burst: call('burst'),
    prependHistory: call('prependHistory'),
    truth: async () => (await send('truth', [])) as Said[],
  };
}

async function answer(driver: ChatDriver, { id, call, args }: Asked): Promise<void> {
  let value: unknown = null;
  let error: string | null = null;
  try {
    if (!CALLS.includes(call)) throw new Error(`no such call: ${call}`);
    value = await (driver[call] as (...given: unknown[]) => unknown)(...args);
  } catch (problem) {
    error = String(problem);
  }
  post(parent, { desk: 'answer', id, value, error });
}

function post(target: Window, message: Asked | Answered | Ready): void {
  target.postMessage(message, '*');
}
