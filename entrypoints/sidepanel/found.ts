/** The survey of a page in words, and the sites that have to be asked for before it can be recorded. */
import type { Translate } from '../../lib/i18n/translate';
import { patternOf } from '../../lib/platform/permissions';
import { type Standing, standingOf } from '../../lib/playbook/standing';
import type { Survey } from '../../lib/protocol/calls';

type Frame = Survey['frames'][number];

/** The frame that most likely holds the conversation, or null. */
export function chatFrame(survey: Survey): (Frame & { found: NonNullable<Frame['found']> }) | null {
  const chats = survey.frames.flatMap((frame) => (frame.found ? [{ ...frame, found: frame.found }] : []));
  return chats.sort((a, b) => b.found.score - a.found.score)[0] ?? null;
}

export function foundWords(survey: Survey, t: Translate): string {
  if (survey.access === 'gone') return t('found.gone');
  if (survey.access === 'restricted') return t('found.restricted');
  if (survey.access === 'none') return t(survey.url === null ? 'found.not-granted-unknown' : 'found.not-granted');
  const chat = chatFrame(survey);
  const host = chat === null ? null : placeName(hostOf(chat.url), t);
  if (host !== null && chat?.picked === 'here') return t('found.picked', { host });
  // What was picked may stand in another frame than the one that misses it.
  if (
    survey.frames.some(({ picked }) => picked === 'missing') &&
    !survey.frames.some(({ picked }) => picked === 'here')
  )
    return host === null ? t('found.picked-missing') : t('found.picked-other', { host });
  if (host !== null) return t('found.chat', { host });
  if (survey.unreadable.length > 0) return t('found.unreadable', { hosts: hostsOf(survey.unreadable) });
  return t('found.none');
}

/** Whose page it is: the frame with the chat counts as well, and what only looks official is said first. */
export function placeOf(survey: Survey | null): Standing | null {
  const urls = [survey?.url, survey && chatFrame(survey)?.url];
  const known = urls.flatMap((url) => (url ? (standingOf(url) ?? []) : []));
  return known.find(({ is }) => is === 'alike') ?? known[0] ?? null;
}

/** The page's own site and every site whose frame cannot be read. What is granted already brings up no question. */
export function sitesToAsk(survey: Survey): string[] {
  const own = survey.url === null ? null : patternOf(survey.url);
  return [...new Set([...(own === null ? [] : [own]), ...survey.unreadable])];
}

export const hostsOf = (patterns: string[]): string =>
  patterns.map((pattern) => pattern.replace(/^\w+:\/\/|\/\*$/g, '')).join(', ');

/** The only page of the extension that is ever read has a name; its host would tell nobody anything. */
export const placeName = (host: string, t: Translate): string =>
  host === globalThis.location?.host ? t('page.practice') : host;

const hostOf = (url: string): string => (URL.canParse(url) && new URL(url).host) || url;
