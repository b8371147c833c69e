/** @vitest-environment jsdom */

import { readableText, shortHash } from '../../../extension/src/sites/adapter';

function read(html: string, excluded = ''): string {
  const element = document.createElement('div');
  element.innerHTML = html;
  return readableText(element, excluded);
}

test.each([
  ['text in nested elements is joined', 'a <b>b <i>c</i></b> d', '', 'a b c d'],
  ['a line break is one', 'a<br>b', '', 'a\nb'],
  ['what is excluded is left out with all it holds', 'a <span class="quote">x <b>y</b></span>b', '.quote', 'a b'],
  ['what can be typed into is never read', 'a<textarea>x</textarea><input value="x"><p contenteditable>x</p><select><option>x</select>b', '', 'ab'],
  ['emoji stay whole', '<span role="img">😀</span>!', '', '😀!'],
])('%s', (_name, html, excluded, text) => {
  expect(read(html, excluded)).toBe(text);
});

test('the hash tells texts apart and says the same of the same', () => {
  const texts = ['', 'a', 'b', 'ab', 'ba', '😀', 'a'.repeat(1000)];
  expect(new Set(texts.map(shortHash)).size).toBe(texts.length);
  expect(shortHash('a')).toBe(shortHash('a'));
});
