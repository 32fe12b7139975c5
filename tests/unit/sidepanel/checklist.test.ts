import { describe, expect, it } from 'vitest';
import { listed, revertOf, stageOf, talkOf } from '../../../entrypoints/sidepanel/checklist';
import { phraseFor } from '../../../entrypoints/sidepanel/phrase';
import type { Case } from '../../../lib/case/case';
import { setFact } from '../../../lib/case/fact';
import { tick } from '../../../lib/case/tick';
import { worked } from '../../../lib/case/work';
import { fill } from '../../../lib/playbook/fill';
import { OLD_DEBT_NOTE } from '../../../lib/playbook/held';
import type { Playbook } from '../../../lib/playbook/playbook';
import { playbookIn } from '../../../lib/playbook/registry';
import { saysPhrase } from '../../../lib/playbook/sign';
import type { RecordRow } from '../../../lib/storage/store';
import { said } from './said';

const T = '2026-11-23T09:00:00Z';
const TODAY = { year: 2026, month: 11, day: 23 };
const row: Case = { id: 'c', title: '', topic: 'huabei', createdAt: T, updatedAt: T, facts: {}, ticks: {} };
const playbook = (locale: 'zh-CN' | 'en', topic: string): Playbook => {
  const found = playbookIn(locale, topic);
  if (!found) throw new Error(`no ${topic}`);
  return found;
};
const huabei = playbook('zh-CN', 'huabei');
const snippet = (id: string, book = huabei) => {
  const found = book.snippets.find((one) => one.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const quiet = talkOf(null);
const item = (id: string, of: Case, talk = quiet) => listed(huabei, of, talk).find((one) => one.id === id);

describe('an item of the checklist', () => {
  it('ticks itself by a phrase that was said, with other values and words around it', () => {
    const line = '好的。麻烦把确认好的内容用站内消息、短信或邮件发我一份，我收到后就照着执行！谢谢';
    expect(item('hb-d-10', row, { said: ['在吗', line], heard: [] })).toMatchObject({
      done: true,
      shown: { by: 'phrase', words: line },
    });
    expect(item('hb-d-10', row, { said: ['麻烦把内容发我'], heard: [] })).toMatchObject({ done: false, shown: null });
  });

  it('ticks itself once every fact is known, by a confirmed term, and by what the agent did', () => {
    const half = setFact(row, 'principal', '7000', T);
    expect(item('hb-b-2', half)?.done).toBe(false);
    const all = setFact(setFact(half, 'interest', '10', T), 'fees', '5', T);
    expect(item('hb-b-2', all)?.shown).toEqual({ by: 'fact', words: '7000 · 10 · 5' });
    const agreed = worked(row, { change: 'term', term: 'old_due', value: '不再有效', from: null }, T);
    expect(item('hb-d-11', agreed)?.shown).toEqual({ by: 'term', words: '不再有效' });
    const cancel = playbook('en', 'cancel');
    const number = 'Your confirmation reference is CX-40917.';
    const heard = (text: string) =>
      listed(cancel, null, talkOf(said(['agent', text]))).find(({ id }) => id === 'cs-d-3')?.shown;
    expect(heard(number)).toEqual({ by: 'intent', words: number });
    expect(heard('Your balance is 40.17 dollars.')).toBeNull();
    expect(item('hb-d-10', row, talkOf(said(['agent', '已经备注了，备注编号是B2026113。'])))?.shown?.by).toBe('intent');
  });

  it('stays undone once that was taken back, and a tick by hand stands above all', () => {
    const known = setFact(row, 'available', '1200', T);
    expect(item('hb-b-3', known)?.done).toBe(true);
    expect(item('hb-b-3', tick(known, revertOf('hb-b-3'), T))).toMatchObject({ done: false, shown: null });
    expect(item('hb-b-3', tick(known, 'hb-b-3', T))).toMatchObject({ done: true, shown: null });
  });

  it('may be the user’s own', () => {
    const mine = { id: 'item-1', stage: 'after' as const, text: ' 打电话 ' };
    const put = worked(row, { change: 'put-item', item: mine }, T);
    expect(listed(huabei, put, quiet).at(-1)).toEqual({ ...mine, text: '打电话', done: false, shown: null, own: true });
    expect(worked(put, { change: 'put-item', item: { ...mine, text: ' ' } }, T)).toBe(put);
    expect(worked(put, { change: 'drop-item', id: 'item-1' }, T).items).toEqual([]);
  });

  it('belongs to the part that is on', () => {
    const record = (state: RecordRow['state']) => ({ state }) as RecordRow;
    expect(stageOf([])).toBe('before');
    expect(stageOf([record('closed'), record('recording')])).toBe('during');
    expect(stageOf([record('closed')])).toBe('after');
  });
});

describe('a phrase in a line', () => {
  it('is every phrase as it is filled, and none of them in another', () => {
    const facts = new Proxy(
      {},
      {
        has: () => true,
        get: () => '12',
        getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true, value: '12' }),
      },
    );
    for (const one of huabei.snippets) {
      const line = fill(one, facts, 'zh-CN').text ?? '';
      expect(saysPhrase(line, one.text), one.id).toBe(true);
      expect(huabei.snippets.filter(({ text }) => saysPhrase(line, text)).map(({ id }) => id)).toEqual([one.id]);
    }
  });
});

describe('a phrase that is held back', () => {
  const held = (id: string, of: Case | null, book = huabei) =>
    phraseFor(snippet(id, book), book, of, undefined, book.locale, TODAY).held;

  it('waits for the note on old debts, once in a case', () => {
    expect(held('hb-prep-1', row)).toBeNull();
    for (const id of ['hb-will-1', 'hb-plan-1', 'hb-conf-1']) {
      expect([held(id, null), held(id, row), held(id, tick(row, OLD_DEBT_NOTE, T))], id).toEqual([
        'old-debt',
        'old-debt',
        null,
      ]);
    }
  });

  it('for bank cards keeps out of a case whose lender is known to be no bank', () => {
    const card = playbook('zh-CN', 'card');
    const noted = tick(row, OLD_DEBT_NOTE, T);
    expect(held('xk-prep-1', noted, card)).toBeNull();
    expect(held('xk-prep-1', setFact(noted, 'lender_type', 'bank', T), card)).toBeNull();
    expect(held('xk-prep-1', setFact(noted, 'lender_type', 'micro-loan', T), card)).toBe('bank');
  });
});
