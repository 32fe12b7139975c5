import { describe, expect, it } from 'vitest';
import { chatFrame, foundWords, sitesToAsk } from '../../../entrypoints/sidepanel/found';
import { translate } from '../../../lib/i18n/translate';
import type { FrameReport, Survey } from '../../../lib/protocol/calls';

const frame = (frame: number, url: string, found: FrameReport['found']): Survey['frames'][number] => ({
  frame,
  url,
  title: '',
  found,
  foreign: [],
  focusedAt: 0,
  capturing: false,
  picked: null,
});

const survey = (over: Partial<Survey>): Survey => ({
  tab: 1,
  access: 'ok',
  url: 'https://desk.example:8443/help?x=1',
  title: null,
  frames: [],
  unreadable: [],
  record: null,
  ...over,
});

const chat = (score: number) => ({ rule: 'generic/1', score });
const t = translate('en');

describe('what the panel says it found', () => {
  it('is the chat of the most likely frame, with its host', () => {
    const frames = [
      frame(0, 'https://desk.example/', chat(1)),
      frame(3, 'https://widget.example:444/x', chat(5)),
      frame(4, 'about:blank', null),
    ];
    expect(foundWords(survey({ frames }), t)).toBe('Chat found on widget.example:444');
    expect(chatFrame(survey({ frames }))?.frame).toBe(3);
  });

  it('says of a picked chat that it is there, or that another one stands in its place', () => {
    const here = { ...frame(3, 'https://widget.example/', chat(30)), picked: 'here' as const };
    const missing = { ...frame(0, 'https://desk.example/', null), picked: 'missing' as const };
    const other = { ...frame(0, 'https://desk.example/', chat(5)), picked: 'missing' as const };
    expect(foundWords(survey({ frames: [missing, here] }), t)).toBe('The chat you picked, on widget.example');
    expect(foundWords(survey({ frames: [missing] }), t)).toBe('The chat you picked is not on this page now');
    expect(foundWords(survey({ frames: [other] }), t)).toMatch(/not on this page now; this is another one, on desk/);
  });

  it('is honest about what it cannot see', () => {
    expect(foundWords(survey({}), t)).toBe('No chat found on this page yet');
    expect(foundWords(survey({ unreadable: ['https://widget.example/*'] }), t)).toContain('widget.example');
    expect(foundWords(survey({ access: 'restricted' }), t)).toBe('This page can’t be read by extensions');
    expect(foundWords(survey({ access: 'none' }), t)).toContain('press Start recording and allow the site');
    expect(foundWords(survey({ access: 'none', url: null, unreadable: ['*://*/*'] }), t)).toContain('all sites');
    expect(foundWords(survey({ access: 'gone' }), t)).toBe('This browser tab was closed');
  });
});

describe('the sites that are asked for', () => {
  it('are the page’s own and those of unreadable frames, each once, without port or path', () => {
    expect(sitesToAsk(survey({ unreadable: ['https://widget.example/*', 'https://desk.example/*'] }))).toEqual([
      'https://desk.example/*',
      'https://widget.example/*',
    ]);
  });

  it('are none for a page whose address is not known or cannot be granted', () => {
    expect(sitesToAsk(survey({ url: null }))).toEqual([]);
    expect(sitesToAsk(survey({ url: 'chrome://settings/' }))).toEqual([]);
    expect(sitesToAsk(survey({ url: 'not an address' }))).toEqual([]);
  });
});
