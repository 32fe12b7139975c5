/** Labelled links and numbers, one message a line: `harmless | hostile ⇥ words ⇥ where its link leads`; what the panel warns of in each. */
import { readFileSync } from 'node:fs';
import type { WarningKind } from '../../../components/Warnings';
import { warningsIn } from '../../../entrypoints/sidepanel/warnings';
import type { ShownLink } from '../../../lib/playbook/link';
import { said } from './said';

export interface LabelledLink {
  hostile: boolean;
  text: string;
  href: string;
  /** Warnings of links and numbers, and how sure each is. */
  found: { kind: WarningKind; certainty: 'high' | 'medium' }[];
}

/** True things to know that accuse nobody. */
const REMARKS: readonly WarningKind[] = ['link_short', 'link_plain', 'link_address', 'number_unlisted'];

export const accuses = ({ kind }: { kind: WarningKind }): boolean => !REMARKS.includes(kind);

/** `links`: of many kinds. `platforms`: sites of big platforms and banks, their neighbours, and what is made to look like them. */
export const LINK_SETS = ['links', 'platforms'] as const;

/** Every third line is held back, of which only totals are ever looked at. */
export function labelledLinks(part: 'open' | 'held', set: (typeof LINK_SETS)[number]): LabelledLink[] {
  return readFileSync(new URL(`../../fixtures/links/${set}.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .filter((_, index) => (index % 3 === 2) === (part === 'held'))
    .map((line) => {
      const [label, text = '', href = ''] = line.split('\t');
      const links = new Map<number, ShownLink[]>(href === '' ? [] : [[1, [{ text, href }]]]);
      const found = warningsIn(said(['agent', href === '' ? text : `请看 ${text}`]), {
        playbook: null,
        links,
        aside: [],
      });
      return {
        ...{ hostile: label === 'hostile', text, href },
        found: found.filter(({ kind }) => /^(?:link|number)_/.test(kind)),
      };
    });
}
