import { createReadings } from '../../../extension/src/floor/readings';
import { SHIPPED } from './tables';

const readings = createReadings(SHIPPED.table.folding);
const WORDS = new Set(['pay', 'send', 'good', 'balloon', 'me', 'at']);

test.each<[string, boolean, string | null]>([
  ['p4y', false, 'pay'], ['$end', false, 'send'], ['m3', false, null], ['m3', true, 'me'], ['30kg', false, null], ['b4', true, null], ['ps5', false, null], ['4', true, 'a'], ['4', false, null],
])('%s (eager: %s) stands for %s', (core, isEager, word) => {
  expect(readings.unleet(core, WORDS, isEager)).toBe(word);
});

test('a word that offers too many readings is left alone', () => {
  expect(readings.unleet('*'.repeat(20) + 'a', WORDS, false)).toBeNull();
});

test.each([['gooood', 'good'], ['baaallllooon', 'balloon'], ['zzzz', 'zz'], ['good', 'good']])('%s is the stretched form of %s', (word, known) => {
  expect(readings.knownForm(word, WORDS)).toBe(known);
});

test.each<[string, string | null]>([['раy', 'pay'], ['рау', 'pay'], ['привет', null], ['ѕеnd', 'send']])('%s looks like %s', (word, plain) => {
  expect(readings.fromLookalikes(word, [...word], WORDS, 3)).toBe(plain);
});
