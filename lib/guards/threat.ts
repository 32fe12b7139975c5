/** Threats of harm, of shaming, of making a scene, or against oneself. Naming a lawful route calmly is none. */
import type { GuardRule } from './finding';
import { weighed } from './weigh';
import { wordings } from './wording';

const HERE_FIRST = ['我希望先在这里解决', "I'd like to settle this here first."] as const;
const CLEAR_ANSWER = ['这个问题我需要一个明确答复', 'I need a clear answer on this.'] as const;
const NOT_MY_FAMILY = ['请不要联系我的家人，请登记', 'Please contact only me, and note that on the file.'] as const;
const PAUSE = ['我现在很难受，想先停一下再谈', "I'm struggling right now and need to pause this talk."] as const;

/** Of whom it is said that they are called. */
const MY_FAMILY =
  /(?:打|找|扰|联系)[^，,。]{0,4}(?:我(?:家|[爸妈父母]|老[婆公]|单位|公司)|家人)|\bcall(?:ing)? my (?!phone|number)/;

const found = wordings([
  ['(?:再|敢|还)~4(?:打|找|骚扰)~6(?:家人|父母|老婆|我[妈爸]|单位)~6(?:试试|不客气|就)', 'high', NOT_MY_FAMILY],
  [
    '(?:曝光|爆料|人肉|挂(?:网上|出来|到网)|全网|[发放摆擺贴上](?:抖音|网上|连登)|让您~4上(?:热搜|新闻|电视))~6|\\b(?:ruin|destroy|expose) (?:you|your|this company)|\\b(?:go viral|(?:post) (?:this|it|you\\w*(?: \\w+){0,4}) (?:everywhere|online|on (?:every)))\\b',
    'high',
    HERE_FIRST,
    '不(?:会|想|要)|没有|如何|别人|冒充',
  ],
  [
    '到您下岗|(?:都|谁也?)别想~2(?:好|活)|(?:让|叫)您们?~8(?:好[过看受]|混不|后悔|完蛋|吃不了)|您~3楼下~3(?:等|堵|给您|\\d+个)|[抱拿带提拎]~2(?:刀|煤气|汽油|棍)|花圈|棺材|收尸|(?:[弄打搞整]死|杀了?|砍死?|斩死?|揍|捅)您|同归于尽|砸(?:了|您)|烧(?:了|您)|跟您们?没完|走着瞧|代价|不会?放过|收拾您|死定|夜路|(?:出门|下班)~2(?:小心|当心|注意安全)|(?:您|您们)~3(?<!我)(?:等着|试试(?![^，,。！!])|看着(?![办扣弄安给定]))|等着瞧|[找揾]人~4(?:堵|烧)|小心(?:点|您家)|\\b(?:kill|hurt|beat|punch|harm|burn) (?:you|your)\\b|\\bwatch (?:your back|your ?self|out)|\\byou(?:.ll| will) (?:regret|be sorry|pay for)|\\bor else\\b|\\b(?:gonna|to|will) get hurt|\\bhearing from me|\\brun into you\\b|\\byour kids|一起死|\\bfind you|\\b(?:smash|torch|wreck|trash) (?:up )?your|\\bknow (?:where|who|which \\w+) you',
    'high',
    CLEAR_ANSWER,
    '款|订单|please',
  ],
  [
    '死给您|喝(?:农|毒)?药|不想活|跳楼|从~6[楼桥]~2跳|跳下去|死在您|上吊|烧炭|割腕|自[杀焚]|活不下去|\\b(?:kill|harm|hurt|hang|end) myself|\\bsuicid|end (?:my life|it all)|jump off a',
    'high',
    PAUSE,
  ],
]);

export const threat: GuardRule = {
  id: 'threat',
  isWide: true,
  find(draft) {
    const told = found(draft);
    const spans = told.length > 0 ? told : weighed(draft, 'threat', CLEAR_ANSWER);
    return MY_FAMILY.test(draft.plain)
      ? spans.map((span) => ({ ...span, calmer: span.calmer === CLEAR_ANSWER ? NOT_MY_FAMILY : span.calmer }))
      : spans;
  },
};
