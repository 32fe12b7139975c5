/** What is covered of a picture is never less than what was drawn, and always inside it. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { boxBetween, firstBox, keyed } from '../../../components/cover';

const size = fc.record({ width: fc.integer({ min: 8, max: 4_000 }), height: fc.integer({ min: 8, max: 4_000 }) });
const inside = ({ left, top, width, height }: ReturnType<typeof firstBox>, of: { width: number; height: number }) =>
  left >= 0 && top >= 0 && width >= 8 && height >= 8 && left + width <= of.width && top + height <= of.height;

it('holds every pixel between the two points, whatever their order', () => {
  const at = fc.double({ min: -50, max: 5_000, noNaN: true });
  fc.assert(
    fc.property(size, at, at, at, at, (of, ax, ay, bx, by) => {
      const box = boxBetween([ax, ay], [bx, by], of);
      expect(boxBetween([bx, by], [ax, ay], of)).toEqual(box);
      if (box === null) return;
      expect(inside(box, of)).toBe(true);
      expect(Object.values(box).every(Number.isInteger)).toBe(true);
      expect(box.left).toBeLessThanOrEqual(Math.max(0, Math.min(ax, bx)));
      expect(box.left + box.width).toBeGreaterThanOrEqual(Math.min(of.width, Math.max(ax, bx)));
    }),
  );
});

it('stays inside, however the keys are pressed', () => {
  const keys = fc.array(fc.tuple(fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'), fc.boolean()));
  fc.assert(
    fc.property(size, keys, (of, pressed) => {
      let box = firstBox(of);
      for (const [key, larger] of pressed) box = keyed(box, key, larger, of) ?? box;
      expect(inside(box, of)).toBe(true);
    }),
  );
  expect(keyed(firstBox({ width: 90, height: 90 }), 'a', false, { width: 90, height: 90 })).toBeNull();
});
