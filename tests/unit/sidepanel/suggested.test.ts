import { describe, expect, it } from 'vitest';
import { suggestedFor } from '../../../entrypoints/sidepanel/suggested';
import { playbookIn, topicOptions } from '../../../entrypoints/sidepanel/topics';
import type { Conversation, Message } from '../../../lib/transcript/conversation';
import type { Side } from '../../../lib/transcript/message';

const message = (seq: number, side: Side, text: string | null): Message => ({
  seq,
  observedAt: '2026-11-23T02:30:00.000Z',
  live: true,
  side,
  sideBasis: null,
  sender: null,
  shownTime: null,
  datetime: null,
  text,
  attachments: [],
  changes: [],
  recalled: null,
  redacted: false,
});

const said = (...messages: [Side, string | null][]): Conversation => ({
  start: 'user',
  record: 'r',
  openedAt: '2026-11-23T02:30:00.000Z',
  closedAt: null,
  url: null,
  title: null,
  timeZone: null,
  offsetMinutes: null,
  signed: false,
  keyFingerprint: null,
  lines: messages.map(([side, text], index) => ({ type: 'message', message: message(index + 1, side, text) })),
});

const huabei = playbookIn('zh-CN', 'huabei');

describe('suggested phrases', () => {
  it('reply to what the agent said last, and quote the words', () => {
    const { phrases, warnings } = suggestedFor(
      said(
        ['agent', '您好，请问有什么可以帮您？'],
        ['customer', '还不上'],
        ['agent', '请问是什么原因导致无法按时还款？'],
      ),
      huabei,
    );
    expect(phrases.map(({ snippet }) => snippet.phase)).toContain('explain');
    for (const { because } of phrases) expect('请问是什么原因导致无法按时还款？').toContain(because);
    expect(warnings).toEqual([]);
  });

  it('warn when the agent asks for a code, with a reply to send', () => {
    const words = '请把您手机收到的短信验证码发给我';
    const { phrases, warnings } = suggestedFor(said(['agent', words]), huabei);
    expect(warnings[0]?.sign).toContain('验证码');
    expect(words).toContain(warnings[0]?.because);
    expect(phrases[0]?.snippet.text).toContain('验证码');
  });

  it('are none for the user’s own words, for silence, and for a text that is withheld', () => {
    for (const conversation of [said(['customer', '请问是什么原因']), said(), said(['agent', null]), null])
      expect(suggestedFor(conversation, huabei)).toEqual({ phase: null, warnings: [], phrases: [] });
  });
});

describe('topics', () => {
  it('each stand once, those of the phrase language first and in its words', () => {
    const options = topicOptions('en');
    const ids = options.map(({ value }) => value);
    expect(new Set(ids).size).toBe(ids.length);
    expect(options[0]).toMatchObject({ value: 'hardship', lang: 'en' });
    expect(ids).toContain('huabei');
  });

  it('have a playbook in another language when theirs lacks it', () => {
    expect(playbookIn('en', 'huabei')?.locale).toMatch(/^zh/);
    expect(playbookIn('en', 'no-such-topic')).toBeNull();
  });
});
