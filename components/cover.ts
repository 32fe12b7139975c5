/** Parts of a picture that are to be covered: rectangles in its own pixels, always inside it. */

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Smaller than this, pixels, nothing is hidden by it, nor could it be taken hold of. */
const LEAST = 8;
const STEPS = 40;

/** Between two points, whatever their order; whole pixels, rather more than less. Null for what is no rectangle yet. */
export function boxBetween(a: [number, number], b: [number, number], size: Size): Box | null {
  const [left, right] = within([Math.floor(Math.min(a[0], b[0])), Math.ceil(Math.max(a[0], b[0]))], size.width);
  const [top, bottom] = within([Math.floor(Math.min(a[1], b[1])), Math.ceil(Math.max(a[1], b[1]))], size.height);
  const box = { left, top, width: right - left, height: bottom - top };
  return box.width < LEAST || box.height < LEAST ? null : box;
}

/** One to begin with, for the keyboard: in the middle, a third as wide and high. */
export function firstBox({ width, height }: Size): Box {
  const [wide, high] = [width, height].map((side) => Math.max(Math.min(LEAST, side), Math.round(side / 3))) as [
    number,
    number,
  ];
  return { left: Math.floor((width - wide) / 2), top: Math.floor((height - high) / 2), width: wide, height: high };
}

const ARROWS: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** After an arrow key: moved, or with `larger` made wider and higher. Null for another key. */
export function keyed(box: Box, key: string, larger: boolean, size: Size): Box | null {
  const [x, y] = ARROWS[key] ?? [];
  if (x === undefined || y === undefined) return null;
  const step = Math.max(1, Math.round(Math.max(size.width, size.height) / STEPS));
  const held = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value));
  if (!larger) {
    const left = held(box.left + x * step, 0, size.width - box.width);
    return { ...box, left, top: held(box.top + y * step, 0, size.height - box.height) };
  }
  const width = held(box.width + x * step, Math.min(LEAST, size.width), size.width - box.left);
  return { ...box, width, height: held(box.height + y * step, Math.min(LEAST, size.height), size.height - box.top) };
}

function within([from, to]: [number, number], most: number): [number, number] {
  return [Math.max(0, Math.min(most, from)), Math.max(0, Math.min(most, to))];
}
