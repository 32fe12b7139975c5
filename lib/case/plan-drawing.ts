/** A plan as something to draw: the balance over time and what each payment is made of, in a box of whole units. */
import type { Plan } from './plan';

export interface PlanDrawing {
  width: number;
  height: number;
  /** Corners of the balance, from the first day on, as `x,y` pairs. */
  balance: string;
  /** One bar a payment; the cost stands on the principal. */
  bars: { x: number; width: number; principal: { y: number; height: number }; cost: { y: number; height: number } }[];
}

const round = (value: number) => Math.round(value * 100) / 100;

/** Up to this many bars; more payments share one, which shows the mean. */
const MOST_BARS = 60;

export function drawingOf({ rows, sumFen }: Plan, width = 280, height = 96): PlanDrawing {
  const step = Math.ceil(rows.length / MOST_BARS);
  const slot = width / Math.ceil(rows.length / step);
  const tallest = Math.max(...rows.map(({ paymentFen }) => paymentFen), 1);
  const up = (fen: number, most: number) => round((fen / most) * height);
  const bars = Array.from({ length: Math.ceil(rows.length / step) }, (_, at) => {
    const held = rows.slice(at * step, (at + 1) * step);
    const mean = (of: (row: (typeof rows)[number]) => number) =>
      held.reduce((sum, row) => sum + of(row), 0) / held.length;
    const principal = up(
      mean((row) => row.principalFen),
      tallest,
    );
    const cost = up(
      mean((row) => row.costFen),
      tallest,
    );
    return {
      x: round(at * slot + slot * 0.1),
      width: round(slot * 0.8),
      principal: { y: round(height - principal), height: principal },
      cost: { y: round(height - principal - cost), height: cost },
    };
  });
  const corners = [
    [0, 0],
    ...rows.map((row, at) => [round(((at + 1) / rows.length) * width), round(height - up(row.balanceFen, sumFen))]),
  ];
  return { width, height, balance: corners.map((corner) => corner.join(',')).join(' '), bars };
}
