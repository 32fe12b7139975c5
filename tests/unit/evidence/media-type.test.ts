/** What bytes show goes before what a page says of them. */
import { expect, it } from 'vitest';
import { mediaTypeOf } from '../../../lib/evidence/media-type';

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? Array.from(part, (c) => c.charCodeAt(0)) : part)),
  );
const page = bytes('<html><script>alert(1)</script>');

it.each([
  ['a PNG', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a]), 'text/html', 'image/png'],
  ['a JPEG', bytes([0xff, 0xd8, 0xff, 0xe0]), null, 'image/jpeg'],
  ['a WebP', bytes('RIFF', [1, 2, 3, 4], 'WEBPVP8 '), 'image/png', 'image/webp'],
  ['a WAV is no WebP', bytes('RIFF', [1, 2, 3, 4], 'WAVEfmt '), 'audio/wav', 'audio/wav'],
  ['a PDF', bytes('%PDF-1.7'), 'application/octet-stream', 'application/pdf'],
  ['a page that says it is a picture', page, 'image/png', null],
  ['a page that says so', page, 'Text/HTML; charset=utf-8', 'text/html'],
  ['a drawing', bytes('<svg onload="x()">'), 'image/svg+xml', 'image/svg+xml'],
  ['words that are no type', page, 'image/png"><script>', null],
  ['nothing said', page, null, null],
  ['nothing at all', new Uint8Array(0), 'application/x-empty', 'application/x-empty'],
])('%s', (_, content, said, wanted) => {
  expect(mediaTypeOf(content, said)).toBe(wanted);
});
