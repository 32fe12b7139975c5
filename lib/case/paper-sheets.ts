/** Papers that are tables or forms: the plan as a sheet, an objection to a credit record, and the contents of the whole file. */
import { dayText } from '../transcript/calendar';
import type { PaperWords } from './data/paper-words';
import { RULES } from './data/rules';
import { SHEET_WORDS } from './data/sheet-words';
import { debtsOf } from './debt';
import { type Due, instalmentsId } from './due';
import { factValues } from './fact';
import { yuanOf } from './money';
import type { PaperParts } from './paper';
import { channelOf, filled, line, placeOf, section, table } from './paper-lines';
import type { Happening } from './timeline';

/** Each debt with its payments: day, sum, what is left after it, and when it was paid. */
export function planSheet(parts: PaperParts, words: PaperWords): string[] {
  const sheet = SHEET_WORDS[parts.locale];
  const facts = factValues(parts.row);
  const known = (label: string, key: string) => (facts[key] ? [line(label, facts[key], words)] : []);
  const tables = debtsOf(parts.row).flatMap(({ number, name }) => {
    const dues = (parts.row.dues ?? [])
      .filter(({ id }) => id.startsWith(instalmentsId(number)))
      .sort((a, b) => a.date.localeCompare(b.date));
    return table(name || `${sheet.debt} ${number}`, sheet.planColumns, payments(dues, sheet.total));
  });
  const adopted = [
    ...known(sheet.count, 'count'),
    ...known(sheet.each, 'amount'),
    ...known(sheet.first, 'first_date'),
    ...known(sheet.last, 'last_amount'),
    ...known(sheet.end, 'payoff_date'),
  ];
  return [
    line(sheet.to, facts.lender ?? facts.product ?? '', words),
    line(sheet.by, '', words),
    ...known(words.owed, 'total'),
    ...(tables.length > 0 ? tables : section(sheet.plan, adopted.length > 0 ? adopted : [words.blank])),
    ...section(words.fallback, facts['goal.fallback'] ? [facts['goal.fallback']] : []),
    '',
    dayText(parts.today),
  ];
}

function payments(dues: readonly Due[], total: string): string[][] {
  const sum = dues.reduce((all, { fen }) => all + (fen ?? 0), 0);
  let left = sum;
  const rows = dues.map(({ date, fen, doneAt }, at) => {
    left -= fen ?? 0;
    return [String(at + 1), date, yuanOf(fen ?? 0), yuanOf(left), doneAt?.slice(0, 10) ?? ''];
  });
  return rows.length === 0 ? [] : [...rows, [total, '', yuanOf(sum), '', '']];
}

/** What the report says and what is right is the user's to fill in; `quoted` is what was said of it. */
export function objection(parts: PaperParts, words: PaperWords, quoted: readonly string[]): string[] {
  const sheet = SHEET_WORDS[parts.locale];
  const facts = factValues(parts.row);
  const rule = RULES.find(({ id, status }) => id === 'cn-credit-16' && status !== 'unconfirmed');
  const cited =
    sheet.rule !== null && rule ? [filled(sheet.rule, { source: rule.source, checked: rule.checkedOn })] : [];
  const files = parts.happenings.flatMap((one) => (one.kind === 'file' && one.name !== null ? [one.name] : []));
  return [
    line(sheet.to, '', words) + sheet.firmHint,
    line(sheet.by, `${words.blank}${sheet.fromHint}`, words),
    line(words.account, [facts.lender, facts.product].filter(Boolean).join(' / '), words),
    ...section(sheet.wrong, [`${words.blank}${sheet.wrongHint}`]),
    ...section(sheet.right, [facts.proofs ?? words.blank]),
    ...section(sheet.said, quoted),
    ...section(words.asked, [...sheet.asks, ...cited]),
    ...section(words.attached, files),
    '',
    sheet.vow,
    dayText(parts.today),
  ];
}

/** Everything the file holds, numbered, with the record and entry where it stands, and room for what it shows. */
export function contentsSheet(parts: PaperParts, words: PaperWords): string[] {
  const sheet = SHEET_WORDS[parts.locale];
  const facts = factValues(parts.row);
  const things = parts.happenings.flatMap((one): string[][] => {
    const told = thing(one, words);
    if (told === null) return [];
    const digest = one.kind === 'file' && one.sha256 !== null ? ` SHA-256 ${one.sha256}` : '';
    return [
      [told.what, parts.timeOf(one.at), `${placeOf(one.record, one.seq, parts.numberOf, words)}${digest}`, told.shows],
    ];
  });
  return [
    line(sheet.to, facts.lender ?? facts.merchant ?? facts.product ?? '', words),
    line(sheet.by, '', words),
    line(words.account, [facts.product, facts.order_no].filter(Boolean).join(' / '), words),
    ...table(
      sheet.contents,
      sheet.contentsColumns,
      things.map((cells, at) => [String(at + 1), ...cells]),
    ),
    '',
    sheet.counted,
    dayText(parts.today),
  ];
}

/** What stands in the file as a thing of its own, and what is already known of what it shows. */
function thing(one: Happening, words: PaperWords): { what: string; shows: string } | null {
  switch (one.kind) {
    case 'conversation':
      return { what: `${words.talked.conversation} ${one.told.title}`, shows: one.session?.outcome ?? '' };
    case 'contact': {
      const { channel, party, outcome, text } = one.session;
      return {
        what: [words.talked[channelOf(channel)], party].filter(Boolean).join(' '),
        shows: outcome ?? text ?? '',
      };
    }
    case 'file':
      return one.sha256 === null ? null : { what: one.name ?? one.role, shows: '' };
    default:
      return null;
  }
}
