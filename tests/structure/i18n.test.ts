/** Every language says the same things: same keys, same placeholders, nothing left in English by oversight. */
import { describe, expect, it } from 'vitest';
import { en } from '../../lib/i18n/en';
import { zhCN } from '../../lib/i18n/zh-CN';
import { zhTW } from '../../lib/i18n/zh-TW';

const others = { 'zh-CN': zhCN, 'zh-TW': zhTW };
const keys = Object.keys(en) as (keyof typeof en)[];

/** Names of the placeholders, each once: English may say one of them twice, for a plural. */
const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)[^{}]*\}/g)].map(([, name]) => name))].sort();

/** Proper names and signs that are the same everywhere. */
const sameEverywhere = new Set(['state.recording', 'ledger.deed', 'text.of']);

describe.each(Object.entries(others))('%s', (_locale, catalogue) => {
  it('has the keys of English, in the same order', () => {
    expect(Object.keys(catalogue)).toEqual(keys);
  });

  it.each(keys)('%s has the same placeholders and is translated', (key) => {
    expect(placeholders(catalogue[key])).toEqual(placeholders(en[key]));
    expect(catalogue[key].trim()).not.toBe('');
    if (!sameEverywhere.has(key)) expect(catalogue[key]).toMatch(/[\u4e00-\u9fff]|^[{}\w/]+$/);
  });
});

/** A thing has one name on every screen; these were others for the same. */
const otherNames = {
  'zh-CN': /侧边栏|条款表|封条|“要点”|本设备|回车/,
  'zh-TW': /側邊|條款表|封條|「要點」|本裝置|份記錄|存[為入]記錄|寫入記錄|項目編號|還款日/,
};

describe.each(Object.entries(others))('%s, edited', (locale, catalogue) => {
  const slips = (slip: RegExp) => Object.entries(catalogue).filter(([, text]) => slip.test(text));

  it('says 你 to the user; 您 is for the other side of the chat', () => expect(slips(/您/)).toEqual([]));

  it('calls a thing by one name', () => expect(slips(otherNames[locale as 'zh-CN'])).toEqual([]));

  it('is punctuated in Chinese', () =>
    expect(slips(/[\u4e00-\u9fff][,:;?!()]|[,:;?!()][\u4e00-\u9fff]|……|\.\.\./)).toEqual([]));
});

describe('Taiwan', () => {
  it('uses its own words, not converted ones', () => {
    const mainlandWords = /默認|信息|軟件|網絡|視頻|文件|保存|設置|屏幕|鼠標|擴展|鏈接|登錄|導出|服務器|點擊/;
    const converted = Object.entries(zhTW).filter(([, text]) => mainlandWords.test(text));
    expect(converted).toEqual([]);
  });

  it('has no simplified characters', () => {
    const simplified = /[这说记录证导设标签页览扩话术单为时间对应还没发东车见网络检认让请]/;
    const slipped = Object.entries(zhTW).filter(([, text]) => simplified.test(text));
    expect(slipped).toEqual([]);
  });
});
