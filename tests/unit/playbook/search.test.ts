import { describe, expect, it } from 'vitest';
import { PHASE_IDS, type PhraseLocale, type Playbook } from '../../../lib/playbook/playbook';
import { playbookFor } from '../../../lib/playbook/registry';
import { search } from '../../../lib/playbook/search';

function book(locale: PhraseLocale, topic: string): Playbook {
  const found = playbookFor(locale, topic);
  if (!found) throw new Error(`no playbook ${topic} in ${locale}`);
  return found;
}

const huabei = book('zh-CN', 'huabei');
const hardship = book('en', 'hardship');
const ids = (query: string, playbook = huabei) => search(playbook, query).map((hit) => hit.snippet.id);
const marked = (query: string, id: string) => {
  const hit = search(huabei, query).find((one) => one.snippet.id === id);
  return hit?.ranges.map((range) => hit.snippet.text.slice(range.start, range.end));
};

describe('search', () => {
  it('lists everything in the order of the phases for an empty query', () => {
    for (const query of ['', '  ', '\u3000']) expect(ids(query)).toHaveLength(huabei.snippets.length);
    const phases = search(huabei, '').map((hit) => PHASE_IDS.indexOf(hit.snippet.phase));
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
    const [first] = search(huabei, '没有权限');
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

  it('answers while one types', () => {
    search(huabei, 'fen');
    const before = performance.now();
    for (const query of ['f', 'fe', 'fenq', 'fenqi', 'fq', '分期']) search(huabei, query);
    expect((performance.now() - before) / 6).toBeLessThan(60);
  });

  it('puts written words above spelled ones', () => {
    const hits = search(hardship, 'fee');
    expect(hits[0]?.snippet.text.toLowerCase()).toContain('fee');
  });

  it('does not find the keys of blanks', () => {
    expect(ids('due_amount')).toEqual([]);
    expect(ids('due_amount', hardship)).toEqual([]);
  });

  it('ignores case and full-width letters in English', () => {
    expect(ids('AFFORDABILITY', hardship)).toEqual(['hp-refusal-3']);
    expect(ids('ａｆｆｏｒｄａｂｉｌｉｔｙ', hardship)).toEqual(['hp-refusal-3']);
  });

  it('keeps ranges inside the phrase, in order and apart', () => {
    for (const query of ['还 还款', 'h', 'de', '， 。', "'", '.*']) {
      for (const hit of search(huabei, query)) {
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
});
