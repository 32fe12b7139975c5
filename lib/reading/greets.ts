/** The agent says hello and asks what it is about. */
import type { Recogniser } from './recogniser';

export const greets: Recogniser = {
  code: 'greets',
  rules: [
    { yes: /^(?:您好|你好|亲|早上好|上午好|中午好|下午好|晚上好|欢迎|嗨)/ },
    {
      yes: /很高兴(?:能)?为您服务|(?:有|请问)(?:什么|啥)[^，]{0,3}(?:可以|能)[^，]{0,3}(?:帮|为您)/,
      unless: /还有|其他|别的/,
    },
    { yes: /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|welcome|greetings)\b/ },
    {
      yes: /how (?:can|may) i (?:help|assist)|what can i (?:help|do)|thank(?:s| you) for (?:contacting|getting in touch|reaching out)/,
      unless: /else|again/,
    },
  ],
};
