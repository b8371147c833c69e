/** @vitest-environment jsdom */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readingOf } from '../../../extension/src/content/self-check';
import { createTheLounge } from '../../../extension/src/sites/thelounge';

describe('readingOf', () => {
  beforeEach(() => void (document.body.innerHTML = readFileSync(join(__dirname, '../fixtures/thelounge.html'), 'utf8')));

  const lounge = createTheLounge(document);
  test.each([
    ['rows without text', true, { row: 4, text: 0, composer: 1, conversation: 1 }, 'cannot-read'],
    ['rows with text', true, { row: 4, text: 4, composer: 1, conversation: 1 }, 'reading'],
    ['an empty conversation', true, { row: 0, text: 0, composer: 1, conversation: 1 }, 'reading'],
    ['a conversation without its list', false, { row: 0, text: 0, composer: 1, conversation: 1 }, 'cannot-read'],
  ])('%s', (_name, isWatching, hits, expected) => {
    expect(readingOf(lounge, isWatching, hits)).toBe(expected);
  });

  test('a place to type in without a conversation around it cannot be read', () => {
    document.body.innerHTML = '<textarea id="input"></textarea>';
    expect(readingOf(lounge, false, { composer: 1, conversation: 0 })).toBe('cannot-read');
    expect(readingOf(lounge, false, { composer: 0, conversation: 0 })).toBe('no-chat');
  });

  describe('on a site that nobody has seen it read', () => {
    const group = { ...lounge, liveVerified: false, isOneToOne: () => false };
    const pair = { ...group, isOneToOne: () => true };
    const counts = (row: number, self: number, other: number): Record<string, number> => ({ row, text: row, self, other, composer: 1, conversation: 1 });

    test.each([
      ['a chat without rows is one whose rows are not found', pair, counts(0, 0, 0), 'cannot-read'],
      ['rows of both sides are read', pair, counts(60, 30, 30), 'reading'],
      ['rows of unknown authors are read', pair, counts(60, 0, 0), 'reading'],
      ['a first message that nobody has answered is read', pair, counts(3, 0, 3), 'reading'],
      ['many rows that are all the reader\'s own are no chat', pair, counts(12, 12, 0), 'cannot-read'],
      ['very many rows that are all the other side\'s are no chat of two', pair, counts(40, 0, 40), 'cannot-read'],
      ['a reader who is silent in a group is nothing odd', group, counts(40, 0, 40), 'reading'],
    ])('%s', (_name, adapter, hits, expected) => {
      expect(readingOf(adapter, true, hits)).toBe(expected);
    });
  });

  test('no adapter, no claim', () => {
    expect(readingOf(null, false, {})).toBe('unknown-site');
  });
});
