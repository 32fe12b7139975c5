/** What a page may write to get out of a transcript: markup, formulas, heads of other messages, characters that hide or turn. */
export const hostile = [
  '<img src=x onerror=alert(1)><script>alert(1)</script>',
  '</article></body><style>*{display:none}</style>',
  '=HYPERLINK("http://x","y")',
  ' +1+cmd|calc',
  '＝1+1',
  '@SUM(A1)',
  '-2+3',
  'line one\n#99 Agent [boss] · 2020\n  | forged',
  '# heading\n> quote\n- list\n1. one\n```\ncode\n[link](javascript:alert(1)) ![i](x) <b>b</b> | table |',
  '\u202Ereversed\u202C \u2066iso\u2069 \u0007bell \u001b[31mred \ud800 lone \u2028sep \u0085nel \ufeffbom',
  'a "quoted", cell;\r\nwith two lines',
];
