/** Threats that go beyond a lawful notice: arrest, visits, family, employer and friends, shame, children, locks. */
import { byRules, rule } from './recogniser';

export const threat = byRules('threatens', [
  rule(
    '抓(?:人|您)|坐牢|(?:孩子|子女|小孩|儿子|女儿)~10(?:考公|当兵|上学|政审|读书|学校)|(?:知道|有)您~4(?:家|住|地址)[^。]{0,12}(?:小心|看着办|瞧|等着)|贴~4(?:告示|大字报|照片)|(?:换|撬)锁|扔(?:楼道|出|街)|(?:派|带|叫|安排)(?:人|兄弟)~8(?:去|到|上)~4(?:您|老家|家|公司|单位|村)|打(?:给|到)~6(?:[爸妈]|家人|老[婆公板细]|领导|单位|公司)|通讯录~8(?:打|联系|发|通知)|公示|(?:联系|打给|找|告诉|通知)~3(?:您~4(?:家人|单位|公司|领导|老[婆公板细]|亲|朋友|同事|父母|村)|紧急联系人|老细)|(?:家人|亲友|同事|邻居|老板)~6(?:接到|收到)~4电话',
    '{never}|不再|停止|删|如需|征得',
  ),
  rule(
    "\\b(?:be arrested|arrest you|jail|prison)\\b|\\bsend\\w* (?:people|men|the (?:lads|boys)|a team) (?:round|over|to your)|\\bwhere you (?:live|work)\\b|\\b(?:we|i|they)(?:'ll| will|'re| are)\\b.{0,20}\\b(?:tell|call|ring|contact|messag|inform|visit)\\w*\\b.{0,20}\\byour (?:employer|boss|family|relatives|parents|mother|wife|husband|friends|neighbou?rs|work\\w*)|\\byour (?:employer|boss|family|friends|neighbou?rs|wife|husband) will (?:hear|know|find|get)|\\bofficers? (?:attend|will)|\\bchang\\w+ the locks",
    '{enNever}(?<!not)|\\byour right\\b|only if you|stop',
  ),
]);
