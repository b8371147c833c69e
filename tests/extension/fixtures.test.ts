/** The pages that tests read hold nothing that a card could be told by. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import messages from '../../extension/_locales/en/messages.json';

test('no line of a chat holds a word that may be the sign of a person', () => {
  const lines = readFileSync(join(__dirname, 'fixtures/sites/lines.json'), 'utf8').toLowerCase();
  const words = messages.sign_words.message.split(' ');
  expect(words.length).toBeGreaterThan(5);
  expect(words.filter((word) => lines.includes(word))).toEqual([]);
});
