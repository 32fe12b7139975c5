/** Warning signs in what the other side said lately: its words, its links, its numbers; each with the playbook's answer. */
import type { Warning } from '../../components/Warnings';
import { nameOfLine } from '../../lib/case/aside';
import { readingOf } from '../../lib/case/readings';
import { faultyLinks, faultyNumber, type ShownLink, strikingNumbers } from '../../lib/playbook/link';
import type { OfficialNumber, OfficialSite } from '../../lib/playbook/official';
import type { Playbook, RedFlag } from '../../lib/playbook/playbook';
import type { Value } from '../../lib/reading/value';
import type { Conversation, Message } from '../../lib/transcript/conversation';

/** So far back a warning is still of use. */
const LOOKS_BACK = 30;
const LONGEST = 120;
/** What presses names a time that is near; anything else that reads so is only brisk. */
const SOON =
  /今[天日晚]|马上|馬上|立[即刻]|即刻|现在|現在|而家|小时|小時|分钟|分鐘|下班前|today|tonight|\bnow\b|immediately|hours?\b|minutes?\b|midnight/i;

interface Around {
  playbook: Playbook | null;
  /** Links of each message, by the number of its entry. */
  links: ReadonlyMap<number, readonly ShownLink[]>;
  /** Names of what was put aside. */
  aside: readonly string[];
}

type Sign = Omit<Warning, 'names' | 'lines' | 'answer' | 'hint'> & { name: string; seq: number; answers: string };

/** The newest first, one for each kind of sign and each site or number; high certainty before what may be harmless. */
export function warningsIn(conversation: Conversation | null, { playbook, links, aside }: Around): Warning[] {
  if (!conversation) return [];
  const messages = conversation.lines.flatMap((line) => (line.type === 'message' ? [line.message] : []));
  const mine = messages.flatMap(({ side, text }) => (side === 'customer' && text ? [text.replace(/\D/g, '')] : []));
  const signs = messages
    .slice(-LOOKS_BACK)
    .toReversed()
    .filter((message) => message.side !== 'customer' && message.side !== 'system')
    .flatMap((message) => signsOf(message, conversation, links.get(message.seq) ?? [], mine))
    .filter(({ name }) => !aside.includes(name));
  return grouped(signs, playbook).sort((a, b) => Number(b.certainty === 'high') - Number(a.certainty === 'high'));
}

function signsOf(
  { seq, text, changes }: Message,
  { record, url }: Conversation,
  links: readonly ShownLink[],
  mine: readonly string[],
): Sign[] {
  if (text === null) return [];
  const sign = (part: Pick<Sign, 'kind' | 'certainty' | 'words' | 'answers'> & Partial<Sign>): Sign => ({
    ...{ host: null, like: null, seq },
    name: nameOfLine(part.kind, record, changes.at(-1)?.seq ?? seq, part.words),
    ...part,
    words: part.words.slice(0, LONGEST),
  });
  const { redFlags, values } = readingOf(text);
  const faults = faultyLinks(text, links, url);
  return [
    ...redFlags
      .filter(({ kind, text: words }) => kind !== 'hurry' || SOON.test(words))
      .filter(({ kind }) => kind !== 'strange_link' || faults.length === 0)
      .map(({ kind, certainty, text: words }) => sign({ kind, certainty, words, answers: kind })),
    ...faults.map(({ kind, certainty, text: words, host, like }) =>
      sign({ kind, certainty, words, host, like: like && factOf(like, like.domain), answers: 'strange_link' }),
    ),
    ...phonesIn(text, values).flatMap(({ words, start }) => {
      const fault = faultyNumber(words);
      if (!fault || isMine(words, text.slice(0, start), mine)) return [];
      const like = fault.like && factOf(fault.like, fault.like.number);
      return [sign({ ...fault, words, like, answers: 'strange_number' })];
    }),
  ];
}

const factOf = ({ of, source, checkedOn, status }: OfficialSite | OfficialNumber, name: string): Warning['like'] =>
  status === 'unconfirmed' || checkedOn === null ? null : { name, of, source, checkedOn };

/** Numbers that are called one, and others that strike the eye. */
function phonesIn(text: string, values: readonly Value[]): { words: string; start: number }[] {
  const called = values.filter(({ kind }) => kind === 'phone');
  const others = strikingNumbers(text).filter(
    ({ words, start }) => !called.some((one) => one.start < start + words.length && start < one.end),
  );
  return [...called.map(({ text: words, start }) => ({ words, start })), ...others];
}

/** Whose private number may be given: who comes to the door, and shops at the corner. */
const CALLERS =
  /快[递遞]|骑手|騎手|配送|送[货貨]|司[机機]|师傅|師傅|安[装裝]|[维維]修|[门門]店|打印店|couriers?|drivers?|riders?|engineers?|plumbers?/i;

/** A number that the customer gave, or is asked about, or of somebody who comes. */
function isMine(value: string, before: string, mine: readonly string[]): boolean {
  const digits = value.replace(/\D/g, '');
  const [near = ''] = /[^，。,.!?！？]{0,16}$/.exec(before) ?? [];
  return mine.some((said) => said.includes(digits)) || /您|你|your/i.test(near) || CALLERS.test(near);
}

function grouped(signs: readonly Sign[], playbook: Playbook | null): Warning[] {
  const groups = new Map<string, Sign[]>();
  for (const one of signs) {
    const what = one.host ?? (one.answers === 'strange_number' ? one.words : '');
    const key = `${one.kind} ${what}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    const [newest] = group;
    if (!newest) return [];
    const { name: _, seq: __, answers, ...shown } = newest;
    const flag = playbook && answerFor(answers, playbook);
    const said = { answer: flag?.answer ?? null, hint: flag?.hint ?? null };
    return [
      { ...shown, ...said, names: unique(group.map(({ name }) => name)), lines: unique(group.map(({ seq }) => seq)) },
    ];
  });
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** What the playbook says to a kind of sign: a reply if it has one, else what to do. */
export function answerFor(kind: string, { redFlags }: Playbook): RedFlag | null {
  const fitting = redFlags.filter(({ kinds }) => kinds.includes(kind));
  return fitting.find(({ answer }) => answer !== null) ?? fitting[0] ?? null;
}
