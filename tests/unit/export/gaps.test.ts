/** A gap in watching is told in every file that leaves the device, with its reason and its bounds, in the reader's language. */
import { describe, expect, it } from 'vitest';
import { lineDigest } from '../../../lib/evidence/chain';
import { replay } from '../../../lib/evidence/replay';
import { formats, papers } from '../../../lib/export/formats';
import { locales, type Rendering } from '../../../lib/export/rendering';
import { localTime } from '../../../lib/export/time';
import { words } from '../../../lib/export/words';
import type { GapReason } from '../../../lib/transcript/observation';
import { closing, makeRecord, newKey, opening, recordId, startMs } from '../evidence/sample';

const reasons = Object.keys(words.en.reasons) as GapReason[];
const at = (minute: number, second: number) => new Date(startMs + minute * 60_000 + second * 1_000).toISOString();
const key = await newKey();
const gaps = reasons.map((reason, i) => ({
  reason,
  from: at(i + 1, 0),
  // What has no end that is known ends where it begins.
  to: reason === 'frame-unreachable' ? at(i + 1, 0) : at(i + 1, 20),
}));
const { entries } = await makeRecord(
  recordId,
  [
    [
      opening(key),
      ...gaps.map((fields, i) => ({
        kind: 'gap' as const,
        observedAtMs: startMs + (i + 2) * 60_000,
        elapsedMs: (i + 2) * 60_000,
        fields,
        secret: {},
      })),
      closing,
    ],
  ],
  key,
);
const conversation = replay(entries, 'checked');
const rendering = (locale: Rendering['locale']): Rendering => ({
  title: 'Case',
  createdAt: '2025-11-23T16:40:00.000Z',
  offsetMinutes: 480,
  tool: { name: 'On Record', version: '0.1.0' },
  locale,
  records: [
    {
      conversation,
      lines: conversation.lines,
      chosen: null,
      digests: entries.map(({ line }) => lineDigest(line)),
      kept: [],
    },
  ],
});

describe.each(locales)('in %s', (locale) => {
  it.each([...formats, ...papers].map((format) => [format.file, format] as const))('%s', (file, format) => {
    const written = [...format.render(rendering(locale))].join('');
    // Markdown puts a backslash before what could be markup.
    const shown = file.endsWith('.md') ? written.replace(/\\(.)/g, '$1') : written;
    for (const { reason, from, to } of gaps) {
      if (file.endsWith('.json')) {
        expect(shown).toContain(`"from":"${from}","to":"${to}","reason":"${reason}"`);
        continue;
      }
      const until = from === to ? '…' : localTime(to, conversation.offsetMinutes);
      const told = `${localTime(from, conversation.offsetMinutes)} – ${until} (${words[locale].reasons[reason]})`;
      expect(shown.split(told)).toHaveLength(2);
    }
  });

  it('says each reason in words of its own', () => {
    expect(new Set(Object.values(words[locale].reasons)).size).toBe(reasons.length);
  });
});
