/** Practice page: Microsoft's web chat over a connection that we play ourselves. It knows no recall, edit or notice. */
import '../node_modules/botframework-webchat/dist/webchat.js';
import { enCast, nameOf } from '../../desk/driver/cast';
import { openDesk, type Place } from '../../desk/driver/desk';
import { pause, pressEnter, typeInto, until } from '../../desk/driver/keys';
import type { ChatView, Row } from '../../desk/driver/said';
import { hardship } from '../../desk/scripts/hardship';

type Activity = Record<string, unknown>;
type Observer<T> = { next(value: T): void; complete?(): void };

/** As much of an observable as the library asks for; late observers get everything again. */
class Stream<T> {
  readonly #seen: T[] = [];
  readonly #observers = new Set<Observer<T>>();

  push(value: T): void {
    this.#seen.push(value);
    for (const observer of this.#observers) observer.next(value);
  }

  subscribe(given: Observer<T> | ((value: T) => void)) {
    const observer = typeof given === 'function' ? { next: given } : given;
    for (const value of this.#seen) observer.next(value);
    this.#observers.add(observer);
    return { unsubscribe: () => this.#observers.delete(observer) };
  }

  [Symbol.for('observable')]() {
    return this;
  }

  '@@observable'() {
    return this;
  }
}

let sequence = 1_000_000;

/** The library orders by this number; without it, late ones are sorted by their time. */
function nextSequence(): number {
  sequence += 1;
  return sequence;
}

function activityOf(row: Row): Activity {
  const mine = row.sender === 'customer';
  return {
    type: 'message',
    id: row.id,
    text: row.text,
    textFormat: 'plain',
    timestamp: new Date(row.at).toISOString(),
    from: mine ? { id: 'me', role: 'user' } : { id: row.sender, role: 'bot', name: nameOf(enCast, row.sender) },
    channelData: { 'webchat:sequence-id': nextSequence() },
  };
}

function connect(place: Place) {
  const activities = new Stream<Activity>();
  const status = new Stream<number>();
  status.push(2);
  return {
    activity$: activities,
    connectionStatus$: status,
    end() {},
    postActivity(activity: Activity) {
      const answer = new Stream<string>();
      if (activity.type !== 'message') return answer;
      const row = place.sent(String(activity.text), { drawn: true });
      const channelData = { ...(activity.channelData as object), 'webchat:sequence-id': nextSequence() };
      setTimeout(() => {
        answer.push(row.id);
        activities.push({ ...activity, id: row.id, timestamp: new Date(row.at).toISOString(), channelData });
      });
      return answer;
    },
  };
}

async function mount(place: Place): Promise<ChatView> {
  const line = connect(place);
  const library = (window as unknown as { WebChat: { renderWebChat(options: object, into: HTMLElement): void } })
    .WebChat;
  library.renderWebChat({ directLine: line, userID: 'me', locale: 'en-US' }, place.element);
  const input = await until(
    () =>
      place.root.querySelector<HTMLInputElement>('.webchat__send-box input[type=text], .webchat__send-box textarea'),
    'web chat did not draw its input',
  );
  return {
    cannot: ['recall', 'edit', 'prependHistory'],
    add: (row) => line.activity$.push(activityOf(row)),
    change() {},
    prepend() {},
    typing(on) {
      if (on)
        line.activity$.push({
          type: 'typing',
          id: `t${Date.now()}`,
          from: { id: 'agent', role: 'bot' },
          timestamp: new Date().toISOString(),
        });
    },
    async say(text) {
      typeInto(input, text);
      await pause(50);
      pressEnter(input);
      (input.form as HTMLFormElement | null)?.requestSubmit();
    },
  };
}

openDesk({ cast: enCast, script: hardship, mount });
