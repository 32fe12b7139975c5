/** Runs in an empty page: lists of many shapes change at random, and the rows that are kept are held against the rows that stand. */
import type { RowReader } from '../../../lib/capture/adapter';
import { Sequence } from '../../../lib/capture/sequence';
import { chatwoot } from '../../../lib/sites/chatwoot';
import { generic } from '../../../lib/sites/generic';
import { known } from '../../../lib/sites/known/markup';
import { tools } from '../../../lib/sites/known/tools';

type Draw = (text: string, i: number) => HTMLElement;

/** Where the kept rows first differ from those a new reader finds, with two before and two behind; null when they never did. */
export type Outcome = { seed: number; step: number; at: number; kept: string[]; stand: string[] } | null;

const shadowOf = (element: Element) => element.shadowRoot;
const page = { document, shadowOf };

function element(markup: string): HTMLElement {
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  return holder.firstElementChild as HTMLElement;
}

const plain: Draw = (text, i) =>
  element(`<div class="row ${i % 3 ? 'left' : 'right'}"><div class="bubble">${text}</div></div>`);
const run: Draw = (text, i) =>
  element(
    `<div class="group left"><div class="bubble">${text}</div>${i % 4 ? '' : `<div class="bubble">${text}+</div>`}</div>`,
  );
const agent: Draw = (text, i) =>
  element(`<div class="${i % 3 ? 'agent' : 'user'}-message-wrap"><div class="chat-bubble">${text}</div></div>`);

/** What was said on days before. */
function old(): string {
  return Array.from({ length: 25 }, (_, i) => plain(`day before ${i}`, i).outerHTML).join('');
}

/** Each shape: how a row is drawn, and the markup in which `#here` holds the rows. */
const shapes: readonly [name: string, draw: Draw, markup: string, reader: (list: Element) => RowReader][] = [
  ['rows in the list', plain, '<div id="list"><!----></div>', (list) => generic.reader(page, { list, score: 9 })],
  ['runs of one person', run, '<div id="list"></div>', (list) => generic.reader(page, { list, score: 9 })],
  [
    'rows in a wrapper, a line beside it',
    plain,
    '<div id="list"><div><div id="here"></div></div><div class="typing-indicator">typing…</div></div>',
    (list) => generic.reader(page, { list, score: 9 }),
  ],
  [
    'a wrapper a day, in another wrapper',
    plain,
    `<div id="list"><div><div>${old()}</div><div>${old()}</div><div id="here"></div></div></div>`,
    (list) => generic.reader(page, { list, score: 9 }),
  ],
  [
    'from the bottom up',
    plain,
    '<div id="list" style="display:flex;flex-direction:column-reverse"></div>',
    (list) => generic.reader(page, { list, score: 9 }),
  ],
  [
    'a known site',
    agent,
    '<div id="list" class="conversation-wrap"><div class="messages-wrap"><div id="here"></div></div></div>',
    (list) => known(chatwoot, tools).reader(page, { list, score: 9 }),
  ],
];

/** There are no shadow roots in these lists. */
const shallow = {
  lookInto: () => false,
  *inSteps() {
    yield undefined;
  },
};

/** Brings the rows up to date in one piece. */
function update(sequence: Sequence): void {
  do sequence.prepare(String, () => false);
  while (sequence.update() === undefined);
}

/** Numbers between 0 and 1, the same for the same seed. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

async function play(shape: (typeof shapes)[number], seed: number, size: number, steps: number): Promise<Outcome> {
  const [, draw, markup, readerOf] = shape;
  document.body.innerHTML = `<style>.bubble,.chat-bubble{background:#ddd;border-radius:8px;max-width:60%} .gone{display:none}</style>${markup}`;
  const list = document.querySelector('#list') as HTMLElement;
  const box = (document.querySelector('#here') ?? list) as HTMLElement;
  const roll = dice(seed);
  let said = 0;
  const next = () => {
    said += 1;
    return draw(`m${said}`, said);
  };
  for (let i = 0; i < size; i += 1) box.append(next());
  const reader = readerOf(list);
  const sequence = new Sequence(list, reader, (one) => reader.touched(one), shallow);
  update(sequence);
  const any = () => box.children[Math.floor(roll() * box.children.length)] as HTMLElement | undefined;
  const deeds = [
    () => box.append(next()),
    () => box.append(next(), next(), next()),
    () => any()?.remove(),
    () => any()?.before(next()),
    () => any()?.replaceWith(next()),
    () => any()?.classList.toggle('gone'),
    // Not in the first row: the generic reader takes a wrapper by its first two bubbles.
    () => any()?.nextElementSibling?.append(...next().childNodes),
    () => box.prepend(next(), next()),
    () => box.append(any() ?? ''),
    () => {
      const text = any()?.querySelector('.bubble, .chat-bubble')?.firstChild;
      if (text instanceof Text) text.data += '!';
    },
    () => {
      if (roll() < 0.1) box.replaceChildren(...Array.from({ length: size }, next));
    },
    () => {
      if (roll() < 0.1) list.append(box.firstElementChild ?? '');
    },
  ];
  const observer = new MutationObserver(() => {});
  observer.observe(list, { childList: true, subtree: true, characterData: true, attributes: true });
  for (let step = 0; step < steps; step += 1) {
    // The list changes on while a part of it is taken apart or read already.
    for (let slices = Math.floor(roll() * 3); slices >= 0; slices -= 1) {
      for (let i = 0; i <= roll() * 3; i += 1) deeds[Math.floor(roll() * deeds.length)]?.();
      for (const record of observer.takeRecords()) sequence.take(record);
      if (slices > 0) sequence.prepare(String, () => roll() < 0.3);
    }
    update(sequence);
    const words = (rows: readonly Element[]) => rows.map((row) => row.textContent ?? '');
    const [kept, stand] = [words(sequence.rows), words(readerOf(list).rows())];
    const at = [...kept, ...stand].findIndex((_, i) => kept[i] !== stand[i]);
    const beside = (all: readonly string[]) => all.slice(Math.max(0, at - 2), at + 3);
    if (at >= 0) return { seed, step, at, kept: beside(kept), stand: beside(stand) };
  }
  observer.disconnect();
  return null;
}

interface Vast {
  text: string;
  sender: string | null;
  shownTime: string | null;
  asked: number;
  ranges: number;
}

/** What is read of a message of `size` elements, how often the page was asked how an element is drawn, and how many ranges it has from then on. */
function vast(size: number): Vast {
  const words = Array.from({ length: size }, (_, i) => `<span>w${i}</span> `).join('');
  document.body.innerHTML = `<style>.bubble{background:#ddd;border-radius:8px;max-width:60%}</style><div id="list">${plain('before', 1).outerHTML}
    <div class="row left"><div class="name">Maya</div><div class="bubble"><p>${words}</p></div><div class="time">10:32</div></div></div>`;
  const list = document.querySelector('#list') as HTMLElement;
  const reader = generic.reader(page, { list, score: 9 });
  const ask = getComputedStyle;
  let asked = 0;
  globalThis.getComputedStyle = (...of) => {
    asked += 1;
    return ask(...of);
  };
  const make = document.createRange;
  let ranges = 0;
  document.createRange = () => {
    ranges += 1;
    return make.call(document);
  };
  const read = reader.rows().map((row) => reader.read(row, { take: () => false }, false));
  globalThis.getComputedStyle = ask;
  document.createRange = make;
  const last = read.at(-1);
  if (last?.type !== 'message') throw new Error('not read as a message');
  const { text, sender, shownTime } = last.reading;
  return { text, sender, shownTime, asked, ranges };
}

