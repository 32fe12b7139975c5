/** Warning signs in an agent's words, by kind: what the recognisers of danger found, told apart. */
import { fold } from './fold';
import type { Intent, IntentCode } from './intent';
import { simplified } from './script';

export type RedFlagKind =
  | 'code'
  | 'screen_share'
  | 'fee_first'
  | 'private_account'
  | 'safe_account'
  | 'off_platform'
  | 'guaranteed_result'
  | 'forged_papers'
  | 'secrecy'
  | 'borrow_to_repay'
  | 'strange_link'
  | 'verbal_only'
  | 'threat'
  | 'contacts_others'
  | 'hurry'
  | 'other';

export interface RedFlag {
  kind: RedFlagKind;
  /** As written. */
  text: string;
  /** `high`: the words leave little doubt; `medium`: they may be harmless, or lawful. */
  certainty: 'high' | 'medium';
}

/** Which recogniser may show which sign, by the words it found, folded; the first that fits. */
const SIGNS: readonly [IntentCode, RedFlagKind, RegExp, RedFlag['certainty']][] = [
  [
    'asks_code',
    'screen_share',
    /[屏萤]幕|远[程端]|会议|共享|向日葵|todesk|anydesk|teamviewer|screen|remote|install|download|control/,
    'high',
  ],
  ['asks_code', 'code', /./s, 'high'],
  ['suspicious', 'safe_account', /安全账|监管|核查|清查|保护|专用|safe account/, 'high'],
  ['suspicious', 'fee_first', /费|金(?!额)|验资|fee|deposit|first|up ?front/, 'high'],
  ['suspicious', 'borrow_to_repay', /[借凑]|套现|周转|borrow|lend|chip in|payday|new loan|another/, 'high'],
  [
    'suspicious',
    'private_account',
    /[账户]户|账号|户[头口名]|收款|二维码|转|尾号|gift|crypto|bitcoin|western|zelle|account|friends and|usdt|colleague/,
    'high',
  ],
  [
    'suspicious',
    'off_platform',
    /微信|vx|wx|qq|line|私下|平台|whatsapp|telegram|wechat|message|text|找我|这边/,
    'high',
  ],
  [
    'suspicious',
    'guaranteed_result',
    /包|保证|百分|100|肯定|一定|内部|渠道|修复|洗白|代办|黑户|污点|过件|guarantee|wipe|erase|clean|repair|clear|inside/,
    'high',
  ],
  ['suspicious', 'borrow_to_repay', /[贷套]|loan/, 'high'],
  ['suspicious', 'forged_papers', /材料|流水|病历|证明|粮单|fake|knock|photoshop/, 'high'],
  ['suspicious', 'strange_link', /链接|连结/, 'medium'],
  ['suspicious', 'verbal_only', /书面|合[同约]|手续|协议|文件|应承|paperwork|yes now|agree now/, 'medium'],
  [
    'suspicious',
    'secrecy',
    /保密|告诉|别|不要|不好|知我知|问|if |yourself|find out|secret|between us|quiet|tell|mention|don't|stop|confidential/,
    'high',
  ],
  ['suspicious', 'other', /./s, 'medium'],
  [
    'threatens',
    'contacts_others',
    /家|亲|单位|公司|朋友|同事|紧急|通讯|employer|family|relatives|boss|workplace|friends/,
    'medium',
  ],
  ['threatens', 'threat', /./s, 'medium'],
  ['hurries', 'hurry', /./s, 'medium'],
];

/** The signs in what was recognised, the weightiest first. */
export function redFlagsIn(intents: readonly Intent[]): RedFlag[] {
  return intents.flatMap(({ code, words }) =>
    words.flatMap((text): RedFlag[] => {
      const sign = SIGNS.find(([of, , shows]) => of === code && shows.test(fold(text, simplified)));
      return sign === undefined ? [] : [{ kind: sign[1], text, certainty: sign[3] }];
    }),
  );
}
