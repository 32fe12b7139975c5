/** Names that the build shortens in the content script must not be names that others know it by. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OWN } from '../../scripts/smaller';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
/** Members of the types in `text`. */
const members = (text: string): string[] => [...text.matchAll(/\b(\w+)(?=\??:|\()/g)].map(([name]) => name);
const between = (text: string, from: string, to: string): string => text.slice(text.indexOf(from), text.indexOf(to));

const calls = read('lib/protocol/calls.ts');
/** What crosses: messages to and from the background, and what the scripts that come later find in the frame. */
const CROSSING: Record<string, string> = {
  'a report': between(calls, 'export interface FrameReport', '/** What the panel shows'),
  'calls of the page and the frame': between(calls, 'export interface PageCalls', 'export type News'),
  answers: read('lib/protocol/problem.ts'),
  observations: read('lib/transcript/observation.ts'),
  messages: read('lib/transcript/message.ts'),
  'what the picker finds': read('lib/sites/picked/standing.ts'),
  'the page, as the picker asks it': between(
    read('lib/capture/adapter.ts'),
    'export interface Page',
    '/** A conversation',
  ),
  'the fields, as the composer asks them': between(
    read('lib/composer/field.ts'),
    'export interface Fields',
    '/** Watches',
  ),
  'the frame, as the composer asks it': between(
    read('lib/composer/frame.ts'),
    'export interface ComposingFrame',
    '/** From now on',
  ),
  'the place of a phrase': between(read('lib/composer/target.ts'), 'export interface Place', '/** Inserts'),
};

describe('short names in the content script', () => {
  it.each(Object.entries(CROSSING))('none stands in %s', (_, text) => {
    const known = members(text);
    expect(known.length).toBeGreaterThan(0);
    expect(known.filter((name) => OWN.includes(name))).toEqual([]);
  });

  it('stand once in the list', () => {
    expect(new Set(OWN).size).toBe(OWN.length);
  });
});
