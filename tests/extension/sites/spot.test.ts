/** @vitest-environment jsdom */

import { momentOf, valueOf } from '../../../extension/src/sites/spot';

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

test.each([['1764064800', 's', '2025-11-25T10:00:00.000Z'], ['1764064800000', 'ms', '2025-11-25T10:00:00.000Z'], ['2025-11-25T10:00:00Z', 'iso', '2025-11-25T10:00:00.000Z'], ['10:06', 'iso', null], ['', 's', null], [null, 'ms', null]] as const)('the time "%s" (%s) is %s', (value, unit, expected) => {
  expect(momentOf(value, unit)).toBe(expected);
});
