/** What tells how a promise is meant: on what it hangs, and whether it is reported as done. */
import { rx } from './words';

export const CONDITION = rx(
  '(?:如果|若|只要|要是|假如|倘若|一旦|前提|待(?!会)|等(?!级|下|等)|等到)|的话|(?:通过|收到|确认|核实|完成|结清|还清|签收|同意|提交|付款|退回)~8(?:之?后(?![台续面天])|以后)|\\b(?:if|once|provided|as long as|as soon as|when|after|upon|subject to)\\b',
);

/** 先还1000元，我们就给您免掉 · send me the form and I'll …: what comes first is the condition. */
export const HANGS = rx(
  '您~20(?:，|,| ).{0,6}(?:我们|这边|我)~4(?:就|马上|当天|立即)|还~16[，,]~8(?:我们?|这边)?就|^ *(?:send|get|give|pay|upload|forward|let me have)\\b.{0,60}\\band (?:i|we)\\b',
);

/** Reported as done, not announced. */
export const DONE =
  /^(?!.*(?:会(?!员)|将|[日号天周月点时]之?前|[之以]内|[日天时]内|will|'ll\b|going to|gonna)).*(?:已|刚|[过好]了|[给帮为替].*了|了$|'ve\b|'s \w+'?ed\b|\b(?:ha(?:ve|s)|been|just|done|went|sent|\w{3,}ed)\b)/s;
