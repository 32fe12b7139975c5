/** Every file that is set from the records, in the order in which a package holds them. */
import { csv } from './csv';
import { declaration } from './declaration';
import { evidenceList } from './evidence-list';
import { html } from './html';
import { json } from './json';
import { markdown } from './markdown';
import type { Format } from './rendering';
import { text } from './text';

export const formats: readonly Format[] = [html, markdown, text, csv, json];

/** Papers that go with the transcripts: to print, complete and sign. */
export const papers: readonly Format[] = [evidenceList, declaration];
