/** @vitest-environment jsdom */

import { valueOf } from '../../../extension/src/sites/spot';

test.each([
  ['the text', {}, 'Mika: hello'],
  ['an attribute', { attr: 'title' }, 'Mika, 10:30'],
  ['the first group of a pattern', { attr: 'title', pattern: /^(.*), / }, 'Mika'],
  ['all that a pattern without groups finds', { attr: 'title', pattern: /\d+:\d+/ }, '10:30'],
  ['nothing where the pattern does not match', { attr: 'title', pattern: /^Noor/ }, null],
  ['nothing for an attribute that is missing', { attr: 'alt' }, null],
  ['nothing for an attribute that is empty', { attr: 'lang' }, null],
])('%s', (_name, spot, expected) => {
  document.body.innerHTML = '<p title="Mika, 10:30" lang="">Mika: hello<textarea>never read</textarea></p>';
  expect(valueOf(document.querySelector('p') as Element, spot)).toBe(expected);
});
