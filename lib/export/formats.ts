/** Every format of a transcript, in the order in which a package holds them. */
import { csv } from './csv';
import { html } from './html';
import { json } from './json';
import { markdown } from './markdown';
import type { Format } from './rendering';
import { text } from './text';

export const formats: readonly Format[] = [html, markdown, text, csv, json];
