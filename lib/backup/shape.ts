/** Whether untrusted data has the shape of what is kept: every field that is read, of its type, down to the leaves. */

export type Shape = (value: unknown) => boolean;

export const words: Shape = (value) => typeof value === 'string';
export const whole: Shape = (value) => Number.isSafeInteger(value);
export const number: Shape = (value) => Number.isFinite(value);
export const truth: Shape = (value) => typeof value === 'boolean';
export const moment: Shape = (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value));

export const only =
  (...allowed: readonly unknown[]): Shape =>
  (value) =>
    allowed.includes(value);

export const orNull =
  (shape: Shape): Shape =>
  (value) =>
    value === null || shape(value);

/** A field that may be left out. */
export const maybe =
  (shape: Shape): Shape =>
  (value) =>
    value === undefined || shape(value);

export const listOf =
  (shape: Shape): Shape =>
  (value) =>
    Array.isArray(value) && (value as unknown[]).every(shape);

export const mapOf =
  (shape: Shape, names?: readonly string[]): Shape =>
  (value) =>
    isPlain(value) && Object.entries(value).every(([name, held]) => (names?.includes(name) ?? true) && shape(held));

/** An object with these fields, and perhaps others. */
export const having =
  (fields: Record<string, Shape>): Shape =>
  (value) =>
    isPlain(value) && Object.entries(fields).every(([name, shape]) => shape(value[name]));

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
