/** What tells both languages' promises from what is none: questions, conditions, times, and how a clause binds. */
import { rx } from './words';

/** How a clause binds the agent's side; null when it does not. */
export type Binding = 'will' | 'done' | null;

/** A clause among its neighbours. */
export interface Beside {
  before: string;
  /** All that follows in the sentence. */
  after: string;
}

export const ASKED = /(?:吗|么|嘛|不$|行不行|好不好|呢)[?？。\s]*$|[?？]\s*$/;
export const CONDITION = rx(
  '(?:如果|若|只要|要是|假如|倘若|一旦|前提|待|等(?!级)|等到)|的话|(?:通过|收到|确认|核实|完成|结清|还清|到账|签收|同意|提交|付款|退回)~8(?:之?后|以后)|\\b(?:if|once|provided|as long as|as soon as|when|after|upon|subject to)\\b',
);
export const BAD_CONDITION = rx(
  '(?:如果|若|要是|一旦|再|仍|继续|还是)~6(?:不|没|未|逾期|拖|违约)|不还|未还|\\bif you (?:don.t|do not|miss|fail|can.t)|unless you',
);

export const TIME = rx(
  '(?:[上下中][午昼]|早上|晚上|[这本下]个?(?:周|礼拜|星期|月)|今天|今[日晚]|两天|[上下中]午|{n}点|明[天日早晚]|后天|听日|下?个?周[一二三四五六日末]|{n}(?:到|至|-|~)?{n}?(?:个)?(?:工作[日天]|自然日|小时|天|分钟|点|周|星期|礼拜|月)|半个?(?:小时|天|月)|{n}日内|[0-9]+[号日]|月底|下班|稍后|随后|马上|立即|现在|尽快)',
);
