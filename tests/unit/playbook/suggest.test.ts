import { describe, expect, it } from 'vitest';
import { PHRASE_LOCALES, type PhraseLocale } from '../../../lib/playbook/playbook';
import { playbookFor, playbookIn, playbooksOf } from '../../../lib/playbook/registry';
import { LEADING_INTENTS, suggest } from '../../../lib/playbook/suggest';
import { INTENT_CODES, type IntentCode } from '../../../lib/reading/intent';
import { read } from '../../../lib/reading/read';

function suggested(locale: PhraseLocale, topic: string, said: string) {
  const playbook = playbookFor(locale, topic);
  if (!playbook) throw new Error(`no playbook ${topic} in ${locale}`);
  return suggest(playbook, read(said).intents);
}

const never = (): never => {
  throw new Error('a playbook that is listed is not there');
};

describe('suggest', () => {
  it.each([
    ['zh-CN', 'huabei', '这边暂时没有办法帮您减免', 'refusal', 'hb-no-1'],
    ['zh-CN', 'huabei', '我这边没有权限处理', 'refusal', 'hb-no-2'],
    ['zh-CN', 'huabei', '您这边只能一次性还清全部欠款', 'refusal', 'hb-no-3'],
    ['zh-CN', 'huabei', '每月500太少了，能不能再多还一点', 'refusal', 'hb-no-4'],
    ['zh-CN', 'huabei', '今天下班前必须处理，您考虑好了吗', 'refusal', 'hb-no-6'],
    ['zh-CN', 'huabei', '请问是什么原因没有按时还款呢？', 'explain', 'hb-hard-1'],
    ['zh-CN', 'huabei', '您看分6期可以吗', 'listen', 'hb-ask-2'],
    ['zh-CN', 'huabei', '我会在3个工作日内给您回复', 'confirm', 'hb-conf-3'],
    ['zh-TW', 'huabei', '抱歉，這邊沒有辦法幫您減免利息', 'refusal', 'hb-no-1'],
    ['zh-CN', 'refund', '已拆封的商品不能退货', 'refusal', 'tk-no-1'],
    ['en', 'hardship', "I don't have the authority to change the terms.", 'refusal', 'hp-refusal-3'],
    ['en', 'hardship', 'How much could you afford to pay each month?', 'propose', 'hp-propose-1'],
    ['en', 'refund', 'I can give you a £10 voucher instead.', 'listen', 'rf-refusal-1'],
  ] as const)('%s %s: %s', (locale, topic, said, phase, first) => {
    const suggestion = suggested(locale, topic, said);
    expect(suggestion.phase).toBe(phase);
    expect(suggestion.snippets[0]).toBe(first);
  });

  it('shows the warning when a code is asked for', () => {
    expect(suggested('zh-CN', 'huabei', '请把短信验证码发给我').redFlags[0]).toBe('hb-rf-3');
    expect(suggested('en', 'hardship', 'Please read me the six-digit code').redFlags[0]).toBe('en-rf-3');
  });

  it('has the short answer ready for what the agent asks', () => {
    expect(suggested('zh-CN', 'huabei', '您现在每个月收入大概多少？').questions[0]).toBe('hb-q-2');
  });

  it.each(PHRASE_LOCALES)('has a reply in %s to every usual turn, whatever the matter is', (locale) => {
    const turns =
      'asks_identity asks_reason refuses_policy refuses_authority offers_deferral offers_instalments offers_waiver';
    const always = `${turns} promises hurries redirects closes asks_code`.split(' ') as IntentCode[];
    const owed = 'asks_income asks_ability refuses_full_only wants_more'.split(' ') as IntentCode[];
    const silent = playbooksOf(locale).flatMap(({ id, debt }) => {
      const playbook = playbookIn(locale, id);
      return [...always, ...(debt ? owed : [])].flatMap((code) => {
        const { snippets, redFlags } = suggest(playbook ?? never(), [{ code }]);
        return snippets.length + redFlags.length > 0 ? [] : [`${id}: ${code}`];
      });
    });
    expect(silent).toEqual([]);
  });

  it('leaves things as they are when the message tells nothing', () => {
    expect(suggested('zh-CN', 'huabei', '好的')).toEqual({ phase: null, snippets: [], redFlags: [], questions: [] });
  });

  it('goes by codes that reading gives', () => {
    const known: readonly string[] = INTENT_CODES;
    expect(LEADING_INTENTS.filter((code) => !known.includes(code))).toEqual([]);
  });
});
