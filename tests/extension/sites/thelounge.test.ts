/** @vitest-environment jsdom */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { adapterFor } from '../../../extension/src/sites';
import { createTheLounge, parseTime, SELECTORS } from '../../../extension/src/sites/thelounge';

const PAGE = readFileSync(join(__dirname, '../fixtures/thelounge.html'), 'utf8');
const find = (selector: string): HTMLElement => document.querySelector(selector) as HTMLElement;

beforeEach(() => {
  document.body.innerHTML = PAGE;
});

const adapter = createTheLounge(document);
const read = (): ReturnType<typeof adapter.readRow>[] => adapter.readMessages() ?? [];

test('the site is told by its page, on whatever address it is hosted', () => {
  expect(adapterFor(document, new URL('https://irc.example.org/'))?.site).toBe('thelounge');
  document.body.innerHTML = '<div class="messages" role="log"></div>';
  expect(adapterFor(document, new URL('https://irc.example.org/'))?.site).toBe('generic');
  document.body.innerHTML = '<div class="messages"></div>';
  expect(adapterFor(document, new URL('https://irc.example.org/'))).toBeNull();
});

test('messages are read in order, with sender and author; status lines are not messages', () => {
  expect(read().map((message) => [message?.sender, message?.author, message?.text])).toEqual([
    ['other', 'Stranger', 'hey reader, saw your profile 😀'],
    ['self', 'reader', 'hi, who is this?'],
    ['other', 'Stranger', 'waves at reader'],
    ['other', 'Stranger', 'look at https://example.org/a'],
    ['unknown', null, 'a note from nobody'],
  ]);
});

test("the reader's own words are told by the nick where the class is missing", () => {
  find('#msg-15').classList.remove('self');
  expect(read()[1]?.sender).toBe('self');
});

test('the composer is never read', () => {
  find('#msg-14 .content').append(Object.assign(document.createElement('textarea'), { value: 'draft', textContent: 'draft' }));
  expect(JSON.stringify(read())).not.toContain('draft');
  expect(adapter.rowOf(find('#input'))).toBeNull();
  expect(adapter.rowsIn(find('#form'))).toEqual([]);
  expect(adapter.threadRoot()?.contains(find('#input'))).toBe(false);
});

test('the time is taken where it parses and left out where it does not', () => {
  const [first, , , fourth] = read();
  expect(first?.sentAt).toBe(new Date(2026, 10, 24, 4, 40, 53).toISOString());
  expect(fourth?.sentAt).toBeNull();
});

test.each(['', '24.11.2026 04:40', '31 February 2026, 04:40:53', '24 Novembre 2026, 04:40:53', '24 November 2026, 25:40:53', '24 November 2026'])('%j is no time', (label) => {
  expect(parseTime(label)).toBeNull();
});

test('the conversation is named by network, kind and name, not by a number that counts per session', () => {
  expect(adapter.threadKey()).toBe('local/query/stranger');
  find('#chan-3').id = 'chan-77';
  find('[data-name="Stranger"].channel-list-item').setAttribute('aria-controls', '#chan-77');
  expect(adapter.threadKey()).toBe('local/query/stranger');
});

test('a channel is a conversation too; the lobby of a network and lists are none', () => {
  find('.chat-view').dataset.type = 'channel';
  find('#chat-container').dataset.currentChannel = '#lobby';
  expect(adapter.threadKey()).toBe('local/channel/#lobby');
  find('.chat-view').dataset.type = 'lobby';
  expect(adapter.threadKey()).toBeNull();
  expect(adapter.threadRoot()).toBeNull();
  find('.chat-view').dataset.type = 'special';
  expect(adapter.readMessages()).toBeNull();
});

test('a row that is drawn again keeps its id; a counter that starts again does not repeat one', () => {
  const before = read()[0]?.id;
  find('#msg-14').replaceWith(find('#msg-14').cloneNode(true));
  expect(read()[0]?.id).toBe(before);
  find('#msg-14 .time').setAttribute('aria-label', '25 November 2026, 09:00:00');
  expect(read()[0]?.id).not.toBe(before);
});

test('ids are unique in a conversation', () => {
  const ids = read().map((message) => message?.id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a node leads to the row that owns it, and to no other', () => {
  expect(adapter.rowOf(find('#msg-14 .irc-bold').firstChild as Node)?.id).toBe('msg-14');
  expect(adapter.rowOf(find('#msg-12 .content'))).toBeNull();
  expect(adapter.rowOf(find('.header'))).toBeNull();
});

test('the probe counts what the selectors find, and carries no text', () => {
  expect(adapter.probe()).toEqual({ app: 1, conversation: 1, root: 1, row: 5, text: 5, composer: 1 });
});

test('every selector parses', () => {
  for (const selector of Object.values(SELECTORS)) {
    if (typeof selector === 'string') expect(() => document.querySelector(selector)).not.toThrow();
  }
});

test.each([['query', true], ['channel', false], ['lobby', null]])('a conversation of type %s is with one person: %s', (type, expected) => {
  document.body.innerHTML = PAGE;
  (document.querySelector('.chat-view') as HTMLElement).dataset.type = type;
  expect(createTheLounge(document).isOneToOne()).toBe(expected);
});

test('of contacts nothing is known', () => {
  expect(createTheLounge(document).contact()).toBe('unknown');
});
