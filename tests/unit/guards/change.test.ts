/** What a draft reads like once *Change* was clicked for as long as it is offered: sentences, in its own script, that concede nothing. */
import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/guards/check';
import type { GuardContext } from '../../../lib/guards/finding';
import { drafts } from './drafts';

/** As the composer does it: the first finding with calmer words, then the draft is looked at again. */
function changed(draft: string, context?: GuardContext): string {
  let now = draft;
  for (let times = 0; times < 8; times += 1) {
    const found = check(now, context).find(({ suggestion }) => suggestion !== undefined);
    if (found === undefined) return now;
    now = now.slice(0, found.start) + found.suggestion + now.slice(found.end);
  }
  throw new Error(`never done: ${now}`);
}

describe('a changed draft', () => {
  it.each([
    ['你们就是骗子公司，退钱', '这和我之前了解到的不一致，请帮我核实，退钱'],
    ['你们这帮畜生，天天打电话', '这次的处理让我比较失望，请帮我跟进，天天打电话'],
    ['你是猪吗，说了多少遍了', '我再说明一次我的情况，说了多少遍了'],
    ['你们是不是脑残啊！！！', '我再说明一次我的情况。'],
    ['一帮骗子，吸血鬼，利息收那么高', '这和我之前了解到的不一致，请帮我核实，利息收那么高'],
    ['你們根本就是詐騙集團吧，爛公司', '這和我之前了解到的不一致，請幫我核實'],
    ['凭什么扣我钱！！！凭什么！！！', '为什么扣我钱？为什么？'],
    ['赶紧给我退钱', '请尽快给我退钱'],
    ['馬上給我一個說法', '請儘快給我一個說法'],
    ['转人工！！！！！', '转人工。'],
    ['还不发货？？？', '还不发货？'],
    ['nmd退钱', '请尽快给我退款'],
    [
      'Are you people completely useless?? I have explained this five times',
      'Let me explain my situation once more. I have explained this five times',
    ],
    ['I want my £40 back, you idiots', 'I want my £40 back, let me explain my situation once more.'],
    ['You absolute clowns, are you thick or what', 'Let me explain my situation once more.'],
    ['Shut up and refund me', 'Please refund me.'],
    ["WHY WON'T ANYONE ANSWER ME", "Why won't anyone answer me"],
    [
      'This is bullshit, please check order 20931',
      "I'm disappointed with how this was handled; please follow it up, please check order 20931",
    ],
    ['Just send the parcel!!!', 'Just send the parcel.'],
    ['再敢打给我妈，我弄死你', '请不要联系我的家人，请登记'],
    ['不给减免我就死给你们看', '我现在很难受，想先停一下再谈'],
    [
      "refund me or I'll post your name and photo everywhere and make your life hell",
      "I'd like to settle this here first.",
    ],
    ['合同我就不看了，直接签', '请把具体条款写给我，我核对后再答复'],
    ["Fine, I'll agree to anything, just sign me up", "Please send me the terms; I'll answer once I've read them."],
    ['爱咋咋地，反正我不还了', '这个数我做不到，想商量一个做得到的办法'],
    ['隨便啦，要告就去告', '這個數我做不到，想商量一個做得到的辦法'],
    ['我欠3200元，你说多少就多少吧', '我欠3200元，请把具体条款写给我，我核对后再答复'],
  ])('%s', (draft, wanted) => expect(changed(draft)).toBe(wanted));

  it('keeps to the script of the conversation where the draft does not tell', () => {
    const said = [{ side: 'agent', text: '請問您要查詢哪一筆帳單？' }] as const;
    expect(changed('食塞米啊你', { said })).toBe('這次的處理讓我比較失望，請幫我跟進');
    expect(changed('咱们这是垃圾平台', { said: [] })).toBe('这和我之前了解到的不一致，请帮我核实');
  });

  it('reads as sentences, whatever it was', () => {
    const rows = [1, 2, 3, 4].flatMap((set) => drafts(`draft-set-${set}.tsv`, set === 1 ? 'open' : 'all'));
    for (const { text } of rows) {
      const now = changed(text);
      if (now === text) continue;
      expect(now, text).not.toMatch(
        /[，,]{2}|[。.][。，,]|[,，]$|^[，,。.]|\s{2}|[a-z][.?][a-zA-Z]|[㐀-鿿](?:I'|Please|Let me)/,
      );
      const said = now.match(/[^，。,.?？！!;；\s][^，。,.?？！!;；]{7,}/g) ?? [];
      if (!/[，。,.?？！!;；]/.test(text) || new Set(text.split(/[，。,.?？！!;；]/)).size > 1)
        expect(new Set(said).size, `${text} → ${now}`).toBe(said.length);
    }
  });
});
