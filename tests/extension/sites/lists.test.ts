/** @vitest-environment jsdom */
/** Which of several chats on a page is the open one. */

import type { SiteBlock } from '../../../extension/src/sites/block';
import { instagram } from '../../../extension/src/sites/blocks/instagram';
import { createLists } from '../../../extension/src/sites/lists';
import { treeOf } from '../../../extension/src/sites/tree';

const BLOCK: SiteBlock = {
  ...instagram,
  path: /^\/chat/,
  conversation: [{ from: 'address', pattern: /^\/chat\/(\d+)/ }, { from: 'title', css: 'h2' }],
  oneToOne: [{ is: false, css: '.members' }, { is: true, address: /^\/chat\/\d/ }],
  roots: ['main .list', '.list'],
  around: '.row',
  rows: ['.row'],
  composer: 'textarea',
};

const chat = (id: string, rows: number): string => `<div id="${id}"><h2>${id}</h2><div class="list">${'<p class="row">hi</p>'.repeat(rows)}</div><textarea></textarea></div>`;
const lists = (path = '/chat/7', block = BLOCK): ReturnType<typeof createLists> => createLists(block, document, () => new URL(`https://www.instagram.com${path}`), treeOf(''));
const chatOf = (root: Element | null): string | undefined => root?.closest('[id]')?.id;

test('the list in the main part comes before those of small windows', () => {
  document.body.innerHTML = `${chat('small', 1)}<main>${chat('large', 1)}</main>`;
  expect(chatOf(lists().lookForRoot())).toBe('large');
});

test('among small windows the one with the focus is open, and names the conversation', () => {
  document.body.innerHTML = `${chat('one', 1)}${chat('two', 1)}`;
  const names = lists('/chat/');
  expect(chatOf(names.lookForRoot())).toBe('one');
  const first = names.key();
  document.querySelector<HTMLElement>('#two textarea')?.focus();
  expect(chatOf(names.lookForRoot())).toBe('two');
  expect(names.key()).not.toBe(first);
});

test('a list with rows comes before an empty one', () => {
  document.body.innerHTML = `${chat('empty', 0)}${chat('full', 1)}`;
  expect(chatOf(lists().lookForRoot())).toBe('full');
});

test('without a list the nearest element around the composer that holds rows is taken', () => {
  document.body.innerHTML = '<p class="row">elsewhere</p><div id="near"><p class="row">hi</p><div><textarea></textarea></div></div>';
  expect(lists().lookForRoot()?.id).toBe('near');
  const { around: _around, ...strict } = BLOCK;
  expect(lists('/chat/7', strict).lookForRoot()).toBeNull();
});

test('away from the chats nothing is open', () => {
  document.body.innerHTML = chat('one', 1);
  const names = lists('/explore');
  expect([names.key(), names.lookForRoot(), names.composers()]).toEqual([null, null, []]);
});

test.each([['/chat/7', '', true], ['/chat/7', '<i class="members"></i>', false], ['/chat/', '', null]])('%s with %j is a chat of two: %s', (path, extra, expected) => {
  document.body.innerHTML = chat('one', 1) + extra;
  expect(lists(path).isOneToOne()).toBe(expected);
});
