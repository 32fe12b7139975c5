/** A paper as it is printed: its text as it stands, and lines whose cells are apart by tabs as a table. */
interface Block {
  /** Rows of cells; null for plain text. */
  rows: string[][] | null;
  text: string;
}

export function PaperSheet({ text }: { text: string }) {
  return (
    <div class="paper-print" aria-hidden="true">
      {blocksOf(text).map(({ rows, text: plain }, at) =>
        rows === null ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a paper is drawn anew as a whole
          <div key={at}>{plain}</div>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <Sheet key={at} rows={rows} />
        ),
      )}
    </div>
  );
}

function Sheet({ rows: [head = [], ...rows] }: { rows: string[][] }) {
  return (
    <table>
      <thead>
        <tr>
          {head.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <tr key={at}>
            {head.map((name, column) => (
              <td key={name}>{row[column] ?? ''}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Lines with a tab that follow each other are one table, the first of them its head. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.split('\n')) {
    const cells = line.includes('\t') ? line.split('\t') : null;
    const last = blocks.at(-1);
    if (cells === null && last?.rows === null) last.text += `\n${line}`;
    else if (cells !== null && last?.rows) last.rows.push(cells);
    else blocks.push({ rows: cells && [cells], text: line });
  }
  return blocks;
}
