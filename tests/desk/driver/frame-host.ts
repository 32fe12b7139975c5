/** The page around a framed chat: makes the frame that was asked for and passes `window.__chat` into it. */
import { type DeskOptions, readOptions } from './options';
import { relayInto } from './relay';

/** An empty frame that comes first, as some services have it: a reader that takes the first frame finds nothing. */
function addDecoy(beside: HTMLElement): void {
  const decoy = document.createElement('iframe');
  decoy.id = 'chat-frame';
  decoy.title = 'chat';
  decoy.style.cssText = 'position:absolute;width:0;height:0;border:0';
  beside.append(decoy);
}

function innerOptions(options: DeskOptions): string {
  return JSON.stringify({ ...options, serve: 'inner' });
}

/** The bare page as markup, for `srcdoc`. Attribute values are escaped by the browser. */
function innerMarkup(options: DeskOptions): string {
  const page = document.implementation.createHTMLDocument('chat');
  fill(page, options);
  return `<!doctype html>${page.documentElement.outerHTML}`;
}

function fill(page: Document, options: DeskOptions): void {
  page.documentElement.dataset.desk = innerOptions(options);
  page.documentElement.lang = document.documentElement.lang;
  for (const href of [new URL('/shell.css', location.href).href, options.styles]) {
    const link = page.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    page.head.append(link);
  }
  page.body.className = 'inner';
  const place = page.createElement('div');
  place.id = 'place';
  const script = page.createElement('script');
  script.src = options.bundle;
  page.body.append(place, script);
}

const options = readOptions();
const frame = document.createElement('iframe');
frame.title = 'Chat';
frame.className = 'chat-frame';
const around = document.getElementById('place') ?? document.body;
if (options.serve === 'frame') frame.src = options.elsewhere;
if (options.serve === 'srcdoc') frame.srcdoc = innerMarkup(options);
if (options.serve === 'blank') addDecoy(around);
window.__chat = relayInto(frame);
around.append(frame);
if (options.serve === 'blank' && frame.contentDocument) fill(frame.contentDocument, options);
