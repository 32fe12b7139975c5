/** Traditional characters as simplified ones, one for one, so that every rule is written once. */

/** Pairs: a traditional character (Taiwan and Hong Kong forms), then its simplified one. Those that the rules use. */
const PAIRS =
  '並并乾干併并來来倉仓個个們们備备傳传僅仅價价儘尽償偿優优儲储兒儿內内兩两冊册凍冻別别則则剛刚劃划動动' +
  '務务匯汇區区協协員员唄呗問问單单嗎吗圍围園园圖图團团執执報报場场塊块墊垫夠够實实審审寫写寬宽寶宝將将專专' +
  '對对導导屬属師师帳账帶带幫帮幹干幾几庫库廳厅張张強强後后徑径從从復复徵征愛爱態态慮虑憑凭應应戶户掃扫掙挣' +
  '掛挂換换損损撥拨擇择擊击擔担據据擾扰攔拦攬揽數数斷断於于時时暫暂曬晒書书會会條条業业構构標标樣样機机檻槛' +
  '櫃柜權权歡欢歷历歸归汙污決决沒没況况洩泄減减湊凑準准溝沟滯滞滿满濟济為为無无煩烦熱热營营爭争爲为狀状猶犹' +
  '獲获現现產产當当發发盡尽監监眾众矚瞩確确碼码祇只禮礼種种稱称積积穩稳筆笔範范簡简籌筹籤签約约紅红納纳級级' +
  '紹绍組组結结絕绝絡络給给統统經经綫线維维網网緊紧線线緣缘編编緩缓縮缩總总繫系繳缴續续纔才罰罚聯联職职聽听' +
  '臺台與与興兴萬万著着藉借處处號号衆众裏里補补裝装裡里製制複复覆复見见規规親亲覺觉訂订計计訊讯記记訟讼訪访' +
  '設设許许訴诉診诊詐诈評评詢询話话該该認认誠诚誤误說说説说調调談谈請请諒谅諮咨諾诺講讲謝谢謹谨證证議议譽誉' +
  '變变讓让負负財财貨货責责貴贵貸贷費费資资賠赔賣卖賬账賴赖賺赚贈赠趕赶軟软較较載载輸输轉转辦办這这週周進进' +
  '運运過过達达違违遞递遠远適适遲迟選选遺遗還还邊边郵邮銀银銷销錄录錢钱錯错録录鍾钟鏈链鏟铲長长門门閉闭開开' +
  '間间關关陸陆隊队際际隨随隻只難难電电響响頁页項项順顺須须預预領领頭头題题額额願愿類类顧顾顯显風风飛飞餘余' +
  '饋馈馬马駁驳騙骗騰腾驗验體体髮发鵝鹅麼么麽么點点齣出' +
  '億亿貳贰陸陆倆俩鐘钟陽阳師师憂忧嚴严專专業业個个國国圓圆導导' +
  '遊游劉刘鬧闹壞坏臉脸閒闲瘋疯殺杀嚇吓賤贱廢废豬猪滾滚閉闭詢询棄弃敗败倒倒歲岁鄉乡鎮镇號号樓楼層层棟栋單单縣县灣湾區区龍龙寧宁晝昼聞闻視视試试談谈訓训頓顿夠够蓋盖沖冲' +
  '檔档歐欧溫温牽牵獎奖環环禍祸竊窃紙纸細细終终繞绕罷罢羅罗習习聲声膽胆蘇苏虧亏術术衛卫衝冲觸触詳详誰谁課课謂谓識识譯译譴谴護护豐丰貢贡貪贪購购賞赏賢贤質质趙赵跡迹車车軍军輕轻輛辆輩辈輪轮農农連连鄰邻醫医釋释針针鈕钮鋪铺鍵键鎖锁鑑鉴閱阅闆板隱隐雙双離离雜杂靈灵靜静頻频飯饭養养館馆駐驻駕驾驚惊驟骤魚鱼齡龄傷伤債债刪删勞劳勝胜勢势勵励勸劝華华卻却厭厌吳吴啟启喪丧嘗尝' +
  '壓压奪夺婦妇媽妈孫孙學学尋寻島岛幣币廣广彈弹恆恒惡恶慣惯慘惨慶庆懇恳懷怀戰战搶抢攜携攤摊敵敌曆历樂乐殘残毀毁氣气淨净測测滅灭漲涨濫滥災灾畢毕畫画異异療疗癒愈盜盗盤盘礙碍祕秘稅税窮穷築筑糧粮純纯紐纽綜综綁绑緒绪練练織织繼继聰聪肅肃脅胁腦脑臨临舉举艱艰葉叶薦荐藝艺藥药觀观詞词誌志謊谎貧贫贏赢趨趋輔辅辭辞鄭郑鄧邓鈔钞銘铭鐵铁闊阔陣阵陳陈險险雲云頗颇顆颗騎骑騷骚驅驱鬆松鮮鲜齊齐爛烂鈎钩兇凶剝剥夥伙彙汇';

/** More traditional characters that the rules use. Nothing leads back from these: some of the simplified ones are older characters too. */
const ONE_WAY =
  '丟丢僕仆剷铲勁劲參参唸念喫吃嘍喽嘔呕噹当嚮向墻墙姦奸崗岗嵗岁廠厂彆别恥耻懶懒戇戆戲戏捲卷撲扑擠挤斬斩昇升枱台査查橫横檢检檯台淩凌滙汇潑泼燒烧爺爷牆墙犢犊獸兽產产疊叠癡痴睏困簽签糰团糾纠紀纪絶绝緻致纍累羣群聾聋腸肠臥卧舊旧舖铺莊庄葯药衹只覈核' +
  '託托註注誇夸讀读讚赞豈岂買买貼贴贊赞踰逾蹤踪迴回逕径醜丑釐厘釘钉錶表鎊镑鎮镇鑒鉴閤合陞升階阶雞鸡頂顶顏颜颱台饒饶鬍胡鬚须鷄鸡麵面龜龟';

/** Cantonese, and the two forms of address, as what they mean. Nothing leads back from these. */
const SPOKEN = '嗰那佢他哋们唔不冇没嘅的咗了畀给俾给喺在咁这啲些係是妳您你您咱我嘢野嚟来攞拿搵找諗想睇看揀选';

const pairsOf = (pairs: string): [string, string][] =>
  Array.from({ length: pairs.length / 2 }, (_, pair) => [pairs.charAt(2 * pair), pairs.charAt(2 * pair + 1)]);

const SIMPLIFIED = new Map([...pairsOf(PAIRS), ...pairsOf(ONE_WAY), ...pairsOf(SPOKEN)]);

/** The simplified form of one character; any other character is its own. */
export function simplified(char: string): string {
  return SIMPLIFIED.get(char) ?? char;
}

const TRADITIONAL = new Map(
  pairsOf(PAIRS)
    .reverse()
    .map(([from, to]) => [to, from]),
);

/** Our own words in traditional characters: for sentences that were tried, not for any text. */
export const traditional = (text: string): string =>
  [...text]
    .map((char) => TRADITIONAL.get(char) ?? char)
    .join('')
    .replace(/聯繫/g, '聯絡')
    .replace(/([回答])復/g, '$1覆')
    .replace(/裏/g, '裡');
