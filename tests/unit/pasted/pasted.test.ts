/** What people paste: each program's own way of copying, and text that was made to hurt. */
import { describe, expect, it } from 'vitest';
import { LONGEST_PASTE, type Talk } from '../../../lib/pasted/pasted';
import { PARSERS, parsePasted } from '../../../lib/pasted/registry';

function read(text: string, program?: string): Talk {
  const talk = parsePasted(text, program);
  if ('refused' in talk) throw new Error(talk.refused);
  return talk;
}
const said = (text: string, program?: string) =>
  read(text, program).lines.map(({ sender, shownTime, text: words, notice }) => [
    notice ? '*' : sender,
    shownTime,
    words,
  ]);

const ios = `[01/10/2026, 10:23:45] Ant Support: \u200eMessages and calls are end-to-end encrypted.
[01/10/2026, 10:24:02] Li: I can't pay 8,000 by Friday.
Second line: with a colon
\u200e[01/10/2026, 10:25:11] Ant Support: \u200eimage omitted
[01/10/2026, 10:26:00] \u200eAnt Support changed the group name`;

const android = `01/10/2026, 10:23 - Messages and calls are end-to-end encrypted. Tap to learn more.
01/10/2026, 10:24 - Li: 我还不上
01/10/2026, 10:25 - 客服: 可以分 12 期

请确认
1/10/26, 10:23\u202fpm - Li: 好`;

const web = `[10:23, 01/10/2026] Li: hello
[10:24 pm, 01/10/2026] +44 20 7946 0000: who is that
[1/10, 10:23] Li: short`;

const mail = `Dear:

微信群"花呗协商"的聊天记录如下:

—————  2026-10-01  —————


张三  10:23

您好，我想协商
分期

蚂蚁客服-8021  10:24

可以，明天 10:30
给您回电

—————  2026-10-02  —————

张三  09:00

好的`;

const computer = `张三:
在吗

客服小王:
在的，请说

"张三"撤回了一条消息

张三 2026-10-01 10:23:11
这个月还不上
客服小王 2026-10-01 10:24:00
我帮您登记`;

const alipay = `10月1日 10:23
支付宝客服：您好，请问有什么可以帮您？
我：花呗这期还不上
客服 8021 为您服务
人工客服 10:25
可以申请延期
还款日不变`;

describe('WhatsApp', () => {
  it('reads the export of an iPhone, with messages of several lines and what nobody said', () => {
    expect(read(ios).program).toBe('whatsapp');
    expect(said(ios)).toEqual([
      ['*', '01/10/2026, 10:23:45', 'Messages and calls are end-to-end encrypted.'],
      ['Li', '01/10/2026, 10:24:02', "I can't pay 8,000 by Friday.\nSecond line: with a colon"],
      ['Ant Support', '01/10/2026, 10:25:11', 'image omitted'],
      ['*', '01/10/2026, 10:26:00', 'Ant Support changed the group name'],
    ]);
  });

  it('reads the export of an Android phone, with narrow spaces and twelve hours', () => {
    expect(said(android)).toEqual([
      ['*', '01/10/2026, 10:23', 'Messages and calls are end-to-end encrypted. Tap to learn more.'],
      ['Li', '01/10/2026, 10:24', '我还不上'],
      ['客服', '01/10/2026, 10:25', '可以分 12 期\n\n请确认'],
      ['Li', '1/10/26, 10:23\u202fpm', '好'],
    ]);
  });

  it('reads what its page and phones put on the clipboard', () => {
    expect(said(web)).toEqual([
      ['Li', '10:23, 01/10/2026', 'hello'],
      ['+44 20 7946 0000', '10:24 pm, 01/10/2026', 'who is that'],
      ['Li', '1/10, 10:23', 'short'],
    ]);
  });

  it.each([
    ['01.10.26 um 15:05', 'Bank', ''],
    ['01/10/2026 à 15:05', 'Banque', '\u00a0'],
    ['2026-10-01 kl. 15:05', 'Bank', ''],
    ['1/10/26, 3:05\u202fp.\u00a0m.', 'Banco', ''],
    ['2026. 10. 1. 오후 3:05', '은행', ''],
    ['2026/10/1 午後3:05', '銀行', ''],
    ['2026/10/1 下午3:05', '银行', ''],
    ['10/1/26, 3:05\u202fPM', 'Bank', ''],
  ])('knows who speaks, and when, in an Android export that says %s', (time, name, space) => {
    const exported = `${time} - system line\n${time} - ${name}${space}: one\ntwo\n${time} - Li${space}: <Media omitted>`;
    expect(read(exported).program).toBe('whatsapp');
    expect(said(exported)).toEqual([
      ['*', time, 'system line'],
      [name, time, 'one\ntwo'],
      ['Li', time, '<Media omitted>'],
    ]);
  });

  it.each(['消息和通话已进行端到端加密。', 'Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt.'])(
    'does not put into the mouth of the other side what the program says: %s',
    (notice) => {
      expect(said(`[2026/10/1 15:05:01] 银行: \u200e${notice}\n[2026/10/1 15:05:09] 银行: ${notice}`)).toEqual([
        ['*', '2026/10/1 15:05:01', notice],
        ['银行', '2026/10/1 15:05:09', notice],
      ]);
    },
  );

  it('reads the dates of other languages', () => {
    expect(said('[2026/10/1 下午10:23:45] 张三: 你好\n[12.3.2022 klo 14.08.18] Matti: moi', 'whatsapp')).toEqual([
      ['张三', '2026/10/1 下午10:23:45', '你好'],
      ['Matti', '12.3.2022 klo 14.08.18', 'moi'],
    ]);
  });
});

