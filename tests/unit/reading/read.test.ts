import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/reading/fold';
import { INTENT_CODES, type IntentCode } from '../../../lib/reading/intent';
import { lineOf } from '../../../lib/reading/line';
import { read } from '../../../lib/reading/read';
import { simplified } from '../../../lib/reading/script';
import { weigh } from '../../../lib/reading/weigh';
import { BIASES } from '../../../lib/reading/weights';
import lines from './agent-lines.json';

const folded = (text: string) => fold(text, simplified);
const codes = (text: string) => read(text).intents.map((intent) => intent.code);

/** Each row: what the agent wrote, intents it must have, intents it must not have. */
describe('read', () => {
  it.each(lines as [string, IntentCode[], IntentCode[]][])('%s', (text, has, hasNot) => {
    const found = codes(text);
    expect(found).toEqual(expect.arrayContaining(has));
    expect(found.filter((code) => hasNot.includes(code))).toEqual([]);
  });

  it('shows every intent by words that stand in the message', () => {
    for (const [text] of lines as [string][]) {
      for (const { code, words } of read(text).intents) {
        expect(words.length > 0, `${code}: ${text}`).toBe(code !== 'other');
        for (const word of words) expect(text).toContain(word);
      }
    }
  });

  it('quotes the original script, not the folded one', () => {
    const [intent] = read('抱歉，這邊沒有辦法幫您減免利息').intents;
    expect(intent?.code).toBe('refuses_policy');
    expect(intent?.words.join('')).toContain('沒有辦法');
  });

  it('puts what presses most first', () => {
    expect(codes('您好，非常理解您的心情，但这边没有这个政策')[0]).toBe('refuses_policy');
    expect(codes('您好，请把短信验证码发给我')[0]).toBe('asks_code');
  });

  it('has nothing to say about nothing', () => {
    for (const text of ['', '  \n', '😀', '。。。']) expect(codes(text)).toEqual(['other']);
  });

  it('answers soon, however long and odd the message', () => {
    const long = `${'可以帮您'.repeat(2_000)}${'a'.repeat(20_000)}${'，'.repeat(5_000)}`;
    const before = performance.now();
    read(long);
    expect(performance.now() - before).toBeLessThan(10_000);
  });

  it('weighs each code, and how a clause binds and proposes', () => {
    const classes = [...INTENT_CODES, 'promise', 'offer'];
    expect(Object.keys(BIASES)).toEqual(classes);
    expect(Object.keys(weigh([]))).toEqual(classes);
  });

  it('has an example of each intent, and one that is near but not it, in the labelled lines', () => {
    const labelled = lines as [string, IntentCode[], IntentCode[]][];
    for (const code of INTENT_CODES)
      expect(
        labelled.some(([, has]) => has.includes(code)),
        code,
      ).toBe(true);
  });
});

describe('lineOf', () => {
  it('folds without moving anything', () => {
    const text = '請問ＡＢＣ１２３？It’s OK. 還款';
    expect(folded(text)).toHaveLength(text.length);
    expect(folded(text)).toBe("请问abc123？it's ok. 还款");
    for (const { text: part, start } of lineOf(text, folded(text)).sentences) {
      expect(folded(text.slice(start, start + part.length))).toBe(part);
    }
  });

  it('cuts sentences but not sums', () => {
    const text = '应还8650.50元。请问可以吗？';
    expect(lineOf(text, folded(text)).sentences.map((one) => one.text)).toEqual(['应还8650.50元。', '请问可以吗？']);
  });
});
