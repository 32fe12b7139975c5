/** The agent asks for patience. */
import type { Recogniser } from './recogniser';

export const asksToWait: Recogniser = {
  code: 'asks_to_wait',
  rules: [
    {
      yes: /稍等|稍候|请稍|耐心等|等(?:一下|一会|一等|待)(?:[^，]{0,6})|您先等|请等|再等|请(?:您)?(?:耐心)?等/,
      unless: /不用等|不需要等|无需等/,
    },
    {
      yes: /\b(?:hold on|one moment|a moment|bear with|just a (?:moment|sec|second|minute)|please wait|give me (?:a|one|two|a couple)|hang on|be patient|while i (?:check|look|pull)|please (?:stay|hold)|a few (?:moments|minutes))\b/,
      unless: /\bin a moment you|no need to wait/,
    },
    { yes: /等(?:我|下|会)|等[0-9一二两三五几]+(?:分钟|秒|小时)|等候/ },
    {
      yes: /\b(?:one|a|two|just a|a few) (?:second|sec|minute|min|moment|minutes|moments)s?\b(?: please|$|,|\.| while)|\blet me (?:check|look|see|pull|have a look)\b/,
    },
  ],
};
