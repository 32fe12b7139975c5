/** Guards at the input: shows what was found in the draft, puts calmer words in, remembers what is fine, and holds back a code if that was chosen. */
import type { DraftAnswer, DraftNote, Fine } from '../guards/told';
import { watchDraft } from './draft';
import { editableOf } from './editable';
import type { ComposingFrame } from './frame';
import { NoticeAtInput } from './notice';
import { replaceIn } from './replace';
import { textOf } from './text';

/** The only rules whose findings may be held back. */
const HELD: readonly string[] = ['otp', 'password'];
/** What may carry one: looked at as it is typed, so that Enter does not come first. */
const MAY_CARRY = /\d{4}|pass|pwd|pin|密[码碼]|口令/i;
const SENDS = /send|submit|发送|發送|传送|傳送|提交|送出|发出/i;
/** So many values are remembered as fine; the oldest go. */
const MOST_FINE = 50;

/** Until the frame ends. What is remembered is so in this page alone, and goes with it. */
export function guardInput(page: Document, frame: ComposingFrame): void {
  const { fields, signal } = frame;
  const notice = new NoticeAtInput(page, (note, deed) => void heed(note.rule, deed));
  let fine: Fine[] = [];
  let seen: { text: string; input: HTMLElement | null; answer: DraftAnswer | null } = idle;
  /** The message that was last held back. */
  let kept: string | null = null;
  let asked = 0;

  const watched = watchDraft(
    page,
    fields,
    (text, input) => {
      const mine = ++asked;
      void frame.drafted(text, fine)?.then((result) => {
        if (mine !== asked) return;
        const answer = result.ok ? result.value : null;
        seen = { text, input, answer };
        notice.show(input, text, answer, text === kept && carries(answer));
      });
    },
    signal,
    (text) => seen.answer?.hold === true && MAY_CARRY.test(text),
  );

  async function heed(rule: string, deed: 'change' | 'fine'): Promise<boolean> {
    const { text, input, answer } = seen;
    const notes = answer?.notes.filter((one) => one.rule === rule) ?? [];
    if (!input || notes.length === 0) return false;
    const [note] = notes;
    if (deed === 'fine') fine = [...fine, ...notes.map((one) => fineOf(one, text))].slice(-MOST_FINE);
    const did = deed === 'fine' || (note?.calmer != null && (await replaceIn(input, text, note, note.calmer)));
    watched.again();
    return did;
  }
  frame.heed = heed;

  /** True when the message is to stay: a code or password stands in it, or it has not been looked at yet. */
  const holds = (): boolean => {
    const input = fields.last();
    const text = input ? textOf(input) : '';
    if (!seen.answer?.hold || !MAY_CARRY.test(text)) return false;
    if (text === seen.text) return carries(seen.answer);
    watched.again();
    return true;
  };
  const view = page.defaultView ?? page;
  let heldKey = false;
  let tookEscape = false;
  const onKey = (event: Event) => {
    if (!(event instanceof KeyboardEvent) || event.isComposing || !isInInput(event)) return;
    if (event.key === 'Escape') {
      if (event.type === 'keydown') tookEscape = event.isTrusted && notice.putAway();
      if (tookEscape) keep(event);
    }
    if (event.key !== 'Enter') return;
    if (event.type === 'keydown') heldKey = !event.shiftKey && holds();
    if (heldKey) stop(event);
  };
  const onSend = (event: Event) => {
    if ((event.type === 'submit' || isSendButton(event)) && holds()) stop(event);
  };
  const keep = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const stop = (event: Event) => {
    keep(event);
    const input = fields.last();
    kept = input && textOf(input);
    notice.held();
  };
  const isInInput = (event: Event) => {
    const [target] = event.composedPath();
    return target instanceof Element && editableOf(target) === fields.last();
  };
  for (const type of ['keydown', 'keypress', 'keyup']) view.addEventListener(type, onKey, { capture: true, signal });
  for (const type of ['click', 'submit']) view.addEventListener(type, onSend, { capture: true, signal });
  signal.addEventListener('abort', () => notice.remove());
}

const carries = (answer: DraftAnswer | null): boolean =>
  answer?.notes.some(({ rule, certainty }) => HELD.includes(rule) && certainty === 'high') ?? false;

const idle = { text: '', input: null, answer: null };

const fineOf = ({ rule, start, end }: DraftNote, text: string): Fine => ({ rule, text: text.slice(start, end) });

function isSendButton(event: Event): boolean {
  const button = event
    .composedPath()
    .find((one) => one instanceof Element && one.matches('button,[role=button],input[type=submit],a,[class*=send i]'));
  if (!(button instanceof HTMLElement)) return false;
  const said = [
    button.textContent?.slice(0, 40),
    button.title,
    button.ariaLabel,
    button.id,
    button.className,
    button.getAttribute('value'),
  ];
  return SENDS.test(said.join(' '));
}
