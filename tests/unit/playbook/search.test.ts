import { describe, expect, it } from 'vitest';
import { placeholderLabel } from '../../../lib/playbook/placeholder';
import { PHASE_IDS, type PhraseLocale, type Playbook, type Snippet } from '../../../lib/playbook/playbook';
import { playbookFor } from '../../../lib/playbook/registry';
import { PhraseIndex, type Standing } from '../../../lib/playbook/search';

function book(locale: PhraseLocale, topic: string): Playbook {
  const found = playbookFor(locale, topic);
  if (!found) throw new Error(`no playbook ${topic} in ${locale}`);
  return found;
}

const huabei = book('zh-CN', 'huabei');
const hardship = book('en', 'hardship');
/** Every hit: what is shown is fewer. */
const hitsOf = (query: string, playbook = huabei) =>
  new PhraseIndex(playbook.snippets, playbook.phases).find(query, {}, 1_000).hits;
const ids = (query: string, playbook = huabei) => hitsOf(query, playbook).map((hit) => hit.snippet.id);
const marked = (query: string, id: string) => {
  const hit = hitsOf(query).find((one) => one.snippet.id === id);
  return hit?.ranges.map((range) => hit.snippet.text.slice(range.start, range.end));
};

describe('search', () => {
  it('lists everything in the order of the phases for an empty query', () => {
    for (const query of ['', '  ', '\u3000']) expect(ids(query)).toHaveLength(huabei.snippets.length);
    const phases = hitsOf('').map((hit) => PHASE_IDS.indexOf(hit.snippet.phase));
    expect(phases).toEqual([...phases].sort((a, b) => a - b));
  });

  it('finds words, and marks where they stand', () => {
    expect(ids('工号').slice(0, 3)).toContain('hb-prep-5');
    expect(marked('书面确认', 'hb-conf-5')).toEqual(['书面确认']);
  });

  it('finds full pinyin and initials, and marks the characters', () => {
    expect(marked('zhengxin', 'hb-ask-4')).toEqual(['征信']);
    expect(marked('smqr', 'hb-conf-5')).toEqual(['书面确认']);
    expect(marked('gonghao', 'hb-prep-5')).toEqual(['工号']);
  });

  it('needs every word, in any order', () => {
    expect(ids('主管 转给')).toEqual(ids('转给 主管'));
    expect(ids('主管 转给')).toEqual(['hb-up-1']);
    expect(ids('主管 冰淇淋')).toEqual([]);
    expect(marked('zhuguan 编号', 'hb-up-1')).toEqual(['主管', '编号']);
  });

  it('finds the condition under which a phrase fits, and marks it there', () => {
    const [first] = hitsOf('没有权限');
    expect(first?.snippet.id).toBe('hb-no-2');
    expect(first?.whenRanges).toEqual([{ start: 0, end: 4 }]);
  });

  it('finds simplified and traditional alike, and pinyin in both', () => {
    const traditional = book('zh-TW', 'huabei');
    expect(ids('書面確認')).toEqual(ids('书面确认'));
    expect(ids('账单', traditional)).toEqual(ids('帳單', traditional));
    expect(ids('账单', traditional)).toContain('hb-fu-4');
    expect(ids('zhangdan', traditional)).toContain('hb-fu-4');
    expect(ids('smqr', traditional)).toContain('hb-conf-5');
  });

  it('puts written words above spelled ones', () => {
    const hits = hitsOf('fee', hardship);
    expect(hits[0]?.snippet.text.toLowerCase()).toContain('fee');
  });

  it('does not find the keys of blanks', () => {
    expect(ids('due_amount')).toEqual([]);
    expect(ids('due_amount', hardship)).toEqual([]);
  });

  it('finds the blanks that the user named, by their names', () => {
    const own: Snippet = {
      id: 'own-1',
      phase: 'open',
      text: '我的{宽带账号}是这个，{Meter no}也在',
      when: null,
      hint: null,
      marks: [],
      tags: [],
      answers: [],
    };
    const index = new PhraseIndex([...huabei.snippets, own], huabei.phases);
    for (const query of ['宽带账号', '寬帶賬號', 'kuandaizhanghao', 'kdzh', 'meter', 'metre']) {
      const [hit] = index.find(query).hits;
      expect(hit?.snippet.id, query).toBe('own-1');
      for (const { start, end } of hit?.ranges ?? []) expect('宽带账号Meter').toContain(own.text.slice(start, end));
    }
  });

  it('finds what has a blank of that name, behind what says it', () => {
    const index = new PhraseIndex(huabei.snippets, huabei.phases, (key) => placeholderLabel(key, 'zh-CN'));
    const found = (query: string) => index.find(query).hits.map(({ snippet }) => snippet.id);
    expect(ids('证明材料')).toEqual([]);
    for (const query of ['证明材料', 'zhengmingcailiao', '證明材料']) expect(found(query)[0], query).toBe('hb-hard-4');
    const amounts = found('金额');
    expect(amounts[0]).toBe('hb-ask-2');
    expect(amounts).toContain('hb-open-1');
    const english = new PhraseIndex(hardship.snippets, hardship.phases, (key) => placeholderLabel(key, 'en'));
    expect(english.find('proofs').hits[0]?.snippet.id).toBe('hp-explain-2');
  });

  it('ignores case and full-width letters in English', () => {
    expect(ids('AFFORDABILITY', hardship)).toEqual(['hp-refusal-3']);
    expect(ids('ａｆｆｏｒｄａｂｉｌｉｔｙ', hardship)).toEqual(['hp-refusal-3']);
  });

  it('keeps ranges inside the phrase, in order and apart', () => {
    for (const query of ['还 还款', 'h', 'de', '， 。', "'", '.*']) {
      for (const hit of hitsOf(query)) {
        let from = 0;
        for (const range of hit.ranges) {
          expect(range.start).toBeGreaterThanOrEqual(from);
          expect(range.end).toBeGreaterThan(range.start);
          from = range.end;
        }
        expect(from).toBeLessThanOrEqual(hit.snippet.text.length);
      }
    }
  });

  it('forgives one slip in letters: another, missing, doubled, or two that changed places', () => {
    for (const query of ['zhengxon', 'zhegnxin', 'zhenxin', 'zhenggxin']) expect(ids(query)).toContain('hb-ask-4');
    expect(marked('zhegnxin', 'hb-ask-4')).toEqual(['征信']);
    for (const query of ['affordabilty', 'afordability', 'affordabliity', 'affordabillity', 'afordab'])
      expect(ids(query, hardship)).toEqual(['hp-refusal-3']);
  });

  it('forgives a slip in long words only, and none where the word itself is found', () => {
    expect(ids('fex', hardship)).toEqual([]);
    expect(ids('interest', hardship)).not.toContain('hp-prep-1');
  });

  it('finds what sounds the same: an input method offers the wrong character', () => {
    expect(ids('书面却认')[0]).toBe('hb-conf-5');
    expect(marked('书面却认', 'hb-conf-5')).toEqual(['书面确认']);
  });

  it('finds a long word with one other character in it, whatever that sounds like', () => {
    expect(marked('书面确忍', 'hb-conf-5')).toEqual(['书面确认']);
    expect(marked('书画确认', 'hb-conf-5')).toEqual(['书面确认']);
    expect(ids('书画确')).toEqual([]);
    expect(ids('书画确忍')).toEqual([]);
  });

  it('takes the characters of initials as many as there are letters', () => {
    const loan = book('zh-CN', 'refund');
    expect(new PhraseIndex(loan.snippets, loan.phases).find('lsh').hits[0]?.snippet.id).toBe('tk-fu-1');
  });

  it('puts the phase of the conversation first among equals, then what is used most', () => {
    const index = new PhraseIndex(huabei.snippets, huabei.phases);
    const order = (standing: Standing) => index.find('工号', standing).hits.map(({ snippet }) => snippet.id);
    const plain = order({});
    const follow = plain.find((id) => id.startsWith('hb-fu')) ?? '';
    expect(plain.indexOf(follow)).toBeGreaterThan(0);
    const score = (id: string) => index.find('工号').hits.find(({ snippet }) => snippet.id === id)?.score ?? 0;
    const inFollow = order({ phase: 'follow' });
    expect(inFollow.slice(0, inFollow.indexOf(follow)).every((id) => score(id) > score(follow))).toBe(true);
    const last =
      index
        .find('')
        .hits.filter(({ snippet }) => snippet.phase === 'open')
        .at(-1)?.snippet.id ?? '';
    const opening = index.find('', { uses: { [last]: 1 } }).hits.filter(({ snippet }) => snippet.phase === 'open');
    expect(opening[0]?.snippet.id).toBe(last);
  });

  it('finds key by key what it finds at once', () => {
    const typed = new PhraseIndex(huabei.snippets, huabei.phases);
    for (const query of ['zhengxin', 'smqr', '书面qr', '主管 bianhao', 'zhegnxin', 'tiqianjq', '分期 dai']) {
      for (let end = 1; end <= query.length; end += 1) {
        const key = query.slice(0, end);
        const fresh = new PhraseIndex(huabei.snippets, huabei.phases).find(key, {}, 1_000);
        expect(typed.find(key, {}, 1_000), key).toEqual(fresh);
      }
    }
  });
});
