/** Reads a playbook from untrusted JSON. Every fault is named by its place, in words that a translator can act on. */
import { isPlaceholderKey, placeholdersOf } from './placeholder';
import {
  type AgentQuestion,
  type ChecklistItem,
  MARKS,
  PHASE_IDS,
  PHRASE_LOCALES,
  type Phase,
  type Playbook,
  type RedFlag,
  type Snippet,
  STAGES,
  type Term,
} from './playbook';
import type { Signs } from './sign';

export type Parsed = { playbook: Playbook; problems: [] } | { playbook: null; problems: string[] };

type Json = Readonly<Record<string, unknown>>;

/** Collects faults while reading, so that all of them are told at once. */
class Reader {
  readonly problems: string[] = [];
  readonly #ids = new Set<string>();

  text(from: Json, key: string, at: string): string {
    const value = from[key];
    if (typeof value === 'string' && value.trim() !== '') return value;
    this.problems.push(`${at}: "${key}" must be a text that is not empty`);
    return '';
  }

  optional(from: Json, key: string, at: string): string | null {
    return from[key] === undefined || from[key] === null ? null : this.text(from, key, at);
  }

  oneOf<T extends string>(from: Json, key: string, allowed: readonly T[], at: string): T {
    const found = allowed.find((one) => one === from[key]);
    if (found !== undefined) return found;
    this.problems.push(`${at}: "${key}" must be one of ${allowed.join(', ')}`);
    return allowed[0] as T;
  }

  texts(from: Json, key: string, at: string): string[] {
    const value = from[key] ?? [];
    if (Array.isArray(value) && value.every((one): one is string => typeof one === 'string')) return value;
    this.problems.push(`${at}: "${key}" must be a list of texts`);
    return [];
  }

  /** An id that no other row of this playbook has. */
  id(from: Json, at: string): string {
    const id = this.text(from, 'id', at);
    if (id !== '' && this.#ids.has(id)) this.problems.push(`${at}: the id "${id}" is used twice`);
    this.#ids.add(id);
    return id;
  }

  /** Text whose blanks must all be known, or nothing could ever fill them. */
  phrase(from: Json, key: string, at: string): string {
    const text = this.text(from, key, at);
    for (const blank of placeholdersOf(text)) {
      if (!isPlaceholderKey(blank)) this.problems.push(`${at}: {${blank}} is not a placeholder of placeholder.ts`);
    }
    if (/[{}]/.test(text.replace(/\{[^{}]+\}/g, ''))) this.problems.push(`${at}: a brace is left open in "${key}"`);
    return text;
  }

  rows<T>(from: Json, key: string, read: (row: Json, at: string) => T): T[] {
    const value = from[key] ?? [];
    if (!Array.isArray(value)) {
      this.problems.push(`"${key}" must be a list`);
      return [];
    }
    return value.flatMap((row: unknown, index) => {
      const at = `${key}[${index}]${isObject(row) && typeof row.id === 'string' ? ` ${row.id}` : ''}`;
      if (isObject(row)) return read(row, at);
      this.problems.push(`${at} must be an object`);
      return [];
    });
  }
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The playbook, or all that is wrong with it. Fields that this version does not know are left out. */
export function parsePlaybook(json: unknown): Parsed {
  if (!isObject(json)) return { playbook: null, problems: ['A playbook is a JSON object; this is not one.'] };
  const reader = new Reader();
  const playbook = readPlaybook(json, reader);
  if (reader.problems.length > 0) return { playbook: null, problems: reader.problems };
  return { playbook, problems: [] };
}

function readPlaybook(json: Json, reader: Reader): Playbook {
  const phases = reader.rows(
    json,
    'phases',
    (row, at): Phase => ({
      id: reader.oneOf(row, 'id', PHASE_IDS, at),
      title: reader.text(row, 'title', at),
    }),
  );
  if (new Set(phases.map((phase) => phase.id)).size < phases.length)
    reader.problems.push('"phases" names a phase twice');
  return {
    id: reader.text(json, 'id', 'playbook'),
    locale: reader.oneOf(json, 'locale', PHRASE_LOCALES, 'playbook'),
    title: reader.text(json, 'title', 'playbook'),
    about: reader.text(json, 'about', 'playbook'),
    needs: reader.optional(json, 'needs', 'playbook'),
    debt: json.debt === true,
    borrows: reader.optional(json, 'borrows', 'playbook'),
    notes: reader.texts(json, 'notes', 'playbook'),
    phases,
    snippets: reader.rows(json, 'snippets', (row, at) => readSnippet(row, at, reader, phases)),
    checklist: reader.rows(
      json,
      'checklist',
      (row, at): ChecklistItem => ({
        id: reader.id(row, at),
        stage: reader.oneOf(row, 'stage', STAGES, at),
        text: reader.phrase(row, 'text', at),
        signs: readSigns(row.signs, at, reader),
      }),
    ),
    redFlags: reader.rows(json, 'redFlags', (row, at) => readRedFlag(row, at, reader)),
    agentQuestions: reader.rows(
      json,
      'agentQuestions',
      (row, at): AgentQuestion => ({
        id: reader.id(row, at),
        question: reader.text(row, 'question', at),
        prepare: reader.phrase(row, 'prepare', at),
        answers: reader.texts(row, 'answers', at),
      }),
    ),
    terms: reader.rows(
      json,
      'terms',
      (row, at): Term => ({ id: reader.id(row, at), title: reader.text(row, 'title', at) }),
    ),
  };
}

function readSnippet(row: Json, at: string, reader: Reader, phases: Phase[]): Snippet {
  const phase = reader.oneOf(row, 'phase', PHASE_IDS, at);
  if (!phases.some((one) => one.id === phase))
    reader.problems.push(`${at}: phase "${phase}" is not listed in "phases"`);
  const marks = reader.texts(row, 'marks', at);
  for (const mark of marks) {
    if (!MARKS.some((one) => one === mark))
      reader.problems.push(`${at}: mark "${mark}" must be one of ${MARKS.join(', ')}`);
  }
  return {
    id: reader.id(row, at),
    phase,
    text: reader.phrase(row, 'text', at),
    when: reader.optional(row, 'when', at),
    hint: reader.optional(row, 'hint', at),
    marks: MARKS.filter((mark) => marks.includes(mark)),
    tags: reader.texts(row, 'tags', at),
    answers: reader.texts(row, 'answers', at),
    ...(row.general === true ? { general: true } : {}),
  };
}

function readSigns(value: unknown, at: string, reader: Reader): Signs {
  const from = isObject(value) ? value : {};
  if (value !== undefined && !isObject(value)) reader.problems.push(`${at}: "signs" must be an object`);
  return {
    phrases: reader.texts(from, 'phrases', at),
    facts: reader.texts(from, 'facts', at),
    intents: reader.texts(from, 'intents', at),
    terms: reader.texts(from, 'terms', at),
  };
}

function readRedFlag(row: Json, at: string, reader: Reader): RedFlag {
  return {
    id: reader.id(row, at),
    says: reader.text(row, 'says', at),
    sign: reader.optional(row, 'sign', at),
    answer: reader.optional(row, 'answer', at),
    hint: reader.optional(row, 'hint', at),
    answers: reader.texts(row, 'answers', at),
    kinds: reader.texts(row, 'kinds', at),
  };
}
