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

describe('several chats in small windows', () => {
  const row = (id: string, text: string): void => document.querySelector(`#${id} .list`)?.append(Object.assign(document.createElement('p'), { className: 'row', textContent: text }));
  const elsewhere = (names: ReturnType<typeof lists>): (string | undefined)[] => names.changedElsewhere().map(chatOf);

  test('each that is not in front is asked for once, and again when it has changed', () => {
    document.body.innerHTML = chat('one', 1) + chat('two', 1) + chat('three', 1);
    const names = lists('/chat/');
    expect(chatOf(names.lookForRoot())).toBe('one');
    expect([elsewhere(names), elsewhere(names)]).toEqual([['two', 'three'], []]);
    row('three', 'news');
    row('one', 'news');
    expect(elsewhere(names)).toEqual(['three']);
  });

  test('a chat that is read meanwhile has its own name, and the one in front stays in front', () => {
    document.body.innerHTML = chat('one', 1) + chat('two', 1);
    const names = lists('/chat/');
    names.lookForRoot();
    const front = names.key();
    const [other] = names.changedElsewhere();
    expect(names.within(other as Element, names.key)).not.toBe(front);
    expect(names.key()).toBe(front);
  });

  test('one that was brought to the front stays there until the person turns to another', () => {
    document.body.innerHTML = chat('one', 1) + chat('two', 1);
    const names = lists('/chat/');
    document.querySelector<HTMLElement>('#one textarea')?.focus();
    names.attend(document.querySelector('#two .list') as Element);
    expect(chatOf(names.lookForRoot())).toBe('two');
    (document.activeElement as HTMLElement).blur();
    expect(chatOf(names.lookForRoot())).toBe('two');
    document.querySelector<HTMLElement>('#one textarea')?.focus();
    expect(chatOf(names.lookForRoot())).toBe('one');
  });

  test('each has the title that the page gives it, and an address has none', () => {
    document.body.innerHTML = chat('one', 1) + chat('two', 1);
    const names = lists('/chat/');
    names.lookForRoot();
    const [other] = names.changedElsewhere();
    expect([names.title(), names.within(other as Element, names.title)]).toEqual(['one', 'two']);
  });
});