describe('微信', () => {
  it('reads the mail that a phone makes, days apart; a time inside a message is no speaker', () => {
    expect(read(mail).program).toBe('wechat');
    expect(said(mail)).toEqual([
      ['*', null, 'Dear:'],
      ['*', null, '微信群"花呗协商"的聊天记录如下:'],
      ['张三', '2026-10-01 10:23', '您好，我想协商\n分期'],
      ['蚂蚁客服-8021', '2026-10-01 10:24', '可以，明天 10:30\n给您回电'],
      ['张三', '2026-10-02 09:00', '好的'],
    ]);
    expect(read(mail).speakers).toEqual(['张三', '蚂蚁客服-8021']);
  });

  it('reads messages copied on a computer, with times and without, and recalls', () => {
    expect(said(computer, 'wechat')).toEqual([
      ['张三', null, '在吗'],
      ['客服小王', null, '在的，请说'],
      ['*', null, '"张三"撤回了一条消息'],
      ['张三', '2026-10-01 10:23:11', '这个月还不上'],
      ['客服小王', '2026-10-01 10:24:00', '我帮您登记'],
    ]);
  });
});

describe('支付宝', () => {
  it('reads roles, times on lines of their own, and what the window says itself', () => {
    expect(read(alipay).program).toBe('alipay');
    expect(said(alipay)).toEqual([
      ['支付宝客服', '10月1日 10:23', '您好，请问有什么可以帮您？'],
      ['我', '10月1日 10:23', '花呗这期还不上'],
      ['*', '10月1日 10:23', '客服 8021 为您服务'],
      ['人工客服', '10月1日 10:23 10:25', '可以申请延期\n还款日不变'],
    ]);
  });

  it('takes each line for a message where nobody is named', () => {
    expect(said('昨天 10:23\n您好\n我要延期', 'alipay')).toEqual([
      [null, '昨天 10:23', '您好'],
      [null, '昨天 10:23', '我要延期'],
    ]);
  });
});

describe('plain text', () => {
  it('reads names before a colon when they are roles or speak twice', () => {
    expect(said('客服：请说\n我：订单号：1234\n注意：明天截止\n[10:25] 客服：好')).toEqual([
      ['客服', null, '请说'],
      ['我', null, '订单号：1234\n注意：明天截止'],
      ['客服', '10:25', '好'],
    ]);
  });

  it('without names takes what stands between empty lines, and guesses nobody', () => {
    expect(said('Hello\nthere\n\nSee https://example.com/a')).toEqual([
      [null, null, 'Hello\nthere'],
      [null, null, 'See https://example.com/a'],
    ]);
  });
});

describe('any paste', () => {
  const samples = { ios, android, web, mail, computer, alipay, odd: '\n\n：：\n[[[]]]: \n—————  \n10:23\n\u200e' };

  it.each(Object.entries(samples))('loses no word of %s, whichever parser reads it', (_, text) => {
    for (const { id } of PARSERS) {
      const all = read(text, id)
        .lines.map(({ sender, shownTime, text: words }) => `${sender ?? ''} ${shownTime ?? ''} ${words}`)
        .join(' ');
      const words = (from: string) =>
        from
          .replace(/[\u200e\s,，:：[\]()（）"—-]+/g, ' ')
          .split(' ')
          .filter(Boolean);
      const missing = words(text).filter((word) => !words(all).includes(word));
      expect(missing, id).toEqual([]);
    }
  });

  it('is refused when it is empty or longer than can be read, and never cut', () => {
    expect(parsePasted(' \n\n')).toEqual({ refused: 'empty' });
    expect(parsePasted('x'.repeat(LONGEST_PASTE + 1))).toEqual({ refused: 'too-long' });
    expect(parsePasted('我：a\n'.repeat(5_001))).toEqual({ refused: 'too-many' });
  });

  it('takes no longer for text that was made to be slow', () => {
    const hostile = [
      '['.repeat(400_000),
      '1'.repeat(400_000),
      `${' '.repeat(400_000)}:`,
      `${'a '.repeat(150_000)}10:23`,
      `${'—'.repeat(300_000)}2026`,
      '10:23 '.repeat(100_000),
      '[1/1/1, 1:1'.repeat(50_000),
      '客服'.repeat(200_000),
      `${'\n'.repeat(400_000)}x`,
      `我：${'\n '.repeat(200_000)}x`,
    ];
    const begun = performance.now();
    for (const text of hostile) for (const { id } of PARSERS) parsePasted(text, id);
    // All of them together; a pattern that goes back over its steps would take hours.
    expect(performance.now() - begun).toBeLessThan(30_000);
  }, 60_000);
});
