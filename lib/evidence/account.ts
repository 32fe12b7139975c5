/** The user's own account of a contact, or of how a conversation ended, made ready for the log: bounded, and no time that is none. */
import { timestamp } from './chain';
import { CHANNELS, type Draft, RESULTS } from './entry';

type SessionDraft = Extract<Draft, { kind: 'session' }>;

/** As the user gives it; empty words are none. */
export type Account = SessionDraft['fields'] & SessionDraft['secret'];

/** Longest of its long texts, and of the short ones, in UTF-16 units. */
export const LONGEST_ACCOUNT = 10_000;
export const LONGEST_NAME = 200;

/** The entry it becomes. A timer that did not run through measured nothing; an end before its beginning is unknown. */
export function sessionEntry(account: Account): Pick<SessionDraft, 'kind' | 'fields' | 'secret'> {
  const begun = moment(account.begun);
  const told = moment(account.ended);
  const ended = begun !== null && told !== null && told < begun ? null : told;
  return {
    kind: 'session',
    fields: {
      channel: CHANNELS.find((one) => one === account.channel) ?? 'other',
      begun,
      ended,
      timed: account.timed && begun !== null && ended !== null,
      result: RESULTS.find((one) => one === account.result) ?? null,
    },
    secret: {
      text: words(account.text, LONGEST_ACCOUNT),
      party: words(account.party, LONGEST_NAME),
      agent: words(account.agent, LONGEST_NAME),
      outcome: words(account.outcome, LONGEST_ACCOUNT),
      open: words(account.open, LONGEST_ACCOUNT),
      bring: words(account.bring, LONGEST_ACCOUNT),
    },
  };
}

const moment = (at: string | null): string | null => {
  const ms = at === null ? Number.NaN : Date.parse(at);
  return Number.isNaN(ms) ? null : timestamp(ms);
};

const words = (text: string | null, most: number): string | null => text?.trim().slice(0, most) || null;
