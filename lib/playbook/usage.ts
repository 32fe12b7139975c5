/** Which phrases this user really uses. What was used lately counts for more; what was not used for long is forgotten. */

/** Phrase id → how much it was used, as of `at` (Unix epoch ms). */
export type Usage = Readonly<Record<string, { much: number; at: number }>>;

/** After this long a use counts half. */
const HALF_MS = 30 * 86_400_000;
const MOST_KEPT = 500;
const LONGEST_ID = 80;

const faded = ({ much, at }: Usage[string], nowMs: number): number => much * 0.5 ** (Math.max(0, nowMs - at) / HALF_MS);

/** How much each phrase is used now; 1 for once just now. */
export function uses(usage: Usage, nowMs: number): Record<string, number> {
  return Object.fromEntries(Object.entries(usage).map(([id, one]) => [id, faded(one, nowMs)]));
}

/** One more use of a phrase. Of too many the least used are forgotten. */
export function used(usage: Usage, id: string, nowMs: number): Usage {
  const before = Object.hasOwn(usage, id) ? usage[id] : undefined;
  const now = { ...usage, [id]: { much: (before ? faded(before, nowMs) : 0) + 1, at: nowMs } };
  const rows = Object.entries(now).sort(([, a], [, b]) => faded(b, nowMs) - faded(a, nowMs));
  return Object.fromEntries(rows.slice(0, MOST_KEPT));
}

/** What was stored, as far as it is in form. */
export function parseUsage(raw: unknown): Usage {
  if (typeof raw !== 'object' || raw === null) return {};
  const rows = Object.entries(raw).flatMap(([id, one]: [string, unknown]) => {
    const { much, at } = (typeof one === 'object' && one !== null ? one : {}) as { much?: unknown; at?: unknown };
    const fits = typeof much === 'number' && typeof at === 'number' && much > 0 && much < 1e6 && Number.isFinite(at);
    return fits && id.length <= LONGEST_ID ? [[id, { much, at }] as const] : [];
  });
  return Object.fromEntries(rows.slice(0, MOST_KEPT));
}
