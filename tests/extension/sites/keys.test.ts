/** @vitest-environment jsdom */

import { RowKeys } from '../../../extension/src/sites/keys';

const made = new Map<string, Element>();

/** Lays rows out of `name:text` (the same name is the same element); gives the keys in their order. */
function lay(keys: RowKeys, ...rows: string[]): string[] {
  const worded = rows.map((one) => {
    const [name = '', text = name] = one.split(':');
    const row = made.get(name) ?? document.createElement('div');
    made.set(name, row);
    return { row, text };
  });
  keys.lay(worded);
  return worded.map(({ row }) => keys.keyOf(row) ?? '');
}

/** The same words on new elements. */
const again = (...texts: string[]): string[] => texts.map((text) => `${Math.random()}:${text}`);

beforeEach(() => made.clear());

test('the same words said twice have two keys', () => {
  const [first, , second] = lay(new RowKeys(), ...again('ok', 'and?', 'ok'));
  expect(first).not.toBe(second);
});

test('rows that are drawn again keep their keys', () => {
  const keys = new RowKeys();
  const before = lay(keys, ...again('ok', 'hello', 'ok', 'bye'));
  expect(lay(keys, ...again('ok', 'hello', 'ok', 'bye'))).toEqual(before);
});

test('what comes below has a new key, also with words said before', () => {
  const keys = new RowKeys();
  const before = lay(keys, ...again('ok', 'hello', 'ok'));
  const after = lay(keys, ...again('ok', 'hello', 'ok', 'ok'));
  expect(after.slice(0, 3)).toEqual(before);
  expect(before).not.toContain(after[3]);
});

test('a window that moves down and back up finds its rows again', () => {
  const keys = new RowKeys();
  const first = lay(keys, ...again('a', 'ok', 'b', 'ok'));
  const second = lay(keys, ...again('b', 'ok', 'c', 'ok'));
  expect(second.slice(0, 2)).toEqual(first.slice(2));
  expect(first).not.toContain(second[3]);
  expect(lay(keys, ...again('a', 'ok', 'b', 'ok'))).toEqual(first);
});

test('history above leaves the keys below as they were', () => {
  const keys = new RowKeys();
  const before = lay(keys, ...again('ok', 'hello'));
  const after = lay(keys, ...again('hello', 'ok', 'ok', 'hello'));
  expect(after.slice(2)).toEqual(before);
});

test('an edit keeps its key while its element is the same', () => {
  const keys = new RowKeys();
  const before = lay(keys, 'one:a', 'two:b', 'three:c');
  expect(lay(keys, 'one:a', 'two:something else', 'three:c')).toEqual(before);
});

test('an element used again for a later row has the key of that row', () => {
  const keys = new RowKeys();
  const before = lay(keys, 'one:a', 'two:b', 'three:c');
  const after = lay(keys, 'two:b', 'three:c', 'one:d');
  expect(after.slice(0, 2)).toEqual(before.slice(1));
  expect(before).not.toContain(after[2]);
});

test('a row taken away changes no other', () => {
  const keys = new RowKeys();
  const before = lay(keys, ...again('a', 'b', 'c', 'd'));
  expect(lay(keys, ...again('a', 'c', 'd'))).toEqual([before[0], before[2], before[3]]);
});

test('another page that shows the same words gives the same keys, so that a reload is no news', () => {
  expect(lay(new RowKeys(), ...again('a', 'ok', 'ok'))).toEqual(lay(new RowKeys(), ...again('a', 'ok', 'ok')));
});

test('no key holds the words', () => {
  expect(lay(new RowKeys(), 'one:secret').join()).not.toContain('secret');
});
