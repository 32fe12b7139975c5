/** Words that are put around a known name to be believed: those that ask for something, and those that only sound official. */

const CHINESE =
  'kefu tuikuan tuihuan tuifei tuipiao gaiqian huankuan yanqi jianmian xieshang zhuxiao jiefeng jiechu tixian daikuan jifen duihuan shensu tousu shouhou peifu lipei yanzheng renzheng shiming denglu anquan weiquan jihuo jiedong tie baitiao jinrong fenqi huabei jiebei'.split(
    ' ',
  );
const ENGLISH =
  'login logon signin verify verified verification validate confirm secure security safe safety account accounts refund refunds claim unlock unlocked locked recover recovery restore suspended limited resolution dispute billing auth otp helpdesk support'.split(
    ' ',
  );
const SOFT =
  'guanfang guanwang xinyongka xinyong card cards service services help find phone device team customer customers client care center centre contact chat desk official online pay payment payments wallet bank loan loans credit bill invoice update alert notice code check portal id vip cs cn com net gov hk uk us intl app web www m wap my the get new free global reward gift bonus parcel delivery order lingqu fuli hongbao'.split(
    ' ',
  );
const known = (words: readonly string[]): RegExp => new RegExp(`^(?:${words.join('|')}|\\d|-)+$`);
const [ALL, CALLS] = [known([...CHINESE, ...ENGLISH, ...SOFT]), known([...CHINESE, ...SOFT])];
const ASKS = new RegExp([...CHINESE, ...ENGLISH].join('|'));

/** `hard`: nothing but such words, one of which asks; `soft`: nothing but such words; null: something else, or nothing. */
export function bait(words: string): 'hard' | 'soft' | null {
  if (!ALL.test(words) || /^-*$/.test(words)) return null;
  return ASKS.test(words) ? 'hard' : 'soft';
}

/** Such words in Chinese, which no other name runs into. */
export const isChinese = (words: string): boolean => CALLS.test(words) && ASKS.test(words);
