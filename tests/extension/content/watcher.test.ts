/** @vitest-environment jsdom */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ThreadMemory } from '../../../extension/src/content/memory';
import { BURST_MS, watchThread } from '../../../extension/src/content/watcher';
import type { ChatMessage } from '../../../extension/src/protocol';
import type { SiteAdapter } from '../../../extension/src/sites/adapter';
import { createTheLounge } from '../../../extension/src/sites/thelounge';
import { settled } from '../support';

const PAGE = readFileSync(join(__dirname, '../fixtures/thelounge.html'), 'utf8');
const NOW = Date.parse('2026-11-24T12:00:00Z');

interface Watch {
  batches: string[][];
  reads: string[];
  memory: ThreadMemory;
  stop: AbortController;
}

let count = 100;

function row(text: string, id = `msg-${count++}`): HTMLElement {
  const element = document.createElement('div');
  Object.assign(element, { id, className: 'msg' });
  Object.assign(element.dataset, { type: 'message', from: 'Stranger' });
  element.append(Object.assign(document.createElement('span'), { className: 'content', textContent: text }));
  return element;
}

const root = (): HTMLElement => document.querySelector('.messages') as HTMLElement;

/** Watches the fixture's conversation; `reads` names every row that is read. */
function watch(memory = new ThreadMemory(), isCurrent = () => true): Watch {
  const lounge = createTheLounge(document);
  const watched: Watch = { batches: [], reads: [], memory, stop: new AbortController() };
  const adapter: SiteAdapter = {
    ...lounge,
    readRow: (element) => {
      watched.reads.push(element.id);
      return lounge.readRow(element);
    },
  };
  watchThread({
    adapter, root: root(), memory, isCurrent, now: () => NOW, signal: watched.stop.signal,
    onBatch: (batch: ChatMessage[]) => watched.batches.push(batch.filter(({ seen }) => !seen).map(({ text }) => text)),
  });
  watched.reads.length = 0;
  return watched;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  document.body.innerHTML = PAGE;
});
afterEach(() => void vi.useRealTimers());

test('what is there when the chat is opened is handed over once', () => {
  const { batches } = watch();
  expect(batches).toHaveLength(1);
  expect(batches[0]).toContain('waves at reader');
});

test('the first new message is handled at once, a burst behind it together', async () => {
  const { batches } = watch();
  root().append(row('one'));
  await settled();
  expect(batches.slice(1)).toEqual([['one']]);
  root().append(row('two'));
  await settled();
  root().append(row('three'));
  await settled();
  expect(batches.slice(1)).toEqual([['one']]);
  vi.advanceTimersByTime(BURST_MS);
  expect(batches.slice(1)).toEqual([['one'], ['two', 'three']]);
});

test('only rows that own a mutated node are read', async () => {
  const { reads } = watch();
  root().append(row('one', 'msg-200'));
  await settled();
  expect(reads).toEqual(['msg-200']);
});

test('an edit in place is new, also when only its text node changes', async () => {
  const { batches } = watch();
  (document.querySelector('#msg-15 .content') as HTMLElement).firstChild!.nodeValue = 'hi, who is this really?';
  await settled();
  expect(batches.slice(1)).toEqual([['hi, who is this really?']]);
});

test('a link preview that loads into a row is no news', async () => {
  const { batches } = watch();
  const preview = Object.assign(document.createElement('div'), { className: 'preview', textContent: 'a title' });
  document.querySelector('#msg-14 .content')!.append(preview);
  await settled();
  expect(batches).toHaveLength(1);
});

test('older messages that are loaded above are history', async () => {
  const { batches, memory } = watch();
  root().prepend(row('long ago', 'msg-3'), row('a bit later', 'msg-4'));
  await settled();
  expect(batches).toHaveLength(1);
  root().append(row('now'));
  vi.advanceTimersByTime(BURST_MS);
  await settled();
  expect(batches.slice(1)).toEqual([['now']]);
  expect(memory.isEmpty).toBe(false);
});

test('rows that are drawn again are no news, and what came meanwhile is', async () => {
  const first = watch();
  first.stop.abort();
  const again = [...root().children].map((child) => child.cloneNode(true));
  root().replaceChildren(...again, row('while you were away'));
  const second = watch(first.memory);
  expect(second.batches).toEqual([['while you were away']]);
});

test('all rows drawn again in one go while watching are no news', async () => {
  const { batches } = watch();
  root().replaceChildren(...[...root().children].map((child) => child.cloneNode(true)));
  await settled();
  vi.advanceTimersByTime(BURST_MS);
  expect(batches).toHaveLength(1);
});

test('rows of another conversation in the same root are left alone', async () => {
  let isCurrent = true;
  const { batches, reads } = watch(new ThreadMemory(), () => isCurrent);
  isCurrent = false;
  root().append(row('for somebody else'));
  await settled();
  expect(batches).toHaveLength(1);
  expect(reads).toEqual([]);
});

test('a status line is nothing', async () => {
  const { batches } = watch();
  const line = row('Stranger has quit');
  line.dataset.type = 'quit';
  root().append(line);
  await settled();
  expect(batches).toHaveLength(1);
});

test('after the end nothing is read', async () => {
  const { reads, stop } = watch();
  stop.abort();
  root().append(row('one'));
  await settled();
  expect(reads).toEqual([]);
});

test('a list that fills just after it was opened shows what was said before', async () => {
  root().replaceChildren();
  const { batches, memory } = watch();
  const own = row('i wrote that long ago');
  own.classList.add('self');
  root().append(row('an old hello'), own);
  await settled();
  expect(batches.slice(1)).toEqual([['an old hello']]);
  expect(memory.isEmpty).toBe(false);
});

test('a message sent just now is news also above one that is known', async () => {
  const { batches } = watch();
  const late = row('sent while you typed');
  late.append(Object.assign(document.createElement('span'), { className: 'time' }));
  const label = new Date(NOW - 30_000).toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  late.querySelector('.time')?.setAttribute('aria-label', `${label}, ${new Date(NOW - 30_000).toTimeString().slice(0, 8)}`);
  root().prepend(late);
  await settled();
  expect(batches.slice(1)).toEqual([['sent while you typed']]);
});

test('rows that jump into view from before what is known are history where the page has times', async () => {
  const first = watch();
  first.stop.abort();
  const old = row('from last year');
  old.append(Object.assign(document.createElement('span'), { className: 'time' }));
  old.querySelector('.time')?.setAttribute('aria-label', '24 November 2025, 10:00:00');
  root().replaceChildren(old);
  const second = watch(first.memory);
  expect(second.batches).toEqual([]);
});
