/** Threats of harm, of shaming, of making a scene, or against oneself. Naming a lawful route calmly is none. */
import type { GuardRule } from './finding';
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

export const threat: GuardRule = {
  id: 'threat',
  find: wordings([
    [
      "(?:再|敢|还)~4(?:打|联系|骚扰|找)~6(?:家人|父母|老婆|老公|孩子|我妈|我爸|单位|朋友)~6(?:试试|您看|不客气|就|小心)|\\bdon't you dare\\b",
      'high',
      NOT_MY_FAMILY,
    ],
    [
      '(?:曝光|爆料|爆大?镬|曝了|人肉|搞臭|身败名裂|网暴|挂(?:网上|出来|到网)|全网|嘴脸|[发放摆擺贴上](?:抖音|微博|网上|小红书|朋友圈|连登|讨论区|论坛|脸书|dcard|ptt|批踢踢|爆料公社|高登)|上(?:热搜|新闻|电视)|找记者|开直播)~6|让您们?~4(?:出名|火|好看|丢|上新闻)|\\b(?:ruin|destroy|expose|shame|name and shame) (?:you|your|this company)|\\b(?:go viral|tell everyone|(?:bad|one.star|1.star) reviews? (?:everywhere|all over)|blast you|take you down|all over (?:twitter|social media|the internet)|(?:post|put|share|publish) (?:this|it|you\\w*(?: \\w+){0,4}) (?:everywhere|online|on (?:every|all|the internet|facebook|twitter|social|reddit)))\\b',
      'high',
      HERE_FIRST,
      '不(?:会|想|要)|没有|如何|别人|冒充',
    ],
    [
      "跟您们?没完|(?:您|您们)~3(?:给我)?(?:等着|走着瞧|小心点?|试试(?![^，,。！!])|看着(?!办))|看我敢不敢|起(?:您|您们|他|她|佢)?(?:家人)?底|肉搜|等着瞧|走着瞧|给我(?:小心|等着)|(?:您|咱们?)试试看?$|有您们?好(?:看|受)|不会放过|饶不了|没好果子|收拾您|算(?:总)?账|不得安宁|吃不了兜着走|付出代价|后悔的|记住您了|给我记住|死定了|弄不死|混不下去|别逼我|逼急了|[干做]得出来|(?:叫|带|喊)(?:人|兄弟|弟兄)~4(?:去|来|找|过)|红油|油漆|放蛇|鱼死网破|[找揾]人~4(?:堵|弄|收拾|找|烧|打|砍|斩|教训|泼|搞)|烧(?:了|死)?您|(?:烧|泼)~4(?:您们?|公司|店|舖|门)|走夜路|出门~2(?:小心|注意)|当心(?:点|您)|小心(?:点|您家)|道上(?:的|有|混|朋友|兄弟)|\\bmake (?:sure )?you regret|\\byou(?:'ll| will) (?:regret|be sorry|pay for this|see)|\\bwatch (?:your back|your ?self|out)|\\bi know people\\b|\\bor else\\b|\\bmake your (?:life|lives)\\b|\\bhearing from me\\b|\\bwon't like it\\b|\\b(?:come|coming) (?:after|for|down there)\\b|\\byou're finished\\b|\\bbombs?\\b|\\bshoot (?:you|up)|\\bblood on your hands\\b|\\bexpect a visit\\b|\\bpush me (?:too far|any further)\\b|\\bmake sure every ?one knows\\b|\\bsend (?:someone|some people|people|the boys) (?:round|over|to)\\b|\\byou're (?:all )?(?:dead|toast|done for)\\b|\\bsleep with one eye|\\b(?:find|track|follow|visit|wait outside) (?:out where )?(?:you\\b(?! (?:a|an|the|very|so|to))|your (?:\\w+(?:'s?)? )?(?:house|home|family|address|kids?|child\\w*|wife|husband|mum|mother|school|car)\\b)|\\bpay you(?:r \\w+)? a visit\\b|\\bknow your name\\b.{0,30}\\b(?:careful|carefully|sorry|regret)|\\bjust (?:you )?wait\\b|\\bi'll get you\\b",
      'high',
      CLEAR_ANSWER,
      '款|订单|please',
    ],
    [
      "(?:告|搞|弄|整|投诉|闹)~4(?:到|得|死)?~3(?:倒闭|破产|关门|执笠|垮|死您|下岗|开除|丢(?:工作|饭碗)|失业)|投诉到底|(?:弄死|打死|打爆|杀了?|斩死?|砍死?|揍|废了|捅|打断|搞死|做低|整死)~2您|(?:去|到)~8(?:公司|门口|网点|办公室|营业厅|楼下|柜台)~6(?:闹|拉横幅|堵|砸|蹲|打人)|拉横幅|砸(?:了|您)|同归于尽|\\b(?:see you in court|sue (?:you|the hell)|get you fired|make sure you(?:'re| are| get)? (?:fired|sacked)|have your job|shut you down|burn)\\b|\\b(?:kill|hurt|beat|punch|harm|smash) (?:you|your)\\b",
      'high',
      FORMAL,
      '不(?:会|想)|可能|small claims',
    ],
    [
      "找到您(?:的|家|们)|(?:知道|查到|找到|晓得)您~4(?:工号|家|地址|住|名字|在哪|是谁)(?!码)|工号多少~3(?:等|瞧|小心)|\\bi(?:'ll| will)? (?:know|find out) (?:where|who) you|\\bi know (?:where|who) you",
      'high',
      STAFF,
      '请问|方便|麻烦',
    ],
    [
      "死给您|去死(?!吧)|喝(?:农|毒)药|不想活|跳楼|自杀|活不下去|一了百了|喝药|\\b(?:kill|harm|hurt) myself|\\bsuicid|end my life|don't want to live",
      'high',
      PAUSE,
    ],
  ]),
};
