/** Warning signs in an agent's words, by kind: what the recognisers of danger found, told apart. */
import type { Intent, IntentCode } from './intent';

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

/** Which recogniser may show which sign, by the words it found; the first that fits. */
const SIGNS: readonly [IntentCode, RedFlagKind, RegExp, RedFlag['certainty']][] = [
  [
    'asks_code',
    'screen_share',
    /屏幕|螢幕|萤幕|远程|遠程|遠端|会议|會議|向日葵|todesk|anydesk|teamviewer|screen|remote|install|download/i,
    'high',
  ],
  ['asks_code', 'code', /./s, 'high'],
  ['suspicious', 'safe_account', /安全[账帳]|监管|監管|核查|清查|safe account/i, 'high'],
  ['suspicious', 'fee_first', /费|費|金(?!额|額)|验资|驗資|fee|deposit|first|up ?front/i, 'high'],
  [
    'suspicious',
    'private_account',
    /[账帳帐]户|帳戶|账号|帳號|收款|二维码|二維碼|转|轉|gift|crypto|bitcoin|western|zelle|account/i,
    'high',
  ],
  [
    'suspicious',
    'off_platform',
    /微信|qq|line|私下|平台|whatsapp|telegram|wechat|message|text|找我|这边|這邊/i,
    'high',
  ],
  [
    'suspicious',
    'guaranteed_result',
    /包|保证|保證|百分|100|肯定|一定|内部|內部|渠道|修复|洗白|代办|代辦|guarantee|wipe|erase|clean|repair|clear|inside/i,
    'high',
  ],
  ['suspicious', 'borrow_to_repay', /再.?[贷貸借]|借|贷|貸|loan/i, 'high'],
  ['suspicious', 'forged_papers', /材料|流水|病历|病歷|证明|證明/i, 'high'],
  ['suspicious', 'strange_link', /链接|連結|鏈接|连结/i, 'medium'],
  ['suspicious', 'verbal_only', /书面|書面|paperwork/i, 'medium'],
  [
    'suspicious',
    'secrecy',
    /保密|告诉|告訴|别|別|不要|secret|between us|quiet|tell|mention|don't|stop|confidential/i,
    'high',
  ],
  ['suspicious', 'other', /./s, 'medium'],
  [
    'threatens',
    'contacts_others',
    /家|亲|親|单位|單位|公司|朋友|同事|紧急|緊急|通讯|通訊|employer|family|relatives|boss|workplace|friends/i,
    'medium',
  ],
  ['threatens', 'threat', /./s, 'medium'],
  ['hurries', 'hurry', /./s, 'medium'],
];

/** The signs in what was recognised, the weightiest first. */
export function redFlagsIn(intents: readonly Intent[]): RedFlag[] {
  return intents.flatMap(({ code, words }) =>
    words.flatMap((text): RedFlag[] => {
      const sign = SIGNS.find(([of, , shows]) => of === code && shows.test(text));
      return sign === undefined ? [] : [{ kind: sign[1], text, certainty: sign[3] }];
    }),
  );
}
