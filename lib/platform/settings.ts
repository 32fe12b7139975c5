/** The user's choices, kept in the browser's own storage on this device. What is read there is parsed, never trusted. */
import { browser } from 'wxt/browser';
import { guessLocale, isLocale, type Locale } from '../i18n/locale';
import { PHRASE_LOCALES, type PhraseLocale } from '../playbook/playbook';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export interface Settings {
  /** Language of the interface. */
  ui: Locale;
  /** Language of the phrases; not tied to the interface's. */
  phrases: PhraseLocale;
  theme: Theme;
  /** The case that the panel shows; null before the first. */
  caseId: string | null;
  /** Topic chosen before there is a case. */
  topic: string | null;
  /** True when the welcome card was put away. */
  welcomed: boolean;
  /** True when `//` in a chat's input brings up phrases there; off at first. */
  slash: boolean;
  /** Address of the outside clock; null while it is off, as it is at first. */
  outsideTime: string | null;
  /** Screenshots that nobody clicked for: at start and stop, at a promise and a recall. On until it is switched off. */
  screenshots: boolean;
  /** Names and words that are cut apart in what is recorded, so that each can be withheld without its sentence. */
  names: readonly string[];
  /** A message that carries a code or a password stays in the input. Off until it is switched on. */
  holdCodes: boolean;
}

const KEY = 'settings';
/** What stands in the clear in a log is no longer than this. */
const MAX_ADDRESS = 256;
const MAX_NAMES = 50;
const MAX_NAME = 60;

/** `raw` as it was found, with a guess from the preferred languages for what is missing or odd. */
export function parseSettings(raw: unknown, preferred: readonly string[]): Settings {
  const found: Record<string, unknown> = typeof raw === 'object' && raw !== null ? { ...raw } : {};
  const guess = guessLocale(preferred);
  return {
    ui: isLocale(found.ui) ? found.ui : guess,
    phrases: PHRASE_LOCALES.find((one) => one === found.phrases) ?? guessPhrases(guess, preferred),
    theme: themes.find((theme) => theme === found.theme) ?? 'system',
    caseId: typeof found.caseId === 'string' ? found.caseId : null,
    topic: typeof found.topic === 'string' ? found.topic : null,
    welcomed: found.welcomed === true,
    slash: found.slash === true,
    outsideTime: authorityAddress(found.outsideTime),
    screenshots: found.screenshots !== false,
    names: parseNames(found.names),
    holdCodes: found.holdCodes === true,
  };
}

/** Hong Kong and Macau read other words than Taiwan. */
function guessPhrases(guess: Locale, preferred: readonly string[]): PhraseLocale {
  const chinese = preferred.find((tag) => /^zh\b/i.test(tag)) ?? '';
  return guess === 'zh-TW' && /-(hk|mo)\b/i.test(chinese) ? 'zh-HK' : guess;
}

/** Each once, of two characters or more: one alone would cut every text to pieces. */
export function parseNames(given: unknown): string[] {
  if (!Array.isArray(given)) return [];
  const names = given.flatMap((name: unknown) => (typeof name === 'string' ? [name.trim().slice(0, MAX_NAME)] : []));
  return [...new Set(names.filter((name) => name.length > 1))].slice(0, MAX_NAMES);
}

/** An address that can be asked and granted, in one spelling; null for anything else. */
export function authorityAddress(text: unknown): string | null {
  if (typeof text !== 'string' || text.length > MAX_ADDRESS || !URL.canParse(text)) return null;
  const { protocol, href, username } = new URL(text);
  return /^https?:$/.test(protocol) && username === '' && href.length <= MAX_ADDRESS ? href : null;
}

export async function readSettings(): Promise<Settings> {
  const found = await browser.storage.local.get(KEY);
  return parseSettings(found[KEY], navigator.languages);
}

let lastChange: Promise<unknown> = Promise.resolve();

/** Changes some settings and leaves the others, one change after the other. Rejects when the browser cannot store them. */
export function changeSettings(change: Partial<Settings>): Promise<void> {
  const write = async () => browser.storage.local.set({ [KEY]: { ...(await readSettings()), ...change } });
  const written = lastChange.then(write);
  lastChange = written.catch(() => {});
  return written;
}

/** Hears every change, from whichever page it came. */
export function onSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const heard = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[KEY]) listener(parseSettings(changes[KEY].newValue, navigator.languages));
  };
  browser.storage.local.onChanged.addListener(heard);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(heard), { once: true });
}
