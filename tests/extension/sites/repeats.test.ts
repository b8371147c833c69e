/** @vitest-environment jsdom */
/** What the rows of a list are, where the page does not say. */

import { alikeIn, coverOf, repeatedIn } from '../../../extension/src/sites/repeats';
import { treeOf } from '../../../extension/src/sites/tree';

const tree = treeOf('*');
const ROW = '<div class="row"><div class="name">Mika</div><div class="words">something that is said</div></div>';

function listOf(markup: string): Element {
  document.body.innerHTML = `<div id="list">${markup}</div>`;
  return document.getElementById('list') as Element;
}

test.each<[string, string]>([
  ['the children of the list', ROW.repeat(3)],
  ['the children of a wrapper', `<div><div id="it">${ROW.repeat(3)}</div></div>`],
  ['the children of a wrapper, beside a button', `<div id="it">${ROW.repeat(3)}</div><button>older</button>`],
])('rows are %s', (_name, markup) => {
  const list = listOf(markup);
  expect(repeatedIn(list, tree)).toEqual({ parent: document.getElementById('it') ?? list, css: null });
});

test.each<[string, string]>([
  ['by author', `<section><div><img>${ROW.repeat(2)}</div></section>`.repeat(2)],
  ['by day, and one day has more than there are days', `<section>${ROW}</section><section>${ROW.repeat(6)}</section>`],
])('rows that stand in groups are found in every group: %s', (_name, markup) => {
  const list = listOf(markup);
  const { css } = repeatedIn(list, tree);
  expect(css).toBe('div.row');
  expect(coverOf(list, css as string, tree)).toBe(1);
});

test('what one message is made of is no row', () => {
  expect(repeatedIn(listOf(`<section><ul><li>one</li><li>two</li><li>three</li></ul></section><section><p>and</p><p>so on</p></section>`), tree).css).toBeNull();
});

test('what many messages have a little of is no row', () => {
  expect(repeatedIn(listOf('<section><p>a long message that has two reactions</p><div><div class="mark">1</div><div class="mark">2</div></div></section>'.repeat(3)), tree).css).toBeNull();
});

test('what can be typed into, and what is empty, is not alike to anything', () => {
  expect(alikeIn(listOf('<div></div><div>one</div><textarea>a draft</textarea><textarea>another</textarea>'))).toHaveLength(1);
});
