/** Sums of money as whole fen (or cents), so that nothing is ever rounded by accident. */

/** Above this a sum is a slip of the finger, and sums of sums stay exact: 10 billion yuan. */
const MOST = 1_000_000_000_000;

const PLAIN = /^[¥￥$£€]?\s*(-?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d{1,2}))?\s*(?:元|[块塊](?:[钱錢])?)?$/;
const TEN_THOUSANDS = /^[¥￥]?\s*(\d+)(?:\.(\d{1,4}))?\s*[万萬]\s*(?:元|[块塊](?:[钱錢])?)?$/;

/**
 * Fen of a sum as people type it (`8,650.50`, `¥8650`, `1.2万元`, full-width digits too), or null when it is no single
 * plain sum (`三千左右`, `500-800`, `0.001`).
 */
export function fenOf(typed: string): number | null {
  const text = typed.trim().replace(/[０-９．，－]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
  const plain = PLAIN.exec(text);
  if (plain) return bounded(Number(`${plain[1]}${plain[2]?.replaceAll(',', '')}${(plain[3] ?? '').padEnd(2, '0')}`));
  const large = TEN_THOUSANDS.exec(text);
  return large ? bounded(Number(`${large[1]}${(large[2] ?? '').padEnd(4, '0')}00`)) : null;
}

/** `865050` → `8650.50`, `120000` → `1200`: digits only, ready for a phrase that names the currency. */
export function yuanOf(fen: number): string {
  const digits = String(Math.abs(fen)).padStart(3, '0');
  const cents = digits.slice(-2);
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}${cents === '00' ? '' : `.${cents}`}`;
}

function bounded(fen: number): number | null {
  return Math.abs(fen) <= MOST ? fen + 0 : null;
}
