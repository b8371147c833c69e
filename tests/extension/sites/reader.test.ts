/** @vitest-environment jsdom */
/** What a block can say beyond what the fixtures of real sites need. */

import { ThreadMemory } from '../../../extension/src/content/memory';
import { watchThread } from '../../../extension/src/content/watcher';
import { shortHash } from '../../../extension/src/sites/adapter';
import type { SiteBlock } from '../../../extension/src/sites/block';
import { createReader } from '../../../extension/src/sites/reader';

const BLOCK: SiteBlock = {
  site: 'test',
  evidence: { source: 'this test', date: '2026-11' },
  liveVerified: false,
  hosts: ['chat.example.org'],
  path: /^\/room/,
  conversation: [{ from: 'address', pattern: /^\/room\/(\w+)/ }],
  oneToOne: [{ is: true, address: /^\/room/ }],
  shadowHosts: '',
  roots: ['#list'],
  rows: ['.row'],
  texts: ['.text'],
  pick: 'all',
  quoted: '.quote',
  exclude: '.time',
  author: { css: '.name', carry: true },
  run: { around: '.run' },
  directions: [{ kind: 'match', self: '.own', other: ':not(.own)' }],
  id: [{ attr: 'data-id' }],
  time: { attr: 'data-time', unit: 's' },
  composer: 'textarea',
};

const read = (block: SiteBlock, markup: string): { text: string; author: string | null; id: string; sentAt: string | null }[] => {
  document.body.innerHTML = `<div id="list">${markup}</div><textarea>draft</textarea>`;
  return createReader(block, document, () => new URL('https://chat.example.org/room/a')).readMessages() ?? [];
};

test('the author of a run is carried forward, and never over the end of the run', () => {
  const messages = read(BLOCK, `
    <div class="run"><div class="row" data-id="1"><b class="name">Mika</b><p class="text">a</p></div><div class="row" data-id="2"><p class="text">b</p></div></div>
    <div class="run"><div class="row own" data-id="3"><p class="text">c</p></div></div>`);
  expect(messages.map(({ author }) => author)).toEqual(['Mika', 'Mika', null]);
});

test('neither the author nor the text is taken from a quoted reply', () => {
  const [message] = read(BLOCK, '<div class="row" data-id="1"><div class="quote"><b class="name">Sam</b><p class="text">before</p></div><b class="name">Mika</b><p class="text">now <i class="time">10:30</i></p></div>');
  expect(message).toMatchObject({ author: 'Mika', text: 'now' });
});

test.each([['all', 'one\ntwo'], ['first', 'one']] as const)('of several texts %s', (pick, expected) => {
  expect(read({ ...BLOCK, pick }, '<div class="row" data-id="1"><p class="text"> </p><p class="text">one</p><p class="text">two</p></div>')[0]?.text).toBe(expected);
});

test('a row inside a row is part of it', () => {
  expect(read(BLOCK, '<div class="row" data-id="1"><div class="row" data-id="2"><p class="text">once</p></div></div>').map(({ id }) => id)).toEqual(['1']);
});

test('emoji that are pictures are read, other pictures are not', () => {
  expect(read(BLOCK, '<div class="row" data-id="1"><p class="text">hi <img alt="😀"><img alt="a cat 😀"><img alt="photo"></p></div>')[0]?.text).toBe('hi 😀');
});

test('rows of the last chat that linger when another is opened do not lend it their ids', () => {
  document.body.innerHTML = '<div id="list"><div class="row"><p class="text">one</p></div></div>';
  let room = 'a';
  const reader = createReader({ ...BLOCK, id: [] }, document, () => new URL(`https://chat.example.org/room/${room}`));
  const [row, text] = [document.querySelector('.row') as Element, document.querySelector('.text') as Element];
  const watch = watchThread({ adapter: reader, root: reader.threadRoot() as Element, memory: new ThreadMemory(), onBatch: () => undefined, isCurrent: () => true, now: Date.now, signal: new AbortController().signal });
  room = 'b';
  expect(watch.isUnchanged()).toBe(true);
  text.textContent = 'two';
  expect(watch.isUnchanged()).toBe(false);
  reader.noteChanged([row]);
  expect(reader.readRow(row)?.id).toBe(`${shortHash('two')}-1`);
});

test.each([['1763978400', '2025-11-24T10:00:00.000Z'], ['', null], ['soon', null]])('the time %s', (time, expected) => {
  expect(read(BLOCK, `<div class="row" data-id="1" data-time="${time}"><p class="text">a</p></div>`)[0]?.sentAt).toBe(expected);
});

test('a message of the reader that gets its lasting id after it was sent stays the same message', () => {
  document.body.innerHTML = '<div id="list"><div class="row own" data-id="local-1"><p class="text">a</p></div></div>';
  const reader = createReader(BLOCK, document, () => new URL('https://chat.example.org/room/a'));
  const row = document.querySelector('.row') as HTMLElement;
  expect(reader.readRow(row)?.id).toBe('local-1');
  row.dataset.id = '900';
  expect(reader.readRow(row)?.id).toBe('local-1');
  const again = row.cloneNode(true) as HTMLElement;
  row.replaceWith(again);
  expect(reader.readRow(again)?.id).toBe('local-1');
});

test('a row of somebody else that is used again for the same words is another message', () => {
  document.body.innerHTML = '<div id="list"><div class="row" data-id="1"><p class="text">a</p></div></div>';
  const reader = createReader(BLOCK, document, () => new URL('https://chat.example.org/room/a'));
  const row = document.querySelector('.row') as HTMLElement;
  expect(reader.readRow(row)?.id).toBe('1');
  row.dataset.id = '2';
  expect(reader.readRow(row)?.id).toBe('2');
});

test('two authors beside the reader are a group', () => {
  document.body.innerHTML = '<div id="list"><div class="row" data-id="1"><b class="name">Mika</b><p class="text">a</p></div></div>';
  const reader = createReader({ ...BLOCK, run: {}, author: { css: '.name' } }, document, () => new URL('https://chat.example.org/room/a'));
  reader.readMessages();
  expect(reader.isOneToOne()).toBe(true);
  document.querySelector('#list')!.innerHTML += '<div class="row" data-id="2"><b class="name">Noor</b><p class="text">b</p></div>';
  reader.readMessages();
  expect(reader.isOneToOne()).toBe(false);
});

describe('with open shadow roots', () => {
  const block = { ...BLOCK, shadowHosts: 'x-list, x-row' };

  beforeEach(() => {
    document.body.innerHTML = '<x-list></x-list>';
    const list = (document.querySelector('x-list') as Element).attachShadow({ mode: 'open' });
    list.innerHTML = '<div id="list"><x-row class="row" data-id="1"></x-row></div>';
    (list.querySelector('x-row') as Element).attachShadow({ mode: 'open' }).innerHTML = '<p class="text">inside <slot></slot></p>';
  });

  test('rows are found, read and owned', () => {
    const reader = createReader(block, document, () => new URL('https://chat.example.org/room/a'));
    expect(reader.readMessages()?.map(({ text }) => text)).toEqual(['inside']);
    const [row] = reader.rowsIn(reader.threadRoot() as Element);
    expect(reader.rowOf(row?.shadowRoot?.querySelector('.text')?.firstChild as Node)).toBe(row);
    expect(reader.shadowRoots()).toEqual([row?.shadowRoot]);
  });
});
