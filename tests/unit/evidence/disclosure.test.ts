import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64, toBase64Url } from '../../../lib/evidence/base64';
import { disclose, disclosureDigest, openDisclosure } from '../../../lib/evidence/disclosure';
import { cutParts, MAX_PARTS } from '../../../lib/evidence/parts';

const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((all) => String.fromCharCode(...all));

describe('base64', () => {
  it('agrees with the platform in both alphabets', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
        expect(toBase64Url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
        expect(fromBase64(toBase64(bytes))).toEqual(Uint8Array.from(bytes));
        expect(fromBase64(toBase64Url(bytes))).toEqual(Uint8Array.from(bytes));
      }),
    );
  });

  it('refuses what is not base64', () => {
    for (const bad of ['a', 'ab c', 'ab\n', 'é===', 'a=b=', '\u0100\u0100']) expect(fromBase64(bad)).toBeNull();
  });
});

describe('disclosure', () => {
  it('follows RFC 9901: the example of its section 4.2.1', () => {
    // Salt, name and value of the RFC, in our spelling without spaces; the digest is over the characters of the disclosure.
    const { disclosure, digest } = disclose('_26bc4LT-ac6q2KI6cBW5es', 'family_name', 'Möbius');
    expect(Buffer.from(disclosure, 'base64url').toString()).toBe('["_26bc4LT-ac6q2KI6cBW5es","family_name","Möbius"]');
    expect(digest).toBe(createHash('sha256').update(disclosure, 'ascii').digest('base64url'));
    // The RFC's own disclosure, which has spaces, gives the digest printed there.
    const printed = 'WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSIsICJNw7ZiaXVzIl0';
    expect(disclosureDigest(printed)).toBe('X9yH0Ajrdm1Oij4tWso9UzzKJvPoDxwmuEcO3XAdRC0');
    expect(openDisclosure(printed)).toEqual({ salt: '_26bc4LT-ac6q2KI6cBW5es', name: 'family_name', value: 'Möbius' });
  });

  it('brings back any text, also what UTF-8 cannot carry', () => {
    fc.assert(
      fc.property(
        fc.oneof(units, fc.constantFrom('\ud800', '\udc00\ud800', '\u0000', '\u2028\u2029', '"\\')),
        (text) => {
          expect(openDisclosure(disclose('s', 'text', text).disclosure)?.value).toBe(text);
        },
      ),
    );
  });

  it('opens nothing that is not one', () => {
    for (const bad of [
      '',
      '=',
      'bm90IGpzb24',
      toBase64Url(Buffer.from('[1,2,3]')),
      toBase64Url(Buffer.from('["a","b"]')),
      toBase64Url(Uint8Array.of(255)),
    ]) {
      expect(openDisclosure(bad)).toBeNull();
    }
  });
});

describe('parts', () => {
  it('joins to the text, whatever the text and the names', () => {
    const pieces = fc.array(
      fc.oneof(units, fc.constantFrom('6222021234567890', 'a@b.cn', '张三', 'https://a.cn/?t=1 ', '中山路12号')),
    );
    fc.assert(
      fc.property(pieces, fc.array(fc.oneof(units, fc.constant('张三'))), (made, names) => {
        const parts = cutParts(made.join(''), names);
        expect(parts.join('')).toBe(made.join(''));
        expect(parts.length).toBeGreaterThan(0);
        expect(parts.length).toBeLessThanOrEqual(MAX_PARTS);
      }),
    );
  });

  it.each([
    ['卡号 6222 0212 3456 7890 请查', '6222 0212 3456 7890'],
    ['身份证11010519491231002X。', '11010519491231002X'],
    ['电话１３８００１３８０００', '１３８００１３８０００'],
    ['write to li.lei+1@example.com.cn now', 'li.lei+1@example.com.cn'],
    ['see https://x.example/r?token=abc, ok', 'https://x.example/r?token=abc,'],
    ['住在中山路 12 号 3 栋 401 室，谢谢', '住在中山路 12 号 3 栋 401 室'],
    ['at 12 Harbour Street please', '12 Harbour Street'],
  ])('cuts around what may have to stay out: %s', (text, span) => {
    expect(cutParts(text)).toContain(span);
  });

  it('leaves an ordinary sentence whole, sums and dates of it too', () => {
    for (const text of ['可以分 12 期，每期 703.25 元', '11月28日前还 8000 元', 'Thank you.', ''])
      expect(cutParts(text)).toEqual([text]);
  });

  it('cuts names out', () => {
    expect(cutParts('我是张三，张三的账号', ['张三'])).toEqual(['我是', '张三', '，', '张三', '的账号']);
  });

  it('is quick on text made to be slow', () => {
    const began = performance.now();
    for (const text of [
      '1 '.repeat(50_000),
      'a'.repeat(100_000),
      '路'.repeat(100_000),
      'A@'.repeat(50_000),
      '12 Aa '.repeat(20_000),
    ])
      cutParts(text);
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});
