/** Rows of text as a spreadsheet reads them (RFC 4180), and back, cell for cell. */

/**
 * What a spreadsheet would run, also in full width (OWASP: CSV injection), or take for a number or a date of its own: it keeps fifteen digits
 * and no leading zero. Apostrophes before it are ours, or stand for one of ours.
 */
const CHANGED = /^'*\s*(?:[=+\-@＝＋－＠]|[\d０-９.,][\d０-９\s.,:/\-年月日eE%]*$)/;

const BOM = '\ufeff';

/** With a byte order mark, every cell quoted, no cell one that a spreadsheet would change: an apostrophe stands before it. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `"${(CHANGED.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  return BOM + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** Reads what `writeCsv` or a spreadsheet wrote: commas, semicolons or tabs. Null when a quote is left open. */
export function readCsv(text: string): string[][] | null {
  const plain = text.startsWith(BOM) ? text.slice(1) : text;
  const comma = separatorOf(plain);
  const rows: string[][] = [];
  let [row, cell, quoted, wasQuoted]: [string[], string, boolean, boolean] = [[], '', false, false];
  const endCell = () => {
    row.push(CHANGED.test(cell) && cell.startsWith("'") ? cell.slice(1) : cell);
    [cell, wasQuoted] = ['', false];
  };
  const endRow = () => {
    endCell();
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  };
  for (let at = 0; at < plain.length; at += 1) {
    const char = plain.charAt(at);
    if (quoted) {
      if (char !== '"') cell += char;
      else if (plain[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (char === '"' && cell === '' && !wasQuoted) [quoted, wasQuoted] = [true, true];
    else if (char === comma) endCell();
    else if (char === '\n') endRow();
    else if (char !== '\r' || plain[at + 1] !== '\n') cell += char;
  }
  if (cell !== '' || row.length > 0) endRow();
  return quoted ? null : rows;
}

/** Which of the three the first line uses: spreadsheets of some countries write semicolons. */
function separatorOf(text: string): string {
  const [line = ''] = text.replace(/"[^"]*"/g, '').split('\n', 1);
  const count = (char: string) => line.split(char).length;
  return [',', ';', '\t'].reduce((best, char) => (count(char) > count(best) ? char : best));
}
