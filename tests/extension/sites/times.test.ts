/** What says only when, and what says more. */

import { isDivider, isTime } from '../../../extension/src/sites/times';

test.each([
  ['10:06', 'en'], ['10:06 PM', 'en'], ['24/11/2026 10:02 AM', 'en'], ['Tuesday, 24 November', 'en'], ['Nov 24th', 'en'], ['Yesterday', 'en'],
  ['14h ago', 'en'], ['2 minutes ago', 'en'], ['just now', 'en'], ['Gestern, 10:02', 'de'], ['hace 2 horas', 'es'],
])('"%s" (%s) is a time', (text, language) => {
  expect(isTime(text, language)).toBe(true);
});

test.each(['pay today', 'you have 24 hours', '300', 'ok', '$500', 'the 24th is late', 'sent', ''])('"%s" is no time', (text) => {
  expect(isTime(text, 'en')).toBe(false);
});

test.each([['Today', true], ['Tuesday, 24 November', true], ['10:06', true], ['24 hours', false], ['now', false], ['2', false]])('whether "%s" stands between messages: %s', (text, expected) => {
  expect(isDivider(text, 'en')).toBe(expected);
});

test('a language that is none is no reason to fail', () => {
  expect(isTime('10:06', '--')).toBe(true);
});
