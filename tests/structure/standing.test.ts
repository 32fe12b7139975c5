/** The background finds the composer in a frame under the name that the content script stands under there. */
import { expect, it } from 'vitest';
import { STANDING as asked } from '../../lib/platform/frames';
import { STANDING } from '../../lib/sites/picked/standing';

it('is the same name on both sides', () => {
  expect(Symbol.for(asked)).toBe(STANDING);
});
