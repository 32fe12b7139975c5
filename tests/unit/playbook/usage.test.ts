import { describe, expect, it } from 'vitest';
import { parseUsage, used, uses } from '../../../lib/playbook/usage';

const DAY = 86_400_000;

describe('usage', () => {
  it('counts uses, and halves them in a month', () => {
    const once = used({}, 'a', 0);
    expect(uses(once, 0)).toEqual({ a: 1 });
    expect(uses(once, 30 * DAY)).toEqual({ a: 0.5 });
    expect(uses(used(once, 'a', 30 * DAY), 30 * DAY)).toEqual({ a: 1.5 });
  });

  it('puts what is used lately above what was used often long ago', () => {
    let usage = {};
    for (let i = 0; i < 5; i += 1) usage = used(usage, 'old', 0);
    const now = uses(used(usage, 'new', 120 * DAY), 120 * DAY);
    expect(now.new).toBeGreaterThan(now.old ?? 0);
  });

  it('forgets the least used of too many', () => {
    let usage = used(used({}, 'kept', 0), 'kept', 0);
    for (let i = 0; i < 600; i += 1) usage = used(usage, `one-${i}`, i);
    expect(Object.keys(usage)).toHaveLength(500);
    expect(Object.keys(usage)).toContain('kept');
  });

  it('leaves out what is not in form', () => {
    const odd = { a: { much: 1, at: 2 }, b: { much: -1, at: 2 }, c: 'x', d: null, e: { much: '1', at: 2 } };
    expect(parseUsage(odd)).toEqual({ a: { much: 1, at: 2 } });
    for (const raw of [null, undefined, 3, 'x', []]) expect(parseUsage(raw)).toEqual({});
  });
});
