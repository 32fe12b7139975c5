/** Reads a message of the agent: what it is about, and by which words. Rules on this device, no model, no network. */
import { asksAbility } from './asks-ability';
import { asksCode } from './asks-code';
import { asksDocuments } from './asks-documents';
import { asksIdentity } from './asks-identity';
import { asksIncome } from './asks-income';
import { asksOrder } from './asks-order';
import { asksReason } from './asks-reason';
import { asksToWait } from './asks-to-wait';
import { closes } from './closes';
import { empathy } from './empathy';
import { fold } from './fold';
import { givesFact } from './gives-fact';
import { greets } from './greets';
import { hurries } from './hurries';
import { INTENT_CODES, type Intent } from './intent';
import { lineOf } from './line';
import { offersAlternative } from './offers-alternative';
import { offersDeferral } from './offers-deferral';
import { offersInstalments } from './offers-instalments';
import { offersRefund } from './offers-refund';
import { offersWaiver } from './offers-waiver';
import { promises } from './promises';
import { type Recogniser, wordsFor } from './recogniser';
import { redirects } from './redirects';
import { refusesAuthority } from './refuses-authority';
import { refusesFullOnly } from './refuses-full-only';
import { refusesPolicy } from './refuses-policy';
import { simplified } from './script';
import { suspicious } from './suspicious';
import { threatens } from './threatens';
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

/** The intents of a message, the main one first. Never empty: `other` when no rule applies. */
export function read(text: string): { intents: Intent[] } {
  const message = text.slice(0, MOST);
  const line = lineOf(message, fold(message, simplified));
  const intents = RECOGNISERS.map(({ code, rules }): Intent => ({ code, words: wordsFor({ code, rules }, line) }))
    .filter((intent) => intent.words.length > 0)
    .sort((a, b) => INTENT_CODES.indexOf(a.code) - INTENT_CODES.indexOf(b.code));
  return { intents: intents.length > 0 ? intents : [{ code: 'other', words: [] }] };
}