/**
 * Into a list of three rows come `size` elements that hold nothing, and words into the last of them; then the first row leaves. How often rows
 * were asked for at the first look and at the second one, the words of the rows, and what was forgotten as it left.
 */
function hollow(size: number): { asked: number[]; words: string[]; forgotten: string[] } {
  document.body.innerHTML = `<div id="list">${[1, 2, 3].map((i) => plain(`m${i}`, i).outerHTML).join('')}</div>`;
  const list = document.querySelector('#list') as HTMLElement;
  const reader = generic.reader(page, { list, score: 9 });
  const ask = reader.rows.bind(reader);
  let asked = 0;
  reader.rows = (part) => {
    asked += 1;
    return ask(part);
  };
  const forgotten: string[] = [];
  const sequence = new Sequence(
    list,
    reader,
    (one) => {
      forgotten.push(one.className);
      reader.touched(one);
    },
    shallow,
  );
  update(sequence);
  const observer = new MutationObserver(() => {});
  observer.observe(list, { childList: true, subtree: true });
  const look = () => {
    asked = 0;
    for (const record of observer.takeRecords()) sequence.take(record);
    update(sequence);
    return asked;
  };
  for (let i = 0; i < size; i += 1) list.append(element('<div><div></div></div>'));
  const first = look();
  list.lastElementChild?.append(...plain('m4', 4).childNodes);
  const second = look();
  forgotten.length = 0;
  list.firstElementChild?.remove();
  look();
  observer.disconnect();
  return { asked: [first, second], words: sequence.rows.map(({ textContent }) => textContent ?? ''), forgotten };
}

/** A list of `size` in a wrapper is taken apart step by step: the most elements that one step asked whether they are seen, and the rows. */
function stepped(size: number): { most: number; rows: number } {
  const rows = Array.from({ length: size }, (_, i) => plain(`m${i}`, i).outerHTML).join('');
  document.body.innerHTML = `<style>.bubble{background:#ddd;border-radius:8px;max-width:60%}</style><div id="list"><div>${rows}</div></div>`;
  const list = document.querySelector('#list') as HTMLElement;
  const sequence = new Sequence(list, generic.reader(page, { list, score: 9 }), () => {}, shallow);
  const real = Element.prototype.checkVisibility;
  let asked = 0;
  Element.prototype.checkVisibility = function (...of) {
    asked += 1;
    return real.apply(this, of);
  };
  let most = 0;
  do {
    asked = 0;
    while (!sequence.prepare(String, () => true)) {
      most = Math.max(most, asked);
      asked = 0;
      if (sequence.rows.length > 0) break;
    }
  } while (sequence.rows.length === 0);
  Element.prototype.checkVisibility = real;
  return { most, rows: sequence.rows.length };
}

declare global {
  var rowShapes: readonly string[];
  var playRows: (shape: number, seed: number, size: number, steps: number) => Promise<Outcome>;
  var fillHollow: typeof hollow;
  var stepThrough: typeof stepped;
  var readVast: (size: number) => Vast;
}
globalThis.fillHollow = hollow;
globalThis.stepThrough = stepped;
globalThis.readVast = vast;
globalThis.rowShapes = shapes.map(([name]) => name);
globalThis.playRows = (shape, ...rest) => play(shapes[shape] as (typeof shapes)[number], ...rest);
