/** Threats of harm, of shaming, of making a scene, or against oneself. Naming a lawful route calmly is none. */
import type { GuardRule } from './finding';
import { weighed } from './weigh';
import { wordings } from './wording';

const HERE_FIRST = ['我希望先在这里解决', "I'd like to settle this here first."] as const;
const CLEAR_ANSWER = ['这个问题我需要一个明确答复', 'I need a clear answer on this.'] as const;
const NOT_MY_FAMILY = ['请不要联系我的家人，请登记', 'Please contact only me, and note that on the file.'] as const;
const FORMAL = [
  '如果内部解决不了，我会走正式的投诉渠道',
  "If we can't agree, I'll use the formal complaint route.",
] as const;
const STAFF = ['方便留一下工号吗，便于后面跟进', "I'd like to note your name or number for later."] as const;
const PAUSE = ['我现在很难受，想先停一下再谈', "I'm struggling right now and need to pause this talk."] as const;

const found = wordings([
  [
    '(?:再|敢|还)~4(?:打|联系|骚扰|找)~6(?:家人|父母|老婆|老公|孩子|我妈|我爸|单位|朋友)~6(?:试试|您看|不客气|就|小心)',
    'high',
    NOT_MY_FAMILY,
  ],
  [
    '(?:曝光|爆料|爆大?镬|曝了|人肉|搞臭|身败名裂|网暴|挂(?:网上|出来|到网)|全网|嘴脸|[发放摆擺贴上](?:抖音|微博|网上|小红书|朋友圈|连登|讨论区|论坛|脸书|dcard|ptt|批踢踢|爆料公社|高登)|上(?:热搜|新闻|电视)|找记者|开直播)~6|\\b(?:ruin|destroy|expose|shame|name and shame) (?:you|your|this company)|\\b(?:go viral|tell everyone|(?:bad|one.star|1.star) reviews? (?:everywhere|all over)|blast you|take you down|all over (?:twitter|social media|the internet)|(?:post|put|share|publish) (?:this|it|you\\w*(?: \\w+){0,4}) (?:everywhere|online|on (?:every|all|the internet|facebook|twitter|social|reddit)))\\b',
    'high',
    HERE_FIRST,
    '不(?:会|想|要)|没有|如何|别人|冒充',
  ],
  [
    '跟您们?没完|(?:您|您们)~3(?:给我)?(?:等着|走着瞧|小心点?|试试(?![^，,。！!])|看着(?!办|扣|弄|定|给|来|处理|划|收|填|写|安排))|等着瞧|[找揾]人~4(?:堵|弄|收拾|找|烧|打|砍|斩|教训|泼|搞)|小心(?:点|您家)|\\bwatch (?:your back|your ?self|out)',
    'high',
    CLEAR_ANSWER,
    '款|订单|please',
  ],
  ["\\bi(?:'ll| will)? (?:know|find out) (?:where|who) you", 'high', STAFF, '请问|方便|麻烦'],
  [
    "死给您|去死(?!吧)|喝(?:农|毒)?药|不想活|跳(?:楼|河|桥)|上吊|烧炭|割腕|自[杀焚]|活不下去|一了百了|\\b(?:kill|harm|hurt|hang|cut) myself|\\bsuicid|end (?:my life|it all)|don't want to live|jump off a",
    'high',
    PAUSE,
  ],
]);

/** What is said instead of words that no table has. */
const CALMER = [
  [/跳|死|命|\b(?:myself|bridge|alive)/, PAUSE],
  [/[我他]?[爸妈]|家人|老婆|老公|父母|\bmy (?:m[ou]m|dad|wife|husband|family|mother|parents)/, NOT_MY_FAMILY],
  [/网|曝|挂|直播|照片|\b(?:online|post|forum|review|photo)/, HERE_FIRST],
  [/工号|名字|您是谁|住|\b(?:name|linkedin|address)/, STAFF],
  [/堵|砸|闹|门口|公司|\b(?:office|branch|store|career|job)/, FORMAL],
  [/(?:)/, CLEAR_ANSWER],
] as const;

export const threat: GuardRule = {
  id: 'threat',
  find(draft) {
    const told = found(draft);
    return told.length > 0 ? told : weighed(draft, 'threat', CALMER);
  },
};
