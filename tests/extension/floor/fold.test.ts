import { createFold } from '../../../extension/src/floor/fold';
import { SHIPPED } from './tables';

const HOME = new Set('pay me the money or i send it to your friends video good'.split(' '));
const fold = createFold(SHIPPED.table.folding, { all: new Set([...HOME, 'bezahlen', 'dinero']), home: HOME, english: HOME, spanish: new Set(['dinero']) });
const read = (text: string): string => fold(text).map(({ text: word, breaks }) => (breaks ? `| ${word}` : word)).join(' ');

test.each([
  ['Pay ME, now!', 'pay me now'],
  ['pay me. or i send it', 'pay me | or i send it'],
  ['pay me\nor', 'pay me | or'],
  ['p4y me the m0ney', 'pay me the money'],
  ['раy mе', 'pay me'],
  ['ｐａｙ me', 'pay me'],
  ['p\u200bay me', 'pay me'],
  ['paaaay me', 'pay me'],
  ['gooood', 'good'],
  ['300usd', '300 usd'],
  ['1,500.00', '150000'],
  ["don't", 'dont'],
  ['snd me', 'send me'],
  ['pay me the 💰', 'pay me the money'],
  ['pay me the money 💰', 'pay me the money'],
  ['b4 ps5', 'b4 ps5'],
  ['🇬🇧 pay', 'pay'],
  ['', ''],
])('%j is read as %j', (text, words) => {
  expect(read(text)).toBe(words);
});

test('spans are code points of what was sent, rise, and never overlap', () => {
  const text = '😀 ½ p4y, PÁY ﷺ\ud800 раy';
  const words = fold(text);
  expect([...text].slice(words.at(-1)?.start, words.at(-1)?.end).join('')).toBe('раy');
  for (const [at, word] of words.entries()) expect(word.start).toBeGreaterThanOrEqual(words[at - 1]?.end ?? 0);
});

test('a message in another language is read with the words of all languages', () => {
  expect(read('b3zahlen bezahlen')).toBe('bezahlen bezahlen');
  expect(read('pay me the money or b3zahlen')).toBe('pay me the money or b3zahlen');
});
