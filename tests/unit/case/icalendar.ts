/** A strict reader of iCalendar (RFC 5545), written for the tests alone: it takes nothing that a calendar might refuse. */
export interface Component {
  name: string;
  properties: { name: string; params: Record<string, string>; value: string }[];
  parts: Component[];
}

export function readCalendar(file: string): Component {
  if (!file.endsWith('\r\n')) throw new Error('does not end with CRLF');
  if (/[^\r]\n|\r[^\n]/.test(file)) throw new Error('a line break that is not CRLF');
  const physical = file.slice(0, -2).split('\r\n');
  for (const line of physical) {
    if (new TextEncoder().encode(line).length > 75) throw new Error(`longer than 75 octets: ${line}`);
    if (line === '') throw new Error('an empty line');
    if (new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(line)) !== line)
      throw new Error('torn character');
  }
  if (/^[ \t]/.test(physical[0] ?? '')) throw new Error('begins with a folded line');
  const lines = file
    .slice(0, -2)
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n');
  const open: Component[] = [];
  let whole: Component | null = null;
  for (const line of lines) {
    const { name, params, value } = property(line);
    if (whole) throw new Error('something after the end');
    if (name === 'BEGIN') open.push({ name: value, properties: [], parts: [] });
    else if (name === 'END') {
      const closed = open.pop();
      if (closed?.name !== value) throw new Error(`END:${value} without its BEGIN`);
      if (open.length === 0) whole = closed;
      else open.at(-1)?.parts.push(closed);
    } else if (open.length === 0) throw new Error(`outside of everything: ${line}`);
    else open.at(-1)?.properties.push({ name, params, value });
  }
  if (!whole) throw new Error('not closed');
  checked(whole);
  return whole;
}

function property(line: string): { name: string; params: Record<string, string>; value: string } {
  const found = /^([A-Z][A-Z0-9-]*)((?:;[A-Z-]+=[A-Za-z0-9-]+)*):(.*)$/u.exec(line);
  if (!found) throw new Error(`no property: ${line}`);
  const [, name = '', params = '', value = ''] = found;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there is what is looked for
  if (/[\u0000-\u0008\u000a-\u001f\u007f]/.test(value)) throw new Error(`control character: ${line}`);
  return {
    name,
    params: Object.fromEntries(
      params
        .split(';')
        .filter(Boolean)
        .map((one) => one.split('=')),
    ),
    value,
  };
}

/** Text of a property, its escapes undone; any other escape is a mistake. */
export function textOf(part: Component, name: string): string {
  const found = part.properties.filter((one) => one.name === name);
  if (found.length !== 1) throw new Error(`${part.name} has ${found.length} ${name}`);
  const value = found[0]?.value ?? '';
  const plain = value.replace(/\\[\\;,nN]/g, '');
  if (plain.includes('\\')) throw new Error(`an escape that is none: ${value}`);
  if (['SUMMARY', 'DESCRIPTION'].includes(name) && /[;,]/.test(plain)) throw new Error(`not escaped: ${value}`);
  return value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
}

const UTC = /^\d{8}T\d{6}Z$/;
const DATE = /^\d{8}$/;

/** What RFC 5545 wants of each part. */
function checked(part: Component): void {
  const one = (name: string) => {
    const found = part.properties.filter((each) => each.name === name);
    if (found.length !== 1) throw new Error(`${part.name} has ${found.length} ${name}`);
    return found[0] ?? { name, params: {}, value: '' };
  };
  if (part.name === 'VCALENDAR') {
    if (one('VERSION').value !== '2.0') throw new Error('not version 2.0');
    one('PRODID');
  } else if (part.name === 'VEVENT') {
    if (one('UID').value === '') throw new Error('no UID');
    if (!UTC.test(one('DTSTAMP').value)) throw new Error('DTSTAMP is not UTC');
    const start = one('DTSTART');
    if (start.params.VALUE === 'DATE') {
      const end = one('DTEND');
      if (!DATE.test(start.value) || !DATE.test(end.value) || end.value <= start.value)
        throw new Error('not whole days');
    } else if (!UTC.test(start.value)) throw new Error('DTSTART is neither a day nor UTC');
  } else if (part.name === 'VALARM') {
    if (one('ACTION').value !== 'DISPLAY') throw new Error('an alarm of another kind');
    one('DESCRIPTION');
    if (!/^-?P(?:\d+D|T\d+H)$/.test(one('TRIGGER').value)) throw new Error('no trigger');
  } else throw new Error(`an unknown part: ${part.name}`);
  for (const inner of part.parts) checked(inner);
}
