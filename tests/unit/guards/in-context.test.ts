/** Made-up cards, IDs and codes in the sentences that people put them in: every one is found. */
import { describe, expect, it } from 'vitest';
import { hasLuhnCheck } from '../../../lib/guards/bank-card';
import { check } from '../../../lib/guards/check';
import { hasIdCheck } from '../../../lib/guards/id-card';

/** A small generator with a fixed start, so that a failure can be seen again. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const next = numbers(20261124);
const digits = (count: number) => Array.from({ length: count }, () => Math.floor(next() * 10)).join('');
const withCheck = (body: string, ends: string, holds: (whole: string) => boolean) =>
  [...ends].map((last) => body + last).find(holds) ?? '';

/** First digits and length of each issuer's cards. */
const ISSUERS: readonly (readonly [string, number])[] = [
  ['622848', 19],
  ['621700', 19],
  ['625955', 16],
  ['4929', 16],
  ['4000', 16],
  ['5412', 16],
  ['2221', 16],
  ['3782', 15],
  ['3528', 16],
  ['6011', 16],
];
function card(count: number): string {
  const [first, length] = ISSUERS[count % ISSUERS.length] ?? ['4929', 16];
  return withCheck(first + digits(length - first.length - 1), '0123456789', hasLuhnCheck);
}
const inFours = (number: string) => number.replace(/(?<=^(?:\d{4})+)(?=\d)/g, ' ');

function resident(): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${1950 + Math.floor(next() * 55)}${two(1 + Math.floor(next() * 12))}${two(1 + Math.floor(next() * 28))}`;
  const region = ['110105', '310115', '440305', '510104', '330106', '420111'][Math.floor(next() * 6)] ?? '';
  return withCheck(region + day + digits(3), '0123456789X', hasIdCheck);
}

const CARDS = [
  '我的银行卡号是{n}',
  '卡号：{n}，工行的',
  '从这张卡扣 {n}',
  '信用卡 {n} 麻烦帮我查一下',
  '退到{n}这张储蓄卡',
  '信用卡卡號 {n}',
  '我張卡係 {n}',
  '麻煩退到這張卡：{n}，謝謝',
  'My card number is {n}',
  'card no. {n} exp 04/28',
  'please refund it to {n}, my Visa',
  'You can charge {n}, that is my debit card',
];
const IDS = [
  '我的身份证号是{n}',
  '身份证：{n}',
  '{n}，这是我的身份证',
  '证件号码 {n} 请核对',
  '姓名王芳，{n}',
  '大陸身分證 {n}',
  '身份證號碼係{n}',
  'my ID number is {n}',
  'ID: {n}, please check',
];
const CODES = [
  '验证码是{n}',
  '验证码：{n}',
  '验证码 {n} 收到了',
  '我收到的验证码是 {n}，麻烦快点',
  '短信里写的是{n}',
  '{n}是验证码',
  '动态码{n}',
  '校验码为{n}',
  '驗證碼是{n}',
  '驗證碼 {n}，有效五分鐘',
  '簡訊驗證碼：{n}',
  '個驗證碼係{n}',
  'OTP係 {n}',
  'The code is {n}',
  'my verification code is {n}',
  'OTP {n}',
  'otp is {n} sir',
  'One-time passcode: {n}',
  '{n} is the code',
  'Code: {n}. Is that enough?',
  'I got a text with the code {n}',
];
/** What the other side asks, and how a number alone answers. */
const ASKED = [
  ['请把您手机收到的验证码发给我', '{n}'],
  ['麻烦提供一下短信验证码', '好的，{n}'],
  ['您收到的六位数字是多少', '是{n}'],
  ['驗證碼收到了嗎？請告訴我', '收到了 {n}'],
  ['請提供簡訊驗證碼', '{n}'],
  ['麻煩畀個驗證碼我', '{n} 呀'],
  ['What is the code we just texted you?', "It's {n}"],
  ['Please read me the six digit code', 'okay here you go {n}'],
  ['Kindly share the OTP', '{n}'],
] as const;

const put = (sentence: string, number: string) => sentence.replace('{n}', number);
/** What was found by `rule`, without the spaces and marks that it is typed with. */
const foundBy = (rule: string, draft: string, said = '') =>
  check(draft, { said: said === '' ? [] : [{ side: 'agent', text: said }], at: '2026-11-24T10:00' })
    .filter((one) => one.rule === rule)
    .map(({ text }) => text.replace(/[\s-]/g, ''));

const TIMES = 20;

describe('in every sentence and every time is found', () => {
  it.each(CARDS)('the card of “%s”', (sentence) => {
    for (let count = 0; count < TIMES; count += 1) {
      const number = card(count);
      const draft = put(sentence, count % 3 === 0 ? inFours(number) : number);
      expect(foundBy('bank_card', draft), draft).toEqual([number]);
    }
  });

  it.each(IDS)('the ID of “%s”', (sentence) => {
    for (let count = 0; count < TIMES; count += 1) {
      const number = resident();
      const draft = put(sentence, number);
      expect(foundBy('id_card', draft), draft).toEqual([number]);
    }
  });

  it.each(CODES)('the code of “%s”', (sentence) => {
    for (let count = 0; count < TIMES; count += 1) {
      const code = digits(4 + (count % 5));
      const typed = count % 4 === 0 && code.length === 6 ? `${code.slice(0, 3)} ${code.slice(3)}` : code;
      const draft = put(sentence, typed);
      expect(foundBy('otp', draft), draft).toEqual([code]);
    }
  });

  it.each(ASKED)('the code that answers “%s” by “%s”', (said, sentence) => {
    for (let count = 0; count < TIMES; count += 1) {
      const code = digits(6);
      expect(foundBy('otp', put(sentence, code), said), `${said} ${code}`).toEqual([code]);
    }
  });
});
