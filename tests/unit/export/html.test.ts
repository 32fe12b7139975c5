// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { lineDigest } from '../../../lib/evidence/chain';
import { replay } from '../../../lib/evidence/replay';
import { html } from '../../../lib/export/html';
import { visible } from '../../../lib/export/visible';
import { closing, makeRecord, message, opening, recordId } from '../evidence/sample';
import { hostile } from './hostile-words';

const { entries } = await makeRecord(
  recordId,
  [[opening(null), ...hostile.map((said, i) => message(i, 'agent', said)), closing]],
  null,
);
const page = [
  ...html.render({
    title: 'Case <b>"1"</b>',
    createdAt: '2025-11-23T16:40:00.000Z',
    offsetMinutes: 480,
    tool: { name: 'On Record', version: '0.1.0' },
    locale: 'en',
    records: [
      {
        conversation: replay(entries, 'checked'),
        lines: replay(entries, 'checked').lines,
        chosen: null,
        digests: entries.map(({ line }) => lineDigest(line)),
        kept: [],
      },
    ],
  }),
].join('');
const read = new DOMParser().parseFromString(page, 'text/html');

describe('transcript.html', () => {
  it('runs and loads nothing', () => {
    const active = 'script,img,link,iframe,object,svg,form,base,[src],[href],[onerror]';
    expect(read.querySelectorAll(active)).toHaveLength(0);
    expect(read.querySelectorAll('style')).toHaveLength(1);
    const policy = read.querySelector('meta[http-equiv]')?.getAttribute('content');
    expect(policy).toBe("default-src 'none'; style-src 'unsafe-inline'");
    expect(read.querySelector('style')?.textContent).not.toMatch(/url\(|@import/);
  });

  it('shows the words of a page as they are, each apart from the text around', () => {
    const shown = [...read.querySelectorAll('article .text')];
    expect(shown.map((one) => one.textContent)).toEqual(hostile.map(visible));
    for (const one of shown) expect(one.getAttribute('dir')).toBe('auto');
    expect(read.querySelector('h1 bdi')?.textContent).toBe('Case <b>"1"</b>');
    expect(read.querySelector('.unsigned')?.textContent).toContain('UNSIGNED');
  });
});
