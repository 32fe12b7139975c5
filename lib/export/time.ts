/** Times as people read them: the device's own zone by its offset, never the zone of the machine that renders. */

/** `2025-11-23 11:34:05.123 +08:00`; what is no time is given back as it is. An unknown offset leaves UTC. */
export function localTime(utc: string, offsetMinutes: number | null): string {
  const at = Date.parse(utc);
  const offset = offsetMinutes ?? 0;
  const shifted = new Date(at + offset * 60_000);
  if (Number.isNaN(shifted.getTime())) return utc;
  return `${shifted.toISOString().slice(0, 23).replace('T', ' ')} ${offsetMinutes === null ? 'UTC' : offsetText(offset)}`;
}

/** `2025-11-23` in that zone. */
export function localDate(utc: string, offsetMinutes: number | null): string {
  return localTime(utc, offsetMinutes).slice(0, 10);
}

function offsetText(minutes: number): string {
  const whole = Math.abs(Math.trunc(minutes));
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(whole / 60))}:${two(whole % 60)}`;
}
