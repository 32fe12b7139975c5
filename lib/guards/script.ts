/** Traditional characters as simplified ones, one for one, as far as guards need it: reading has the longer list, too long for a content script. */

/** Pairs: a traditional character (Taiwan and Hong Kong forms), then its simplified one. Those that the rules use. */
const PAIRS =
  '來来係系個个們们儲储內内別别剛刚動动協协單单嗎吗圖图報报塊块寫写將将導导幾几後后復复態态憑凭戶户換换數数' +
  '會会條条機机權权沒没洩泄為为無无爲为發发矚瞩碼码筆笔簡简絕绝絡络給给統统編编繫系纔才聯联萬万藉借號号裝装' +
  '製制複复覆复訂订訊讯記记設设訴诉話话認认說说説说請请謹谨證证議议軟软載载輸输轉转這这運运過过遞递遠远邊边' +
  '郵邮銀银開开電电頁页騰腾驗验髮发點点';

const SIMPLIFIED = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, pair) => [PAIRS.charAt(2 * pair), PAIRS.charAt(2 * pair + 1)]),
);

/** The simplified form of one character; any other character is its own. */
export function simplified(char: string): string {
  return SIMPLIFIED.get(char) ?? char;
}
