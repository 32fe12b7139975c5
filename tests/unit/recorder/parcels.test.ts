/** Files in parts: whole when every part came in its turn, from the beginning when anything was lost on the way. */
import { expect, it } from 'vitest';
import { Parcels } from '../../../lib/recorder/parcels';

const file = Uint8Array.from({ length: 10 }, (_, i) => i);
const part = (at: number, to: number) => ({ size: file.length, at, bytes: file.slice(at, to) });

it('puts parts together', () => {
  const parcels = new Parcels();
  expect(parcels.take('a', part(0, 4))).toEqual({ have: 4 });
  expect(parcels.take('b', part(0, 6))).toEqual({ have: 6 });
  expect(parcels.take('a', part(4, 8))).toEqual({ have: 8 });
  expect(parcels.take('a', part(8, 10))).toEqual({ whole: file });
  expect(parcels.take('b', part(6, 10))).toEqual({ whole: file });
});

it('asks for the beginning when it knows nothing of it, as after the worker ended', () => {
  expect(new Parcels().take('a', part(4, 8))).toEqual({ have: 0 });
});

it('takes a part that comes again for what it is, and a beginning for a new one', () => {
  const parcels = new Parcels();
  parcels.take('a', part(0, 4));
  parcels.take('a', part(4, 8));
  expect(parcels.take('a', part(4, 8))).toEqual({ have: 8 });
  expect(parcels.take('a', part(0, 4))).toEqual({ have: 4 });
});

it('is not led beyond the file, nor by another size', () => {
  const parcels = new Parcels();
  parcels.take('a', part(0, 4));
  expect(parcels.take('a', { size: 10, at: 4, bytes: new Uint8Array(7) })).toEqual({ have: 4 });
  expect(parcels.take('a', { size: 11, at: 4, bytes: new Uint8Array(7) })).toEqual({ have: 0 });
});

it('holds few at once', () => {
  const parcels = new Parcels();
  for (let i = 0; i < 9; i += 1) parcels.take(`f${i}`, part(0, 4));
  expect(parcels.take('f0', part(4, 8))).toEqual({ have: 0 });
  expect(parcels.take('f8', part(4, 8))).toEqual({ have: 8 });
});

it('takes an empty file', () => {
  expect(new Parcels().take('a', { size: 0, at: 0, bytes: new Uint8Array(0) })).toEqual({ whole: new Uint8Array(0) });
});
