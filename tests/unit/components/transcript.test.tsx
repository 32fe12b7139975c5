// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Transcript } from '../../../components/Transcript';
import { appendEntries, emptyHead } from '../../../lib/evidence/chain';
import type { Draft } from '../../../lib/evidence/entry';
import { replay } from '../../../lib/evidence/replay';
import { locales } from '../../../lib/i18n/locale';
import { translate } from '../../../lib/i18n/translate';
import type { Side } from '../../../lib/transcript/message';
import { expectAccessible, show } from './show';

afterEach(cleanup);

const start = new Date(2026, 10, 23, 10, 30).getTime();
const at = (minutes: number) => ({ observedAtMs: start + minutes * 60_000, elapsedMs: minutes * 60_000 });

const opening: Draft = {
  ...at(0),
  kind: 'open',
  fields: {
    tool: { name: 'on-record', version: '0', build: null },
    browser: null,
    os: null,
    languages: ['en'],
    timeZone: null,
    offsetMinutes: 0,
    start: 'user',
    key: null,
    keyMissing: 'none',
    previous: null,
  },
  secret: { url: 'https://desk.example/', title: 'Desk', case: null },
};

const message = (minutes: number, side: Side, text: string, sender: string | null = null): Draft => ({
  ...at(minutes),
  kind: 'message',
  fields: { side, sideBasis: 'markup', live: true, rule: 'generic/1', before: null, steps: 0, siteId: null },
  secret: { text, sender, shownTime: null, html: null, attachments: null },
});

/** A record as the recorder would have written it, read back as the panel reads it. */
function recorded(...drafts: Draft[]) {
  const zeros = (count: number) => new Uint8Array(count);
  return replay(appendEntries(emptyHead, 'r', [opening, ...drafts], zeros).entries);
}

const shown = (conversation: ReturnType<typeof recorded>, onLabel?: (seq: number, side: Side) => void) =>
  show(<Transcript conversation={conversation} loading={false} live {...(onLabel ? { onLabel } : {})} />);

describe('the transcript', () => {
  it('names each message by its speaker and time', async () => {
    const { container } = shown(
      recorded(message(1, 'agent', '您好', '客服小林'), message(2, 'customer', 'Hello'), message(3, 'unknown', '?')),
    );
    const log = screen.getByRole('log', { name: 'Transcript' });
    expect(
      within(log)
        .getAllByRole('article')
        .map((item) => item.getAttribute('aria-label')),
    ).toEqual(['Agent 客服小林 10:31: 您好', 'You 10:32: Hello', 'Speaker not known 10:33: ?']);
    await expectAccessible(container);
  });

  it('keeps what a message said before it was changed, struck through', () => {
    shown(
      recorded(
        message(1, 'agent', 'first'),
        { ...at(2), kind: 'change', fields: { of: 1 }, secret: { text: 'second', html: null } },
        { ...at(3), kind: 'change', fields: { of: 1 }, secret: { text: 'third', html: null } },
      ),
    );
    const article = screen.getByRole('article', { name: 'Agent 10:31: third' });
    expect([...article.querySelectorAll('del')].map((old) => old.textContent)).toEqual(['first', 'second']);
    expect(within(article).getByText('Changed on the page at 10:33')).toBeTruthy();
  });

  it("shows the page's words for the time, with what they mean beside them", () => {
    const said = message(1, 'agent', 'half off');
    shown(recorded({ ...said, secret: { ...said.secret, shownTime: '昨天 10:32' } } as Draft));
    expect(screen.getByText('page: 昨天 10:32').title).toMatch(/^2026-11-22T10:32[+-]/);
  });

  it('keeps what was taken back, and says so', () => {
    shown(
      recorded(message(1, 'agent', 'half off'), {
        ...at(2),
        kind: 'recall',
        fields: { of: 1 },
        secret: { notice: null },
      }),
    );
    const article = screen.getByRole('article');
    expect(within(article).getByText('half off')).toBeTruthy();
    expect(within(article).getByText('Taken back on the page at 10:32; the text stays in the record')).toBeTruthy();
  });

  it.each(locales)('says in %s when nothing was watched, and why', (locale) => {
    const gap: Draft = {
      ...at(3),
      kind: 'gap',
      fields: {
        from: new Date(start + 60_000).toISOString(),
        to: new Date(start + 121_000).toISOString(),
        reason: 'page-reloaded',
      },
      secret: {},
    };
    show(<Transcript conversation={recorded(gap)} loading={false} live />, { locale });
    const t = translate(locale);
    expect(screen.getByText(t('gap.title', { from: '10:31:00', to: '10:32:01' }))).toBeTruthy();
    expect(screen.getByText(t('gap.page-reloaded'), { exact: false })).toBeTruthy();
  });

  it.each(locales)('says since when a frame may not be read: %s', (locale) => {
    const from = new Date(start + 60_000).toISOString();
    const fields = { from, to: from, reason: 'frame-unreachable' } as const;
    const gap: Draft = { ...at(3), kind: 'gap', fields, secret: {} };
    show(<Transcript conversation={recorded(gap)} loading={false} live />, { locale });
    const t = translate(locale);
    expect(screen.getByText(t('gap.since', { from: '10:31:00' }))).toBeTruthy();
    expect(screen.getByText(t('gap.frame-unreachable'), { exact: false })).toBeTruthy();
  });

  it('corrects a speaker by one click, and offers nothing where nothing may change', () => {
    const onLabel = vi.fn();
    const conversation = recorded(message(1, 'unknown', 'who?'));
    shown(conversation, onLabel);
    fireEvent.click(screen.getByRole('button', { name: 'This was me' }));
    expect(onLabel).toHaveBeenCalledWith(1, 'customer');
    cleanup();
    shown(conversation);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
