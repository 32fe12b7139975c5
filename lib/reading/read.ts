/** Reads a message of the agent: what it does, binds itself to and names, and by which words. Rules on this device, no model, no network. */
import { kindOf, type PromiseKind } from './act';
import { asksAbility } from './asks-ability';
import { asksCode } from './asks-code';
import { asksDocuments } from './asks-documents';
import { asksIdentity } from './asks-identity';
import { asksIncome } from './asks-income';
import { asksOrder } from './asks-order';
import { asksReason } from './asks-reason';
import { asksToWait } from './asks-to-wait';
import { closes } from './closes';
import { nowOf } from './day';
import { empathy } from './empathy';
import { fold } from './fold';
import { givesFact } from './gives-fact';
import { greets } from './greets';
import { hurries } from './hurries';
import { INTENT_CODES, type Intent, type IntentCode } from './intent';
import { type Line, lineOf } from './line';
import { looseIntents } from './loose';
import { homeCurrency } from './money';
import { type OfferKind, offersIn } from './offer';
import { offersAlternative } from './offers-alternative';
import { offersDeferral } from './offers-deferral';
import { offersInstalments } from './offers-instalments';
import { offersRefund } from './offers-refund';
import { offersWaiver } from './offers-waiver';
import { promisesIn } from './promise';
import { promises } from './promises';
import { type Recogniser, wordsFor } from './recogniser';
import { type RedFlag, redFlagsIn } from './red-flag';
import { redirects } from './redirects';
import { refusesAuthority } from './refuses-authority';
import { refusesFullOnly } from './refuses-full-only';
import { refusesPolicy } from './refuses-policy';
import { simplified } from './script';
import { suspicious } from './suspicious';
import { type Figures, figuresIn, type Setting } from './term';
import { threatens } from './threatens';
import { type Value, valuesIn } from './value';
import { wantsMore } from './wants-more';

/** Every recogniser. A new one is a file and a line here. */
export const RECOGNISERS: readonly Recogniser[] = [
  asksAbility,
  asksCode,
  asksDocuments,
  asksIdentity,
  asksIncome,
  asksOrder,
  asksReason,
  asksToWait,
  closes,
  empathy,
  givesFact,
  greets,
  hurries,
  offersAlternative,
  offersDeferral,
  offersInstalments,
  offersRefund,
  offersWaiver,
  promises,
  redirects,
  refusesAuthority,
  refusesFullOnly,
  refusesPolicy,
  suspicious,
  threatens,
  wantsMore,
];

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
  const intents = intentsOf(line);
  const home = homeCurrency(message, folded);
  const setting: Setting = {
    now: nowOf(at),
    calendar: home === 'CNY' && /[一-鿿]/.test(folded) ? 'cn' : 'weekdays',
    home,
  };
  const figures = (start: number, end: number): Figures =>
    figuresIn(folded.slice(start, end), message.slice(start, end), setting);
  return {
    intents: intents.length > 0 ? intents : [{ code: 'other', words: [] }],
    promises: intents.some(({ code }) => code === 'promises')
      ? promisesIn(line).map(({ start, end, core, done, conditional }) => {
          const found = figures(start, end);
          if (done) found.terms.done = true;
          const kind = kindOf(folded.slice(core.start, core.end));
          return {
            quote: message.slice(start, end),
            start,
            end,
            kind,
            conditional,
            ...found,
            because: message.slice(core.start, core.end),
          };
        })
      : [],
    offers: offersIn(line).map(({ start, end, kind, conditional, because }) => ({
      quote: message.slice(start, end),
      start,
      end,
      kind,
      conditional,
      ...figures(start, end),
      because,
    })),
    values: valuesIn(folded, message, setting.now, setting.calendar, home),
    redFlags: redFlagsIn(intents),
  };
}

/** Courtesy and status: beside these a message mostly does something else as well. */
const ASIDE: readonly IntentCode[] = ['greets', 'empathy', 'closes', 'gives_fact', 'asks_to_wait'];

function intentsOf(line: Line): Intent[] {
  const sure = RECOGNISERS.map(
    (recogniser): Intent => ({ code: recogniser.code, words: wordsFor(recogniser, line) }),
  ).filter((intent) => intent.words.length > 0);
  const isBare = sure.every(({ code }) => ASIDE.includes(code));
  const loose = isBare ? looseIntents(line).filter(({ code }) => !sure.some((one) => one.code === code)) : [];
  return [...sure, ...loose].sort((a, b) => INTENT_CODES.indexOf(a.code) - INTENT_CODES.indexOf(b.code));
}
