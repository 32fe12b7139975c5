/** Traditional characters as simplified ones, one for one, so that every rule is written once. */
import { placesOf } from './steps';

const FIRST = 0x4e00;

/**
 * Characters that the rules use, in the order of Unicode: how far each traditional one (Taiwan and Hong Kong forms) is from the one before, and its
 * simplified one. That takes a seventh less than pairs do.
 */
const PAIRS = [
  'm-Y----L--BCBF--JZBPzKTGKHfUBg-D-YEcTnF-MDE-RQT---h--vi-LP-LDf-J-w--FBEACB---h5CV-A-JK-C-----K-X--vM-uABBAJQAEA-WH--L----4HCsHSs2AP-CBQ-EEMK' +
    'L----v5viHLO3t+-----RVB-Axo-vhCJFjVHHHqg+E--Ha-O-BLK------fma--P-e2QFJ70mH-H-GQQEAfhF-j-XXDq-o---ByQd-MG-SOAy--u---d-n-I-It7R--U-2Xj--N--z-y' +
    '-AIEF--W25-gGA-a--d---iB--M-n-XoCbb---f-+-dqX--EcAHLAVIIBLELEKPRIOBEXYEA5ZtHIPH---e---wQCEF--J-h-jeRMAA-------s8q-0---dib-wJH-------y-8MAf--' +
    'PDGTPF-CFBIEGKCDCFVEIDDKAAZSDFFBMHDGbPDHQBbPOXGSI--+bzAFADGADCLWBCAFJFBL--OD----0UjFLFONQ-dGE-nJNAXACFAIBIIFBJF-rTm-7f-K-r2yZdM-PXXZW-Wb----' +
    'pIIBHdUV--IPEEMQMBuCFAX-h--kBDABHHUNQAKFIH4yTaNy-hU-YWGfH-1xgy-U------0-----jh-sY',
  '并干来俩仓个们备传债仅价亿尽偿优储儿内两册冻别删则刚划刘动务劳汇区协吴员呗问启丧单吗尝吓国围园圆图团执报场块垫压坏够妇妈孙学实宁审写宽宝将专' +
    '对导层属岛师账带币帮几库废广厅张强弹后径从复征恶爱态虑庆忧凭应怀户扫挣挂换损抢拨择击担据扰拦携摊揽败数断于时昼暂晒书会条弃栋业构乐楼标样机档' +
    '槛柜权欧欢岁历归残杀毁气决没冲况泄净减测凑准沟滞滚满涨济为无烦热营烂争状犹奖获现环产毕画异当疯疗发盗监盘众瞩确码只礼税种称积稳笔范简筹签粮约' +
    '红纳纸级细绍终组结绝络给统绑经综线维网紧缘编缓县总系缴继续才罚闻联声职听胁脑脸临台与兴举华万着盖荐借药处号亏术里补装制见规视亲觉观订计讯训记' +
    '讼访设许诉诊诈评词询试话该详认诚误说谁课调谈请谅咨诺谓谎讲谢谨证识议护变让丰猪负财贫货责贰贵贷费资赏赔卖贱质赖赚购赠赶赵车软较载轻辆轮输转办' +
    '辞农这连周进游运过达违递远适迟选遗还边邮乡邻医释钮银销铺录钱错钟锁镇链铲铁鉴长门闭开间阅板关阵陈陆阳队际随险双杂离难电静响页项顺须预领头频题' +
    '额愿类顾显风飞饭养余馈马驳骗腾骚验骤体松闹鱼鲜鹅么点齐出',
] as const;

/** More of them. Nothing leads back from these: some of the simplified ones are older characters too. */
const ONE_WAY = [
  'f-----a-----k------n-K----F-----5-z-iG-l0--------U----u------------8-A----l-n-mS----P------WQq----------Jt---O-b---B---t-K---------42M------' +
    '-------G---y-4----------K-gHL-c---Y--------Z---Z--B-u--------------------B--0NB-2-kg--T----Z---d---8-tkL-----4---n---------------lWb-ol--AB-' +
    '-Qj-Mk---WZ--v-vEvd----pz------Vg-------B-----mD-U--P5-----W--7vsi----n-N-i--i------heM----------z---zH---h',
  '丢并仆铲劲参念吃喽呕当向墙奸岗岁干厂别汇耻懒戆戏扑挤斩升历台查横检台凌汇泼烧为爷墙犊兽叠痴尽困签团纠纪绝线致累群聋肠卧旧铺庄药众冲只里复复核' +
    '托注夸说读赞岂买贴账赞逾踪回径厘录表镑钟鉴合升阶只鸡顶颜台饶发胡须鸡面么龟',
] as const;

/** Cantonese, and the two forms of address, as what they mean. Nothing leads back from these. */
const SPOKEN = '嗰那佢他哋们唔不冇没嘅的咗了畀给俾给喺在咁这啲些係是妳您你您咱我嘢野嚟来攞拿搵找諗想睇看揀选';

const pairsOf = (pairs: string): [string, string][] =>
  Array.from({ length: pairs.length / 2 }, (_, pair) => [pairs.charAt(2 * pair), pairs.charAt(2 * pair + 1)]);

const inOrder = ([steps, forms]: readonly [string, string]): [string, string][] =>
  placesOf(steps).map((place, at) => [String.fromCodePoint(FIRST + place), forms.charAt(at)]);

const BOTH_WAYS = inOrder(PAIRS);
const SIMPLIFIED = new Map([...BOTH_WAYS, ...inOrder(ONE_WAY), ...pairsOf(SPOKEN)]);

/** The simplified form of one character; any other character is its own. */
export function simplified(char: string): string {
  return SIMPLIFIED.get(char) ?? char;
}

const TRADITIONAL = new Map(BOTH_WAYS.map(([from, to]) => [to, from]));

/** Our own words in traditional characters: for sentences that were tried, not for any text. */
export const traditional = (text: string): string =>
  [...text]
    .map((char) => TRADITIONAL.get(char) ?? char)
    .join('')
    .replace(/聯繫/g, '聯絡')
    .replace(/([回答])復/g, '$1覆')
    .replace(/裏/g, '裡');
