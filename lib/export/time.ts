/** Times as people read them: the device's own zone by its offset, never the zone of the machine that renders. */

/** `2025-11-23 11:34:05.123 +08:00`; what is no time is given back as it is. An unknown offset leaves UTC. */
export function localTime(utc: string, offsetMinutes: number | null): string {
  const seconds = wellFormed.exec(utc)?.[1];
  if (seconds === undefined) return worked(utc, offsetMinutes);
  const minute = utc.slice(0, 16);
  if (last.minute !== minute || last.offset !== offsetMinutes) {
    const [, before, after] = /^(.{16}).{7}(.*)$/.exec(worked(utc, offsetMinutes)) ?? [];
    // What is no time stays as it is: the thirtieth of February.
    if (before === undefined || after === undefined) return utc;
    last = { minute, offset: offsetMinutes, before, after };
  }
  return `${last.before}${seconds}${last.after}`;
}

/** An offset is whole minutes, and one minute holds many messages: it is worked out once. */
let last = { minute: '', offset: null as number | null, before: '', after: '' };
const wellFormed = /^\d{4}-\d\d-\d\dT[0-2]\d:[0-5]\d(:[0-5]\d\.\d{3})Z$/;

function worked(utc: string, offsetMinutes: number | null): string {
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
