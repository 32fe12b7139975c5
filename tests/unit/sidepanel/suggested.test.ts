import { describe, expect, it } from 'vitest';
import { suggestedFor } from '../../../entrypoints/sidepanel/suggested';
import { topicOptions } from '../../../entrypoints/sidepanel/topics';
import { PHRASE_LOCALES } from '../../../lib/playbook/playbook';
import { playbookFor, playbookIn, playbooksOf } from '../../../lib/playbook/registry';
import { suggest } from '../../../lib/playbook/suggest';
import { read } from '../../../lib/reading/read';
import type { Side } from '../../../lib/transcript/message';
import { said } from './said';

const huabei = playbookIn('zh-CN', 'huabei');

describe('suggested phrases', () => {
  it('reply to what the agent said last, and quote the words', () => {
    const { phrases } = suggestedFor(
      said(
        ['agent', '您好，请问有什么可以帮您？'],
        ['customer', '还不上'],
        ['agent', '请问是什么原因导致无法按时还款？'],
      ),
      huabei,
    );
    expect(phrases.map(({ snippet }) => snippet.phase)).toContain('explain');
    for (const { because } of phrases) expect('请问是什么原因导致无法按时还款？').toContain(because);
  });

  it('begin with the reply to a request for a code', () => {
    const words = '请把您手机收到的短信验证码发给我';
    const { phrases } = suggestedFor(said(['agent', words]), huabei);
    expect(words).toContain(phrases[0]?.because);
    expect(phrases[0]?.snippet.text).toContain('验证码');
  });

  it('are none for the user’s own words, for silence, and for a text that is withheld', () => {
    for (const conversation of [said(['customer', '请问是什么原因']), said(), said(['agent', null]), null])
      expect(suggestedFor(conversation, huabei)).toEqual({ phase: null, phrases: [] });
  });
});

/** What the agent says, the phase it leads to, and what the phrase on top is about. */
const CODES = [
  ['asks_identity', '请提供一下您的姓名和手机尾号，我核实身份', 'open', '核对身份'],
  ['asks_reason', '请问是什么原因没有按时还款呢？', 'explain', '因为'],
  ['asks_income', '您现在每个月收入大概多少？', 'explain', '每月收入'],
  ['asks_ability', '那您每个月最多能还多少？', 'propose', '每月'],
  ['refuses_policy', '这边暂时没有办法帮您减免', 'refusal', '哪一项不符合'],
  ['refuses_authority', '我这边没有权限处理', 'refusal', '权限有限'],
  ['refuses_full_only', '您这边只能一次性还清全部欠款', 'refusal', '一次还清'],
  ['wants_more', '每月500太少了，能不能再多还一点', 'refusal', '能力'],
  ['offers_deferral', '可以帮您延期15天，您看可以吗', 'listen', '一共要还多少'],
  ['offers_instalments', '您看分6期可以吗', 'listen', '一共要还多少'],
  ['offers_waiver', '我可以给您减免500元利息', 'listen', '减免|先抵|申请'],
  ['promises', '专员会在3个工作日内给您回复', 'confirm', '确认'],
  ['hurries', '今天下班前必须处理，您考虑好了吗', 'refusal', '预算|核对'],
  ['redirects', '这个问题需要您到APP里自己操作', null, '哪个部门|由谁答复|官方'],
  ['closes', '请问还有其他问题吗？没有的话先结束了', 'close', '谢谢|单号|没定下来'],
  ['asks_code', '请把您手机收到的短信验证码发给我', null, '验证码'],
] as const;

describe('a conversation, turn by turn', () => {
  it.each(CODES)('%s: %s', (code, words, phase, about) => {
    const suggested = suggestedFor(said(['agent', '您好'], ['customer', '您好'], ['agent', words]), huabei);
    expect(read(words).intents.map((intent) => intent.code)).toContain(code);
    expect(suggested.phrases[0]?.snippet.text).toMatch(new RegExp(about));
    expect(words).toContain(suggested.phrases[0]?.because);
    expect(suggested.phrases[0]?.because).not.toBe('');
    if (phase !== null) expect(suggested.phase).toBe(phase);
  });

  it('reads together what is said in one go: a courtesy after the refusal hides nothing', () => {
    const { phase, phrases } = suggestedFor(
      said(['customer', '能减免吗'], ['agent', '我这边没有权限处理'], ['system', '通知'], ['agent', '还请您理解']),
      huabei,
    );
    expect(phase).toBe('refusal');
    expect(phrases[0]?.because).toContain('没有权限');
  });

  it('goes by the newest turn, and keeps the phase while a turn tells nothing', () => {
    const refused: [Side, string][] = [
      ['agent', '我这边没有权限处理'],
      ['customer', '那怎么办'],
    ];
    expect(suggestedFor(said(...refused, ['agent', '请问是什么原因没有按时还款呢？']), huabei).phase).toBe('explain');
    const waiting = suggestedFor(said(...refused, ['agent', '嗯']), huabei);
    expect([waiting.phase, waiting.phrases]).toEqual(['refusal', []]);
  });

  it.each(PHRASE_LOCALES)('in %s every topic has a reply to each of them, or to none a wrong one', (locale) => {
    const codes = CODES.map(([code]) => code).filter(
      (code) => !/code|income|ability|reason|more|full|offers/.test(code),
    );
    for (const { id } of playbooksOf(locale)) {
      const playbook = playbookFor(locale, id);
      for (const code of codes)
        expect(playbook && suggest(playbook, [{ code }]).snippets, `${locale} ${id} ${code}`).not.toEqual([]);
    }
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
