import { foldCharacter, foldCharacters } from '../../../extension/src/floor/characters';
import { byCharacter } from '../../../extension/src/floor/table';
import { SHIPPED } from './tables';

const LETTERS = byCharacter(SHIPPED.table.folding.letters);

test.each([
  ['É', 'e'], ['ß', 'ss'], ['ø', 'o'], ['ｐ', 'p'], ['𝓅', 'p'], ['🅿', 'p'], ['１', '1'], ['٣', '3'], ['①', '1'], ['½', '1⁄2'],
  ['\u200b', ''], ['\u202e', ''], ['\u0000', ''], ['\ud800', ''], ['\u2028', '\n'], ['\u00a0', ' '], ['’', "'"], ['أ', 'ا'], ['💰', '💰'],
])('%j is read as %j', (char, folded) => {
  expect(foldCharacter(char, LETTERS)).toBe(folded);
});

test('marks behind a Latin letter are dropped, and those of Indic scripts stay', () => {
  expect(foldCharacters('pa\u0308y', LETTERS).text).toBe('pay');
  expect(foldCharacters('कि', LETTERS).text).toBe('कि');
});

test('each folded character knows the code point it came from, also behind an emoji', () => {
  const { text, origin } = foldCharacters('😀\u200bpáy', LETTERS);
  expect(origin[text.indexOf('p')]).toBe(2);
  expect(origin[text.indexOf('y')]).toBe(4);
  expect(origin.at(-1)).toBe(5);
});
