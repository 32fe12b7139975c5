/** The agent proposes a later date for this case. */
import { offersOf } from './offering';
import { byRules, rule } from './recogniser';

export const offersDeferral = byRules('offers_deferral', [
  ...offersOf(
    '(?<!拉|加)延(?!误|迟到|保)|宽限|推迟|展期|暂缓|缓(?!解|存)|顺延|停催|缓催|暂停催收|往后(?:推|移|挪)|晚~2{n}天|(?:还款日|日期|账单日|时间|期限|到期日|缴款日)~6(?:挪|改|调|推|移|放宽)(?:到|至|后|成)?~6|(?:挪|调|改)(?:到|至)(?:月底|下个?月|{n}(?:号|日))',
    'defer\\w*|extend|extension|postpone|push (?:it |the |your )?(?:back|.{0,16}by)|payment (?:holiday|break|pause)|grace|(?:mov|chang|shift|delay|push)(?:e|ed|ing)? (?:your|the) (?:due |payment |direct )?(?:date|payment|bill|debit|deadline|instal?l?ment)|(?:extra|more|another|additional) (?:(?!each|every|per|a\\b)[0-9a-z]+ )?(?:days?|time|weeks?|months?)(?! free)|breathing space|later date|give you until|hold off|(?:put a )?hold on (?:your )?payments?|put back|moved your due date',
    '(?:不|没)~4还|结果|以后会|延期费',
    'extension (?:number|cord)|forward',
  ),
  rule(
    '\\b(?:would|will|does) (?:an? )?(?:extra|extension|another|additional|more time|few more)\\b.{0,20}\\b(?:help|work|be enough)\\b|\\bhow about\\b.{0,20}\\b(?:later|next month|the [0-9]+(?:st|nd|rd|th))\\b|would it help if we (?:mov|chang|push|delay)',
  ),
]);
