/** A chat page that shows pictures and files of every kind, and the server they come from. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { deflateSync } from 'node:zlib';

const PAGE = `<!doctype html><meta charset="utf-8"><title>Support</title>
<style>#log{height:420px;overflow:auto;width:420px}.row{display:flex;margin:8px}.row.me{justify-content:flex-end}
.bubble{padding:8px;background:#eee;max-width:300px}.bubble img{display:block;width:120px;height:90px}</style>
<h1>Customer service</h1><div id="log" role="log" aria-label="Conversation"></div><textarea id="input"></textarea>
<script>
window.say = (side, html) => {
  const row = document.createElement('div');
  row.className = 'row ' + side;
  row.innerHTML = '<div class="bubble">' + html + '</div>';
  document.getElementById('log').append(row);
  return row;
};
say('agent', 'How can I help?'); say('me', 'My bill is wrong'); say('agent', 'Please send a picture');
</script>`;

/** A real PNG of noise, `side` pixels wide and high: as large as its pixels. */
export function png(side: number, seed = 1): Buffer {
  const pixels = Buffer.alloc(side * (side * 3 + 1));
  let state = seed;
  for (let i = 0; i < pixels.length; i += 1) {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    pixels[i] = i % (side * 3 + 1) === 0 ? 0 : state >> 16;
  }
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const out = Buffer.alloc(body.length + 8);
    out.writeUInt32BE(data.length, 0);
    body.copy(out, 4);
    out.writeUInt32BE(crc(body), body.length + 4);
    return out;
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(pixels, { level: 0 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function crc(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}

export const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><script>alert(1)</script><rect width="90" height="90" fill="red" onload="alert(2)"/></svg>';
export const lie = '<!doctype html><script>alert(1)</script>';
export const bill = png(100);
export const large = png(1_870, 7);

const FILES: Record<string, { type: string; body: Buffer | string; headers?: Record<string, string> }> = {
  '/': { type: 'text/html', body: PAGE },
  '/bill.png': { type: 'image/png', body: bill },
  '/large.png': { type: 'image/png', body: large },
  '/shared.png': { type: 'image/png', body: png(100, 2), headers: { 'access-control-allow-origin': '*' } },
  '/private.png': { type: 'image/png', body: png(100, 3) },
  '/lie.png': { type: 'image/png', body: lie },
  '/drawing.svg': { type: 'image/svg+xml', body: drawing },
  '/terms.pdf': { type: 'application/pdf', body: '%PDF-1.4 terms' },
  '/read.pdf': { type: 'application/pdf', body: '%PDF-1.4 read by the page' },
};

export interface Gallery {
  url: string;
  /** The same under another name, which is another origin. */
  elsewhere: string;
  /** How often each path was asked for. */
  asked: Map<string, number>;
  close(): Promise<void>;
}

export async function startGallery(): Promise<Gallery> {
  const asked = new Map<string, number>();
  const server: Server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.set(path, (asked.get(path) ?? 0) + 1);
    const file = FILES[path];
    response.writeHead(file ? 200 : 404, {
      'content-type': file?.type ?? 'text/plain',
      'cache-control': 'max-age=600',
      ...file?.headers,
    });
    response.end(file?.body ?? 'nothing here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    elsewhere: `http://localhost:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
