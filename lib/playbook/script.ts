/** Traditional characters as simplified ones, one for one, so that a phrase is found in whichever script one types. */

/** Pairs: a traditional character (Taiwan and Hong Kong forms), then its simplified one. Those that phrases use. */
const PAIRS =
  '並并乾干併并來来係系倉仓個个們们偽伪備备傳传債债傾倾僅仅僞伪價价儘尽償偿優优儲储兌兑兒儿內内兩两冊册凍冻' +
  '別别刪删則则剛刚劃划動动務务匯汇區区協协卻却員员唄呗問问啟启喫吃單单嗎吗嚇吓圍围園园圖图團团執执堅坚報报' +
  '場场塊块墊垫夠够學学實实審审寫写寬宽寶宝將将專专對对導导屬属崗岗師师帳账帶带幫帮幹干幾几庫库廳厅張张強强' +
  '後后徑径從从復复徵征愛爱態态慮虑憑凭應应懷怀戶户掃扫掙挣掛挂換换損损撥拨擇择擊击擔担據据擾扰攔拦攬揽數数' +
  '斷断於于時时暢畅暫暂曬晒書书會会條条業业構构標标樣样機机檔档檢检檻槛櫃柜權权歡欢歷历歸归汙污決决沒没況况' +
  '洩泄減减測测湊凑準准溝沟滯滞滿满濟济為为無无煩烦熱热營营爭争爲为狀状猶犹獨独獲获現现產产畫画異异當当療疗' +
  '發发盜盗盡尽監监眾众矚瞩確确碼码禮礼種种稱称積积穩稳筆笔節节範范簡简簽签籌筹籤签紀纪約约紅红納纳級级細细' +
  '紹绍終终組组結结絕绝絡络給给統统綁绑經经綫线維维網网緊紧緒绪線线緣缘編编緩缓縮缩總总繫系繳缴續续纔才罰罚' +
  '義义聯联職职聽听臨临臺台與与興兴舊旧萬万蓋盖處处號号螢萤衆众裏里補补裝装裡里製制複复覆复見见規规親亲覺觉' +
  '訂订計计訊讯託托記记訟讼訪访設设許许訴诉診诊註注詐诈評评詢询試试話话該该認认語语誠诚誤误說说説说誰谁調调' +
  '談谈請请諒谅論论諮咨諾诺講讲謝谢謹谨證证議议譽誉變变讓让負负財财貧贫貨货責责貴贵買买貸贷費费資资賠赔賣卖' +
  '賬账賴赖賺赚贈赠趕赶軟软較较載载輸输轉转辦办這这連连週周進进運运過过達达違违遞递遠远適适遲迟選选遺遗還还' +
  '邊边郵邮醫医釋释銀银銜衔銷销錄录錢钱錯错録录鍾钟鏈链鏟铲鐘钟長长門门閉闭開开間间關关陸陆隊队階阶際际隨随' +
  '險险隻只雙双離离難难電电響响頁页項项順顺須须預预領领頭头題题額额願愿類类顧顾顯显風风飛飞飯饭餘余饋馈馬马' +
  '駁驳騙骗騰腾驗验驟骤體体髮发鵝鹅麼么麽么點点齊齐齣出';

const SIMPLIFIED = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, pair) => [PAIRS.charAt(2 * pair), PAIRS.charAt(2 * pair + 1)]),
);

/** The text with each character in its simplified form; as long as before. */
export function simplified(text: string): string {
  return Array.from({ length: text.length }, (_, at) => SIMPLIFIED.get(text.charAt(at)) ?? text.charAt(at)).join('');
}
