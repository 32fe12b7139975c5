/** A long list of lines, of which only those near what is seen are drawn. Where the others stand, their height is kept free. */
import type { VNode } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props<Line> {
  lines: readonly Line[];
  draw: (line: Line) => VNode;
  /** What scrolls, or stands in what does. */
  box: { readonly current: HTMLElement | null };
  /** Place of the line that has to be there; below 0 for none. */
  wanted: number;
  /** Where reading begins, before anything was scrolled. */
  begin: 'top' | 'end';
  /** Called when other lines were drawn than before. */
  onDrawn: () => void;
}

/** Lines that are drawn together. */
const TOGETHER = 50;
/** So far above and below what is seen is drawn too, px. */
const AROUND = 1_000;
/** Of a line, until some were drawn, px. */
const GUESS = 72;

export function Portions<Line>({ lines, draw, box, wanted, begin, onDrawn }: Props<Line>) {
  const list = useRef<HTMLDivElement>(null);
  const heights = useRef(new Map<number, number>());
  const guess = useRef<number | null>(null);
  const count = Math.ceil(lines.length / TOGETHER);
  const [near, setNear] = useState<readonly number[]>(() => [begin === 'end' ? count - 1 : 0]);
  const goal = Math.floor(wanted / TOGETHER);
  const drawn = new Set(wanted < 0 ? near : [...near, goal - 1, goal, goal + 1]);

  const look = useCallback(() => {
    if (!list.current || !box.current) return;
    const portions = [...list.current.children];
    const found = [...inSight(portions, box.current), ...inUse(portions)];
    setNear((now) => (now.length === found.length && now.every((one, i) => one === found[i]) ? now : found));
  }, [box]);

  useLayoutEffect(() => measure(list, heights.current, guess));
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is told is that other lines are there
  useLayoutEffect(onDrawn, [near, goal]);
  useEffect(look);
  useEffect(() => {
    const resized = () => {
      heights.current.clear();
      look();
    };
    // Whatever it is that scrolls: the box, the panel or the page.
    const printed = () => setNear([...(list.current?.children ?? [])].map((_, at) => at));
    addEventListener('scroll', look, { capture: true, passive: true });
    addEventListener('resize', resized);
    addEventListener('beforeprint', printed);
    addEventListener('afterprint', look);
    return () => {
      removeEventListener('beforeprint', printed);
      removeEventListener('afterprint', look);
      removeEventListener('scroll', look, { capture: true });
      removeEventListener('resize', resized);
    };
  }, [look]);

  return (
    <div ref={list} class="portions">
      {Array.from({ length: count }, (_, at) => {
        const own = lines.slice(at * TOGETHER, (at + 1) * TOGETHER);
        const height = heights.current.get(at) ?? own.length * (guess.current ?? GUESS);
        return drawn.has(at) ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a portion is its place
          <div key={at} class="portion" data-drawn>
            {own.map(draw)}
          </div>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a portion is its place
          <div key={at} class="portion" style={{ height: `${height}px` }} />
        );
      })}
    </div>
  );
}

/** What was drawn once keeps its height when it is not drawn any more. */
function measure(
  list: { readonly current: HTMLElement | null },
  heights: Map<number, number>,
  guess: { current: number | null },
): void {
  for (const [at, portion] of [...(list.current?.children ?? [])].entries()) {
    if (!(portion instanceof HTMLElement) || portion.dataset.drawn === undefined) continue;
    const { height } = portion.getBoundingClientRect();
    if (height === 0) continue;
    heights.set(at, height);
    guess.current ??= height / Math.max(portion.children.length, 1);
  }
}

/** Those that are seen or nearly: they stand in order, so the first is found by halves. */
function inSight(portions: readonly Element[], box: HTMLElement): number[] {
  const frame = box.getBoundingClientRect();
  const top = Math.max(frame.top, 0) - AROUND;
  const bottom = Math.min(frame.bottom, innerHeight) + AROUND;
  let first = 0;
  for (let end = portions.length - 1; first < end; ) {
    const middle = (first + end) >> 1;
    if ((portions[middle]?.getBoundingClientRect().bottom ?? 0) < top) first = middle + 1;
    else end = middle;
  }
  const found = [first];
  for (let at = first + 1; (portions[at]?.getBoundingClientRect().top ?? Number.NaN) <= bottom; at++) found.push(at);
  return found;
}

/** Those with the focus, or with an end of what is selected: taking them away would lose it. */
function inUse(portions: readonly Element[]): number[] {
  const selected = getSelection();
  const held = [document.activeElement, selected?.anchorNode, selected?.focusNode].filter((node) => node != null);
  return portions.flatMap((portion, at) => (held.some((node) => portion.contains(node)) ? [at] : []));
}
