/** The markup a message was read from, kept so that the reading can be repeated: inert, small, nothing that loads. */
import { drawnNodes, type ShadowOf } from './dom';

const MAX_HTML = 8192;
const DROPPED = new Set('script style iframe object embed link meta template noscript'.split(' '));
const KEPT = new Set('class dir lang datetime alt title role aria-label data-id href src id'.split(' '));

/** Markup of `element` with its shadow roots drawn in, without scripts, styles, handlers and form values; cut at 8,192 characters. */
export function markupOf(element: Element, shadowOf: ShadowOf): string {
  const parts: string[] = [];
  let left = MAX_HTML;
  const put = (text: string) => {
    if (left <= 0) return;
    parts.push(text.slice(0, left));
    left -= text.length;
  };
  const visit = (node: Node) => {
    if (left <= 0) return;
    if (node instanceof Text) put(escaped(node.data));
    if (!(node instanceof Element) || DROPPED.has(node.localName)) return;
    put(`<${node.localName}`);
    for (const { name, value } of node.attributes) if (keeps(name, value)) put(` ${name}="${escaped(value)}"`);
    put('>');
    for (const child of drawnNodes(node, shadowOf)) visit(child);
    put(`</${node.localName}>`);
  };
  visit(element);
  return parts.join('');
}

function keeps(name: string, value: string): boolean {
  if (!KEPT.has(name)) return false;
  if (name !== 'href' && name !== 'src') return true;
  return /^(https?:|blob:|[/.#]|[\w-]+[./])/i.test(value);
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
}
