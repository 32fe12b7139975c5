/** The agent opens: a greeting, or the offer to help. */
import { byRules, rule } from './recogniser';

export const greets = byRules('greets', [
  rule('^(?:您好|亲|早上好|上午好|中午好|下午好|晚上好|早[安晨]|午安|欢迎|嗨|哈喽|在的|客官)(?!像)'),
  rule(
    '很高兴~3为您|(?:有|请问)(?:什么|啥|乜)~3(?:可以|能)~3(?:帮|为|效劳)|(?:为您服务|欢迎(?:致电|光临|使用|咨询))',
    '还有|其他|别的|高兴为您服务过',
  ),
  rule('^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|welcome|greetings)\\b'),
  rule(
    "how (?:can|may) (?:i|we) (?:help|assist)|what can (?:i|we) (?:help|do)|thank(?:s| you) for (?:contacting|getting in touch|reaching out)|you're (?:chatting|speaking|through)|my name is",
    'else|again',
  ),
  rule(
    "敝姓|(?:我是|这里是|我系)~12(?:客服|专员|顾问|为您|部|中心)|有咩可以|how's it going|\\bthis is \\w+ (?:at|from|with)\\b",
    '问|吗',
  ),
]);
