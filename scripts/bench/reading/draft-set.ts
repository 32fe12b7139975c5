/**
 * A set of labelled drafts from a file, one JSON object a line with the `rules` that must speak, against what the `guard` filter says: totals by
 * language and by rule. What fails is shown on request alone: a set that is held back stays unseen.
 */
import { readFileSync } from 'node:fs';
import { guardLine } from '../../../lib/guards/filter';
import { table } from '../figures';

interface WantedDraft {
  id: string;
  text: string;
  lang?: string;
  rules: string[];
}

class Count {
  drafts = 0;
  wanted = 0;
  found = 0;
  /** Of rules that were not wanted, in drafts that want some and in those that want none. */
  besides = 0;
  harmless = 0;
  /** Harmless drafts that something was said of, and those where it was said with high certainty. */
  alarmed = 0;
  alarmedHigh = 0;
}

/** Found of what was wanted, and what was said too much. `isLoud` adds the drafts that fail. */
export function reportOfDrafts(file: string, isLoud: boolean): string {
  const groups = new Map<string, Count>();
  const rules = new Map<string, { wanted: number; found: number; extra: number }>();
  const wrong: string[] = [];
  for (const json of readFileSync(file, 'utf8').split('\n')) {
    if (json.trim() === '') continue;
    const draft = JSON.parse(json) as WantedDraft;
    const { findings } = JSON.parse(guardLine(json)) as {
      findings: { rule: string; text: string; certainty: string }[];
    };
    const said = new Set(findings.map(({ rule }) => rule));
    const missed = draft.rules.filter((rule) => !said.has(rule));
    const extra = [...said].filter((rule) => !draft.rules.includes(rule));
    for (const name of ['all', draft.lang ?? '?']) {
      const count = groups.get(name) ?? new Count();
      groups.set(name, count);
      count.drafts += 1;
      count.wanted += draft.rules.length;
      count.found += draft.rules.length - missed.length;
      if (draft.rules.length > 0) count.besides += extra.length;
      else {
        count.harmless += 1;
        count.alarmed += Number(extra.length > 0);
        count.alarmedHigh += Number(findings.some(({ certainty }) => certainty === 'high'));
      }
    }
    for (const rule of new Set([...draft.rules, ...extra])) {
      const one = rules.get(rule) ?? { wanted: 0, found: 0, extra: 0 };
      rules.set(rule, one);
      one.wanted += Number(draft.rules.includes(rule));
      one.found += Number(draft.rules.includes(rule) && said.has(rule));
      one.extra += Number(extra.includes(rule));
    }
    if (missed.length + extra.length > 0)
      wrong.push(
        `${draft.id} ${draft.text}\n    ${[...missed.map((rule) => `-${rule}`), ...findings.filter(({ rule }) => extra.includes(rule)).map(({ rule, text, certainty }) => `+${rule} ${certainty} [${text}]`)].join('  ')}`,
      );
  }
  const percent = (part: number, whole: number) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`);
  const byGroup = table(
    ['drafts', '', 'found', 'besides', 'harmless', 'alarmed', 'with high certainty'],
    [...groups].map(([name, one]) => [
      name,
      String(one.drafts),
      `${percent(one.found, one.wanted)} (${one.found}/${one.wanted})`,
      String(one.besides),
      String(one.harmless),
      `${one.alarmed} (${percent(one.alarmed, one.harmless)})`,
      String(one.alarmedHigh),
    ]),
  );
  const byRule = table(
    ['rule', 'wanted', 'found', 'too many'],
    [...rules].sort().map(([rule, { wanted, found, extra }]) => [rule, ...[wanted, found, extra].map(String)]),
  );
  return [...(isLoud ? wrong : []), byGroup, byRule].join('\n\n');
}
