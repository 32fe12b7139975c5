// @vitest-environment jsdom
/** What is told of a case on screen: everything that happened in one order, how each session ended, and rules with where they come from. */
import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { RuleList, StepList } from '../../../components/RuleList';
import { sourceWords } from '../../../components/source-words';
import { Timeline } from '../../../components/Timeline';
import type { Case } from '../../../lib/case/case';
import { STEPS } from '../../../lib/case/data/ladder';
import { RULES } from '../../../lib/case/data/rules';
import { LENDER_TYPES } from '../../../lib/case/debt';
import { newDue, paid } from '../../../lib/case/due';
import { setFact } from '../../../lib/case/fact';
import { COUNTRIES, rulesFor, stepsFor } from '../../../lib/case/rules';
import { type RecordTold, timelineOf } from '../../../lib/case/timeline';
import { plainDate } from '../../../lib/i18n/format';
import { locales } from '../../../lib/i18n/locale';
import { translate } from '../../../lib/i18n/translate';
import type { Conversation, Line, Session } from '../../../lib/transcript/conversation';
import { expectAccessible, show } from './show';

afterEach(cleanup);

const at = (hour: number) => new Date(Date.UTC(2026, 10, 23, hour)).toISOString();
const said = (channel: string, more: Partial<Session>): Line => ({
  ...{ type: 'session', seq: 2, observedAt: at(4), channel, begun: null, ended: null, timed: false, result: null },
  ...{ text: null, party: null, agent: null, outcome: null, open: null, bring: null, ...more },
});
const message: Line = {
  type: 'message',
  message: {
    ...{ seq: 1, observedAt: at(2), live: true, side: 'agent', sideBasis: 'site', sender: null, shownTime: null },
    ...{ datetime: null, text: '3个工作日内回复您', attachments: [], changes: [], recalled: null, redacted: false },
  },
};
const record = (id: string, start: string, hour: number, lines: Line[]): RecordTold => {
  const conversation: Conversation = {
    ...{ record: id, start, openedAt: at(hour), closedAt: at(hour + 1), url: null, title: null, timeZone: null },
    ...{ offsetMinutes: 0, signed: false, keyFingerprint: null, lines },
  };
  return { id, title: id, running: false, conversation };
};
const utcOf = (date: string, time: string) => `${date}T${time}:00.000Z`;

/** One of each: chat with a note, call with a file, a promise, a payment that settles an instalment, a fact, a written confirmation. */
function wholeCase(end: Partial<Session>): { row: Case; records: RecordTold[] } {
  const file: Line = {
    ...{ type: 'file', seq: 3, observedAt: at(7), name: '通话.m4a' },
    kept: { seq: 3, observedAt: at(7), role: 'recording', sha256: 'ab', size: 1, mediaType: null, missing: null },
  };
  const note: Line = { type: 'note', seq: 3, observedAt: at(3), text: '工号 8021' };
  const empty = { id: 'c', title: '花呗', topic: 'huabei', createdAt: at(0), updatedAt: at(0), facts: {}, ticks: {} };
  const facts = setFact(setFact(empty, 'income_now', '4200', at(1)), 'income_now', '3900', at(10));
  const promise = newDue({ id: 'p', kind: 'promise', date: '2026-11-26', title: '3个工作日内回复您', fen: null });
  const instalment = newDue({ id: 'i', kind: 'instalment', date: '2026-12-10', title: '第 1 期', fen: 30_000 });
  const written = { kind: 'file' as const, name: '确认函.pdf', record: 'call', seq: 3, sha256: 'ab', at: at(11) };
  return {
    row: { ...facts, dues: [promise, paid(instalment, 30_000, at(9))], sheet: { terms: {}, written } },
    records: [
      record('chat', 'user', 2, [message, note, said('chat', end)]),
      record('call', 'noted', 6, [
        said('phone', { begun: at(6), party: '95188', text: '要求分期', result: 'agreed' }),
        file,
      ]),
    ],
  };
}

function timeline(end: Partial<Session>) {
  const { row, records } = wholeCase(end);
  return (
    <Timeline
      happenings={timelineOf(row, records, utcOf)}
      hrefOf={(id, seq) => `#${id}/${seq ?? ''}`}
      titleOf={(id) => id}
      dueTitleOf={({ title }) => title}
      factTitleOf={(key) => key}
      factValueOf={(_, value) => value}
      onEnded={async () => true}
    />
  );
}

