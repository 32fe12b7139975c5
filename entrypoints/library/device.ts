/** What the browser keeps beside the store, as it goes into a backup and comes out of one: settings, own phrases, picked chats. */
import { mergedPhrases } from '../../lib/backup/merge';
import { changePhrases, readPhrases } from '../../lib/platform/phrases';
import { forgetPick, keepPick, parsePicks, readPicks } from '../../lib/platform/picks';
import { changeSettings, parseNames, parseSettings, readSettings, type Settings } from '../../lib/platform/settings';
import { parseOwnPhrases } from '../../lib/playbook/own';

export async function deviceParts(): Promise<unknown> {
  const [settings, phrases, picks] = await Promise.all([readSettings(), readPhrases(), readPicks()]);
  return { settings, phrases, picks };
}

/** What of a backup is new here is taken; gives what takes it back. On a `fresh` device the settings are taken too. */
export async function takeParts(raw: unknown, fresh: boolean): Promise<() => Promise<void>> {
  const parts = typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {};
  const mine = await readSettings();
  await changeSettings(fresh ? taken(parts.settings, mine) : { names: together(mine, parts.settings) });

  let before = new Set<string>();
  const theirs = parseOwnPhrases(parts.phrases);
  const after = await changePhrases((now) => {
    before = new Set(now.phrases.map(({ id }) => id));
    return mergedPhrases(now, theirs).phrases;
  });
  const added = new Set(after.phrases.flatMap(({ id }) => (before.has(id) ? [] : [id])));

  const here = await readPicks();
  const picks = Object.entries(parsePicks(parts.picks)).filter(([site]) => !Object.hasOwn(here, site));
  for (const [site, trails] of picks) await keepPick(site, trails);
  return async () => {
    await changeSettings(mine);
    await changePhrases((now) => ({ phrases: now.phrases.filter(({ id }) => !added.has(id)) }));
    for (const [site] of picks) await forgetPick(site);
  };
}

/** Outside time stays as it is here: it is switched on by a click, which asks for the leave to. */
function taken(raw: unknown, mine: Settings): Partial<Settings> {
  const { outsideTime: _, ...settings } = parseSettings(raw, [mine.ui]);
  return settings;
}

const together = ({ names }: Settings, raw: unknown): string[] =>
  parseNames([...names, ...parseSettings(raw, []).names]);
