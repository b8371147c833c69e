/** @vitest-environment jsdom */

import { treeOf } from '../../../extension/src/sites/tree';

let inner: ShadowRoot;
let outer: ShadowRoot;

beforeEach(() => {
  document.body.innerHTML = '<section id="list"><p>light</p><x-room></x-room></section>';
  outer = (document.querySelector('x-room') as Element).attachShadow({ mode: 'open' });
  outer.innerHTML = '<p>outer</p><x-row><p>slotted</p></x-row>';
  inner = (outer.querySelector('x-row') as Element).attachShadow({ mode: 'open' });
  inner.innerHTML = '<b><p>inner</p></b>';
});

const texts = (elements: Element[]): string[] => elements.map(({ textContent }) => textContent ?? '');

test.each([
  ['none', '', ['light']],
  ['the named ones', 'x-room, x-row', ['light', 'outer', 'slotted', 'inner']],
  ['one of them', 'x-room', ['light', 'outer', 'slotted']],
  ['any', '*', ['light', 'outer', 'slotted', 'inner']],
])('looks into %s', (_name, hosts, expected) => {
  expect(texts(treeOf(hosts).all(document, 'p'))).toEqual(expected);
});

test('the first match is found inside too', () => {
  expect(treeOf('*').first(document, 'b p')?.textContent).toBe('inner');
  expect(treeOf('').first(document, 'b p')).toBeNull();
});

test('an element around is found outside of the root', () => {
  const paragraph = inner.querySelector('p') as Element;
  expect(treeOf('*').closest(paragraph, 'x-row')).toBe(inner.host);
  expect(treeOf('*').closest(paragraph.firstChild as Node, '#list')?.id).toBe('list');
  expect(treeOf('').closest(paragraph, '#list')).toBeNull();
  expect(treeOf('*').contains(document.querySelector('#list') as Element, paragraph)).toBe(true);
  expect(treeOf('').contains(document.querySelector('#list') as Element, paragraph)).toBe(false);
});

test('every root is named once, so that each can be observed', () => {
  expect(treeOf('*').roots(document)).toEqual([outer, inner]);
  expect(treeOf('*').roots(document.querySelector('x-room') as Element)).toEqual([outer, inner]);
  expect(treeOf('').roots(document)).toEqual([]);
});
