/** Every requirement stands in the table once, with what shows it, or with the reason why nothing does. What is named exists. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STEPS } from '../../lib/case/data/ladder';
import { RULES } from '../../lib/case/data/rules';
import { PHRASE_LOCALES } from '../../lib/playbook/playbook';
import { playbooksOf } from '../../lib/playbook/registry';

interface Row {
  id: string;
  /** The capability that it asks for. */
  needs: string;
  /** `file > name of the test`. */
  tests?: string[];
  /** Phrases, checklist items, questions and warning signs, by their id. */
  playbook?: string[];
  /** Rules and steps that are shown. */
  rules?: string[];
  /** Guards with labelled drafts. */
  guards?: string[];
  /** What of it is missing beside what is shown. */
  lacks?: string;
  /** Why nothing shows it yet. */
  open?: string;
  /** Why it is not done at all. */
  notFollowed?: string;
}

const table = JSON.parse(readFileSync('tests/requirements/table.json', 'utf8')) as Row[];

/** How many each of the five lists has. */
const LISTS = { S0: 48, S1: 32, S2: 37, S3: 67, S4: 30 };
const ids = Object.entries(LISTS).flatMap(([list, count]) =>
  Array.from({ length: count }, (_, at) => `${list}-${String(at + 1).padStart(2, '0')}`),
);

/** The list names these as wrong, unsafe or contradicting each other. */
const UNSAFE = ['S3-62', 'S0-21', 'S1-12'];

const shown = ({ tests = [], playbook = [], rules = [], guards = [] }: Row) => [
  ...tests,
  ...playbook,
  ...rules,
  ...guards,
];

describe('the table of requirements', () => {
  it('has every one of them, once, in order', () => expect(table.map(({ id }) => id)).toEqual(ids));

  it('says of each what shows it, or why nothing does', () => {
    const mute = table.filter((row) => {
      const reasons = [row.open, row.notFollowed].filter((reason) => reason !== undefined);
      if (shown(row).length > 0) return reasons.length > 0 || row.lacks?.trim() === '';
      return reasons.length !== 1 || (reasons[0] ?? '').length < 10 || row.lacks !== undefined;
    });
    expect(mute.map(({ id }) => id)).toEqual([]);
  });

  it('follows nothing that the list names as unsafe', () => {
    const followed = table.filter(({ id, notFollowed }) => UNSAFE.includes(id) && notFollowed === undefined);
    expect(followed.map(({ id }) => id)).toEqual([]);
  });

  it('names of each that is followed a test that shows it', () => {
    const untested = table.filter(({ tests = [], notFollowed }) => tests.length === 0 && notFollowed === undefined);
    expect(untested.map(({ id }) => id)).toEqual([]);
    const unnamed = table.flatMap(({ tests = [] }) => tests).filter((test) => !/^tests\/\S+\.tsx? > \S/.test(test));
    expect(unnamed).toEqual([]);
  });

  it('names tests that exist and are not skipped', () => {
    const named = [...new Set(table.flatMap(({ tests = [] }) => tests))];
    const missing = named.filter((test) => {
      const [file = '', name = ''] = test.split(' > ');
      return !existsSync(file) || !runs(readFileSync(file, 'utf8'), name);
    });
    expect(missing).toEqual([]);
  });

  it('names phrases and items that exist in each script', () => {
    const known = PHRASE_LOCALES.filter((locale) => locale !== 'en').map(
      (locale) =>
        new Set(
          playbooksOf(locale).flatMap((book) =>
            [book.snippets, book.checklist, book.agentQuestions, book.redFlags].flat().map(({ id }) => id),
          ),
        ),
    );
    const named = [...new Set(table.flatMap(({ playbook = [] }) => playbook))];
    expect(named.filter((id) => known.some((all) => !all.has(id)))).toEqual([]);
  });

  it('names rules and steps that are confirmed', () => {
    const confirmed = [...RULES, ...STEPS].filter(({ status }) => status !== 'unconfirmed').map(({ id }) => id);
    expect(table.flatMap(({ rules = [] }) => rules).filter((id) => !confirmed.includes(id))).toEqual([]);
  });

  it('names guards that have labelled drafts', () => {
    const named = [...new Set(table.flatMap(({ guards = [] }) => guards))];
    expect(named.filter((guard) => !existsSync(`tests/unit/guards/cases/${guard}.json`))).toEqual([]);
  });
});

/** The test stands there under this name, and neither it nor its file is put aside. */
function runs(source: string, name: string): boolean {
  const quoted = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return (
    new RegExp(`\\b(?:it|test)(?:\\.each\\([\\s\\S]*?\\))?\\(\\s*['"\`]${quoted}['"\`]`).test(source) &&
    !/\b(?:it|test|describe)\.(?:skip|todo|only|skipIf)\b/.test(source)
  );
}
