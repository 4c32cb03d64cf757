import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cssString } from './css-string';

it('leaves plain words as they are, between quotation marks', () => {
  expect(cssString('Formular A, Seite')).toBe('"Formular A, Seite"');
});

it('writes what could end the string or its element by its code', () => {
  expect(cssString('a"b')).toBe('"a\\22 b"');
  expect(cssString('</style>')).toBe('"\\3c /style\\3e "');
});

it('has no other quotation mark, line end or angle bracket in it, whatever the text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(cssString(text).slice(1, -1)).not.toMatch(/["<>\n\r\f]/);
    }),
  );
});
