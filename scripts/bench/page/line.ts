/** What is said in the conversations under measurement: no two lines alike. */
export const lineOf = (i: number): string =>
  `line ${i}: ${i % 3 === 0 ? '请问这个月可以先还一部分吗？' : 'We can offer a plan of six instalments.'}`;
