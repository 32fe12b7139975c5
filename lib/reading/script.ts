/** Traditional characters as simplified ones, one for one, so that every rule is written once. */

/** Pairs: a traditional character (Taiwan and Hong Kong forms), then its simplified one. Those that the rules use. */
const PAIRS =
  '並并乾干來来倆俩倉仓個个們们備备傳传債债僅仅價价億亿儘尽償偿優优儲储兒儿內内兩两冊册凍冻別别刪删則则剛刚劃划劉刘動动務务勞劳匯汇區区協协吳吴員员唄呗問问啟启喪丧單单嗎吗嘗尝嚇吓國国圍围園园圓圆圖图團团執执報报' +
  '場场塊块墊垫壓压壞坏夠够婦妇媽妈孫孙學学實实寧宁審审寫写寬宽寶宝將将專专對对導导層层屬属島岛師师帳账帶带幣币幫帮幾几庫库廢废廣广廳厅張张強强彈弹後后徑径從从復复徵征惡恶愛爱態态慮虑慶庆憂忧憑凭應应懷怀戶户掃扫' +
  '掙挣掛挂換换損损搶抢撥拨擇择擊击擔担據据擾扰攔拦攜携攤摊攬揽敗败數数斷断於于時时晝昼暫暂曬晒書书會会條条棄弃棟栋業业構构樂乐樓楼標标樣样機机檔档檻槛櫃柜權权歐欧歡欢歲岁歷历歸归殘残殺杀毀毁氣气決决沒没沖冲況况' +
  '洩泄淨净減减測测湊凑準准溝沟滯滞滾滚滿满漲涨濟济為为無无煩烦熱热營营爛烂爭争狀状猶犹獎奖獲获現现環环產产畢毕畫画異异當当瘋疯療疗發发盜盗監监盤盘眾众矚瞩確确碼码祇只禮礼稅税種种稱称積积穩稳筆笔範范簡简籌筹籤签' +
  '糧粮約约紅红納纳紙纸級级細细紹绍終终組组結结絕绝絡络給给統统綁绑經经綜综綫线維维網网緊紧緣缘編编緩缓縣县總总繫系繳缴繼继續续纔才罰罚聞闻聯联聲声職职聽听脅胁腦脑臉脸臨临臺台與与興兴舉举華华萬万著着蓋盖薦荐藉借' +
  '藥药處处號号虧亏術术裏里補补裝装製制見见規规視视親亲覺觉觀观訂订計计訊讯訓训記记訟讼訪访設设許许訴诉診诊詐诈評评詞词詢询試试話话該该詳详認认誠诚誤误說说誰谁課课調调談谈請请諒谅諮咨諾诺謂谓謊谎講讲謝谢謹谨證证' +
  '識识議议護护變变讓让豐丰豬猪負负財财貧贫貨货責责貳贰貴贵貸贷費费資资賞赏賠赔賣卖賤贱質质賴赖賺赚購购贈赠趕赶趙赵車车軟软較较載载輕轻輛辆輪轮輸输轉转辦办辭辞農农這这連连週周進进遊游運运過过達达違违遞递遠远適适' +
  '遲迟選选遺遗還还邊边郵邮鄉乡鄰邻醫医釋释鈕钮銀银銷销鋪铺錄录錢钱錯错鍾钟鎖锁鎮镇鏈链鏟铲鐵铁鑑鉴長长門门閉闭開开間间閱阅闆板關关陣阵陳陈陸陆陽阳隊队際际隨随險险雙双雜杂離离難难電电靜静響响頁页項项順顺須须預预' +
  '領领頭头頻频題题額额願愿類类顧顾顯显風风飛飞飯饭養养餘余饋馈馬马駁驳騙骗騰腾騷骚驗验驟骤體体鬆松鬧闹魚鱼鮮鲜鵝鹅麼么點点齊齐齣出';

/** More traditional characters that the rules use. Nothing leads back from these: some of the simplified ones are older characters too. */
const ONE_WAY =
  '丟丢併并僕仆剷铲勁劲參参唸念喫吃嘍喽嘔呕噹当嚮向墻墙姦奸崗岗嵗岁幹干廠厂彆别彙汇恥耻懶懒戇戆戲戏撲扑擠挤斬斩昇升曆历枱台査查橫横檢检檯台淩凌滙汇潑泼燒烧爲为爺爷牆墙犢犊獸兽疊叠癡痴盡尽睏困簽签糰团糾纠紀纪絶绝' +
  '線线緻致纍累羣群聾聋腸肠臥卧舊旧舖铺莊庄葯药衆众衝冲衹只裡里複复覆复覈核託托註注誇夸説说讀读讚赞豈岂買买貼贴賬账贊赞踰逾蹤踪迴回逕径釐厘録录錶表鎊镑鐘钟鑒鉴閤合陞升階阶隻只雞鸡頂顶顏颜颱台饒饶髮发鬍胡鬚须鷄鸡' +
  '麵面麽么龜龟';

/** Cantonese, and the two forms of address, as what they mean. Nothing leads back from these. */
const SPOKEN = '嗰那佢他哋们唔不冇没嘅的咗了畀给俾给喺在咁这啲些係是妳您你您咱我嘢野嚟来攞拿搵找諗想睇看揀选';

const pairsOf = (pairs: string): [string, string][] =>
  Array.from({ length: pairs.length / 2 }, (_, pair) => [pairs.charAt(2 * pair), pairs.charAt(2 * pair + 1)]);

const SIMPLIFIED = new Map([...pairsOf(PAIRS), ...pairsOf(ONE_WAY), ...pairsOf(SPOKEN)]);

/** The simplified form of one character; any other character is its own. */
export function simplified(char: string): string {
  return SIMPLIFIED.get(char) ?? char;
}

const TRADITIONAL = new Map(pairsOf(PAIRS).map(([from, to]) => [to, from]));

/** Our own words in traditional characters: for sentences that were tried, not for any text. */
export const traditional = (text: string): string =>
  [...text]
    .map((char) => TRADITIONAL.get(char) ?? char)
    .join('')
    .replace(/聯繫/g, '聯絡')
    .replace(/([回答])復/g, '$1覆')
    .replace(/裏/g, '裡');
