/** Reads a message of the agent: what it does, binds itself to and names, and by which words. On this device, without network. */
import { kindOf, type PromiseKind } from './act';
import { type Now, nowOf, written } from './day';
import type { Deadline } from './deadline';
import { fold } from './fold';
import type { Intent } from './intent';
import { intentsOf, proposing } from './intents';
import { lineOf } from './line';
import { homeCurrency } from './money';
import { type OfferKind, offerKinds, offersIn } from './offer';
import { promisesIn } from './promise';
import { type RedFlag, redFlagsIn } from './red-flag';
import { simplified } from './script';
import { type Figures, figuresIn, type Setting } from './term';
import { type Value, valuesIn } from './value';

/** Longer messages are read up to here; a chat message never is that long. */
const MOST = 4_000;

/** What an agent's words bind it to, or propose. */
export interface Commitment extends Figures {
  /** As written. */
  quote: string;
  start: number;
  end: number;
  kind: PromiseKind | OfferKind;
  conditional: boolean;
  /** The words that gave it. */
  because: string;
}

export interface Reading {
  /** The main one first. Never empty: `other` when no rule applies. */
  intents: Intent[];
  promises: Commitment[];
  offers: Commitment[];
  values: Value[];
  redFlags: RedFlag[];
}

/** What a message is read in the light of; without `at`, relative times stay open. */
export interface ReadingContext {
  /** RFC 3339, local or with offset: the clock on the wall counts. */
  at?: string | undefined;
}

/** Everything that the message says: what it does, promises, offers, figures, warning signs, each with the words that gave it. */
export function read(text: string, { at }: ReadingContext = {}): Reading {
  const message = text.slice(0, MOST);
  const folded = fold(message, simplified);
  const line = lineOf(message, folded);
  const told = intentsOf(line, folded);
  const home = homeCurrency(message, folded);
  const setting: Setting = {
    now: nowOf(at),
    calendar: home === 'CNY' && /[一-鿿]/.test(folded) ? 'cn' : 'weekdays',
    home,
  };
  /** The clause that binds says by when, before those around it do; what the customer is to keep first binds nobody. */
  const figures = (start: number, end: number, core: { start: number; end: number }): Figures => {
    const all = figuresIn(folded.slice(start, end), message.slice(start, end), setting);
    const { deadline } = figuresIn(folded.slice(core.start, core.end), message.slice(core.start, core.end), setting);
    return deadline?.latest == null || deadline.text === all.deadline?.text ? all : { ...all, deadline };
  };
  const isBefore = (deadline: Deadline | null, start: number, core: number): boolean =>
    deadline !== null && message.slice(start, core).includes(deadline.text);
  const codes = told.map(({ code }) => code);
  const bound = codes.includes('promises') ? promisesIn(line) : [];
  const promises = bound.map(({ start, end, core, done, conditional }): Commitment => {
    const found = figures(start, end, core);
    if (done) found.terms.done = true;
    if (isPast(found.deadline, done, setting.now) || (conditional && isBefore(found.deadline, start, core.start)))
      found.deadline = null;
    const kind = kindOf(folded.slice(core.start, core.end));
    const because = message.slice(core.start, core.end);
    return { quote: message.slice(start, end), start, end, kind, conditional, ...found, because };
  });
  const proposed = codes.some(isFraud) ? [] : offersIn(line, offerKinds(codes));
  const offers = proposed.map(
    ({ start, end, kind, conditional, because }): Commitment => ({
      quote: message.slice(start, end),
      start,
      end,
      kind,
      conditional,
      ...figures(start, end, { start, end }),
      because,
    }),
  );
  const intents = proposing(told, offers);
  const values = valuesIn(folded, message, setting.now, setting.calendar, home);
  return {
    intents: intents.length > 0 ? intents : [{ code: 'other', words: [] }],
    promises,
    offers,
    values: values.map((value) => asDeadline(value, [...promises, ...offers])),
    redFlags: redFlagsIn(intents),
  };
}

/** What a fraud holds out is nothing that a company proposes. */
const isFraud = (code: string): boolean => code === 'suspicious' || code === 'asks_code';

/** When a thing was done is no time by which it will be. */
const isPast = (deadline: Deadline | null, done: boolean, now: Now | null): boolean =>
  done && now !== null && deadline?.latest != null && deadline.latest.slice(0, 10) <= written(now.day, null);

/** A time by which something is promised is a deadline, whatever stands around it: 钱1-2个工作日回到您卡里. */
function asDeadline(value: Value, commitments: readonly Commitment[]): Value {
  const isTime = value.kind === 'duration' || value.kind === 'date';
  const of = commitments.find(
    ({ start, end, deadline }) => value.start >= start && value.end <= end && deadline?.text === value.text,
  );
  return isTime && of?.deadline?.latest != null ? { ...value, kind: 'deadline', value: of.deadline.latest } : value;
}