describe('the timeline on screen', () => {
  it.each(locales)(
    'has records, notes, files, promises, payments and changes in the order of their times in %s',
    async (locale) => {
      const { container } = show(timeline({ result: 'partly' }), { locale });
      const rows = [...container.querySelectorAll('.timeline > li')];
      const told = rows.map((row) => [
        row.getAttribute('data-kind'),
        row.querySelector('time')?.getAttribute('datetime'),
      ]);
      expect(told).toEqual([
        ['conversation', at(2)],
        ['note', at(3)],
        ['contact', at(6)],
        ['file', at(7)],
        ['paid', at(9)],
        ['done', at(9)],
        ['fact', at(10)],
        ['written', at(11)],
        ['due', '2026-11-26T23:59:00.000Z'],
        ['due', '2026-12-10T23:59:00.000Z'],
      ]);
      const words = [
        'chat',
        '工号 8021',
        '95188',
        '通话.m4a',
        '300',
        '第 1 期',
        '3900',
        '确认函.pdf',
        '3个工作日内回复您',
        '第 1 期',
      ];
      for (const [row, word] of words.entries()) expect(rows[row]?.textContent).toContain(word);
      await expectAccessible(container);
    },
  );

  const ended = (end: Partial<Session>) => {
    const { container } = show(timeline(end));
    return within(container.querySelector('[data-kind=conversation]') as HTMLElement);
  };

  it('ends a session with its time, its content, its result and what is open', () => {
    const row = ended({ result: 'partly', outcome: '可分 6 期', open: '何时回电', text: '谈了分期' });
    expect(row.getByText(/1 message · until .*/)).toBeTruthy();
    expect(row.getByText('谈了分期')).toBeTruthy();
    expect(row.getByText(/^Result: .*可分 6 期$/)).toBeTruthy();
    expect(row.getByText('Left open: 何时回电')).toBeTruthy();
    expect(row.queryByText(/write down what to bring/)).toBeNull();
  });

  it('without a result says what to bring next time, or asks for it', () => {
    expect(ended({ result: 'none', bring: '收入证明' }).getByText('Bring next time: 收入证明')).toBeTruthy();
    expect(screen.queryByText(/write down what to bring/)).toBeNull();
    cleanup();
    expect(ended({ result: 'none' }).getByText('No result: write down what to bring next time.')).toBeTruthy();
    cleanup();
    expect(ended({}).getByText('The result is not written down yet.')).toBeTruthy();
  });
});

describe('rules and steps on screen', () => {
  const today = { year: 2026, month: 11, day: 24 };
  const places = COUNTRIES.flatMap((country) => [null, ...LENDER_TYPES].map((lender) => ({ country, lender })));
  const hidden = [...RULES, ...STEPS].filter(({ status }) => status === 'unconfirmed');

  it.each(locales)(
    'have their source, the day and how well they were checked in %s, for each country and lender',
    (locale) => {
      const t = translate(locale);
      for (const place of places) {
        const shown = [...rulesFor(place), ...stepsFor(place)];
        const { container } = show(
          <>
            <RuleList rules={rulesFor(place)} today={today} />
            <StepList
              steps={stepsFor(place)}
              today={today}
              dueOf={() => null}
              askedOf={() => null}
              onUndo={() => undefined}
              onTaken={() => undefined}
            />
          </>,
          { locale },
        );
        const rows = [...container.querySelectorAll('li')];
        expect(rows).toHaveLength(shown.length);
        for (const [row, one] of shown.entries()) {
          const text = rows[row]?.textContent ?? '';
          expect(text).toContain(one.says[locale]);
          // What is only common sense claims no source, and no number or day either.
          if (one.source === 'On Record') continue;
          const from = t('rule.checked', {
            source: sourceWords(one.source, t, locale),
            date: plainDate(one.checkedOn, locale),
          });
          expect(one.status).not.toBe('unconfirmed');
          expect(text).toContain(`${from} · ${t(`rule.status.${one.status as 'primary'}`)}`);
        }
        for (const { says } of hidden) expect(container.textContent).not.toContain(says[locale]);
        cleanup();
      }
      expect(hidden.length).toBeGreaterThan(0);
    },
  );

  it('claim no number and no day for an answer where they name no source', () => {
    const own = STEPS.filter(({ source }) => source === 'On Record');
    expect(own.filter(({ contact, answer }) => contact !== null || answer !== null)).toEqual([]);
  });
});
