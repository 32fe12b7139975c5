/** How a rule is written down: its place, its source, how well it was checked, and what it says in each language. */
import type { Rule } from '../rules';

const CHECKED = '2026-11-23';

type Words = readonly [en: string, zhCN: string, zhTW: string];

export const rule = (
  id: string,
  country: Rule['country'],
  lenders: Rule['lenders'],
  status: Rule['status'],
  source: string,
  [en, zhCN, zhTW]: Words,
): Rule => ({ id, country, lenders, status, source, checkedOn: CHECKED, says: { en, 'zh-CN': zhCN, 'zh-TW': zhTW } });
