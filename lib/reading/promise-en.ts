/** How the agent's side binds itself in English, and what only sounds like it. */
import { ACT_EN } from './act';
import type { Beside, Binding } from './promise-signs';
import { rx } from './words';

const WHO =
  "(?:i|we|(?:our|the|my|your|a|an|one of (?:our|my)) (?:[\\w'-]+ ){0,4}?(?:team|department|office|manager|supervisor|colleague|specialist|agent|advis[eo]r|engineer|technician|case ?worker|handler|representative|rep|courier|warehouse|bank|branch|accounts)|someone(?: from [\\w ]{3,20})?|somebody|a member of [\\w ]{3,20}|they|he|she|management|support|(?:a|your) (?:new|replacement) (?:card|one|item)|(?:your|the|this|that|it|a|an?y)(?: (?:full|partial))?(?: \\w+){0,2}(?: (?:refund|payment|fee|charge|credit|letter|email|card|money|amount|account|limit|replacement|order|interest|plan|case|complaint|request|ticket|confirmation|voucher))?)";
const SAY = `(?:${ACT_EN})`;
const EN = [
  rx(`\\b${WHO} (?:is|are) (?:now )?(?:going|set|due|booked) to (?:be )?(?:${ACT_EN})`),
  rx(
    "\\b(?:we|i|nobody|no one|they)(?:'ll| will|)(?: not| never| no longer|) ?(?:won't )?(?:not |never )(?:be )?(?:contact|call|chas|charg|bill|ring|writ|visit)|\\b(?:we|i) won't (?:be )?(?:contact|call|chas|charg|bill|ring|writ|report)",
  ),
  rx(
    `\\b(?:i|we|they|he|she|it|that|this|who)'ll (?:be |now |also |then |personally |get |have )*[^.?!]{0,45}?\\b${SAY}`,
  ),
  rx(`\\b${WHO} (?:will|shall)(?! not| need| have to| try| do (?:my|our)| see| automatically)[^.?!]{0,50}?\\b${SAY}`),
  rx(`\\b(?:i'm|i am|we're|we are)(?: now| just| also)? (?:going to|about to) [^.?!]{0,30}?\\b${SAY}`),
  rx(
    `\\b(?:i'm|i am|we're|we are)(?: now| just| also)? (?!happy|able|sorry|afraid|looking|going|checking|trying|unable|not|here|hoping|pleased|glad|aware|seeing|talking|chatting|asking|closing)\\w+ing\\b(?<=\\b(?:${ACT_EN})\\w*)`,
  ),
  rx(
    "\\byou(?:'ll| will)\\b(?! (?:need|have to|be able|be asked|be charged|see|also need|still|want|find|notice))[^.?!,]{0,12}\\b(?:receive|get|hear|be (?:refunded|credited|contacted|called|reimbursed)|not be charged|have (?:it|your|the))\\b|\\byou (?:won't|will not) be (?:charged|billed|contacted|called)",
  ),
  rx(
    '\\b(?:i promise|we promise|you have my word|i give you my word|i guarantee (?:that )?(?:i|we|you)|rest assured (?:that )?(?:i|we))\\b',
  ),
  rx(
    "\\b(?:refund|payment|fee|charge|credit|letter|card|limit|it|email|replacement|interest|cancellation|change)\\b[^.?!,]{0,16} (?:will|'ll)(?! not| need)(?: now)? (?:be |take effect|reach|arrive|come|stop|go (?:back|through)|show)[^.?!]{0,40}",
  ),
];
const DONE_EN = [
  rx(
    '\\b(?:hold|block|restriction|charge|fee|freeze|stop)\\b[^.?!,]{0,20} (?:is|are|has been) (?:now )?(?:lifted|removed|gone|off|coming off|cleared|in place)|\\b(?:all|now) (?:done|sorted|cancelled|set up|taken care of)\\b',
  ),
  rx(
    `\\b(?:i've|we've|i have|we have|i|we)(?: now| just| already| also| both)* (?!need|had|have to|will|can|could|would|see|not|do|don't|did)(?:\\w+ ){0,2}?(?:(?:${ACT_EN})\\w*)(?<=ed|put|sent|set|up|written|froze|frozen|made|placed|noted|taken [^.]{0,20}|out|stopped)\\b`,
  ),
  rx(`\\b(?:has|have|'s)(?: now| just| already| also)* been (?:now |successfully )?(?:(?:${ACT_EN})\\w*)`),
  rx(
    '\\b(?:is|are) (?:now )?(?:on (?:its|their|the) way|cancelled|canceled|locked|frozen|blocked|approved|all set|waived|refunded)\\b',
  ),
];
const HEDGE_EN = rx(
  "{enRule}|\\b(?:try|trying|should|hope(?:fully)?|aim|possibly|probably|perhaps|could|can(?! confirm)|cannot|can't|unable|unless|would|not (?:able|sure|guarantee)|won't be able|not something|do my best|recommend|suggest|please|need (?:you|your|to|a|an|some|the)|needed|require|see (?:if|what|whether)|ask you|expect(?:ed)?|estimate|approximately|if (?:approved|eligible|possible)|you'll (?:need|have)|you (?:can|could|may|must|should|need)|has to|have to|close (?:this|the|our) (?:chat|conversation)|closing (?:this|the) chat|happy to|look forward|glad to|be honest|better|declined|rejected|refused|haven't|hasn't|not been|be (?:open|closed|available|honest)|charge[ds]? (?:you |a )?(?:a |the )?(?:late|interest|fee)|will (?:continue|automatically))\\b",
);
const AGAINST_EN = rx(
  '\\b(?:legal|court|bailiff|solicitors?|collections? (?:agency|agencies|department)|debt collect|collector|credit (?:bureau|agenc\\w*|reference|file|report|score|record|history)|employer|workplace (?:to|and)|family|relatives|garnish|arrest|default|late (?:fee|charge)s? (?:will|may)|be charged|visit|home address|field agents?|enforcement|penalt|lapse|expire|survey|whatsapp|telegram|once the (?:fee|deposit))\\b',
);
const FRIENDLY_EN =
  /\b(?:stop|no longer|won't|not be|waiv|remov|refund|cancel|credit £|correct|delet|revers|settlement letter|pause|hold|nobody|no one|note)/;
const STATE_EN = rx(
  '\\byour (?:account|order|parcel|application|request|payment|card) (?:has|have)(?: \\w+)? been (?:declined|rejected|delivered|restricted|suspended|locked|charged|closed|limited|flagged|overdue)|\\b(?:fees?|interest|charges?) (?:has|have) been (?:added|applied|charged)|\\b(?:fees?|interest|charges?|penalt\\w+)\\b[^.]{0,12} will (?:be )?(?:added|applied|charged|continue|apply)|\\b(?:reminders?|statements?|survey)\\b|will attempt|\\b(?:customers|everyone) will|according to (?:our|the)|by you\\b',
);

export function bindsInEnglish(text: string, { after }: Beside): Binding {
  if (AGAINST_EN.test(text) && !FRIENDLY_EN.test(text)) return null;
  if (/\?/.test(text) || (/\?\s*$/.test(after) && /if |would|how|sound|ok/.test(after))) return null;
  if (STATE_EN.test(text) || HEDGE_EN.test(text)) return null;
  if (DONE_EN.some((one) => one.test(text))) return 'done';
  return EN.some((one) => one.test(text)) ? 'will' : null;
}
