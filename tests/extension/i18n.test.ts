import arabic from '../../extension/_locales/ar/messages.json';
import english from '../../extension/_locales/en/messages.json';
import spanish from '../../extension/_locales/es/messages.json';
import { counted, daysOld, isRightToLeft, language, t } from '../../extension/src/i18n';
import { fakeChrome, translator } from './support';

const speak = (messages: typeof english, browser: string): void => fakeChrome({ i18n: { getMessage: translator(messages), getUILanguage: () => browser } });

test.each([
  [english, 'en-GB', 0, '0 days old'], [english, 'en-GB', 1, '1 day old'], [english, 'en-GB', 2, '2 days old'],
  [spanish, 'es-ES', 0, 'hace 0 días'], [spanish, 'es-ES', 1, 'hace 1 día'], [spanish, 'es-ES', 2, 'hace 2 días'],
])('%#: the age of a pack is in the form of its language', (messages, browser, days, words) => {
  speak(messages, browser);
  expect(daysOld(days)).toBe(words);
});

test.each([[1, '1 point'], [7, '7 points'], [0, '0 points']])('a sum of %i is %s', (score, words) => {
  speak(english, 'en-GB');
  expect(counted(score, 'card_score_one', 'card_score_other')).toBe(words);
});

test('words that had to be English count and are marked as English, whatever the browser speaks', () => {
  speak(english, 'fr-FR');
  expect(language()).toBe('en');
  expect(daysOld(0)).toBe('0 days old'); // French would count 0 as one
});

test.each([[arabic, 'en-US', true], [english, 'he-IL', false]])('%#: the direction is that of the words, whatever the browser speaks', (messages, browser, expected) => {
  speak(messages as typeof english, browser);
  expect(isRightToLeft()).toBe(expected);
});

test('a word that is missing shows its key, so that somebody notices', () => {
  fakeChrome({ i18n: { getMessage: () => '' } });
  expect(t('extension_name')).toBe('extension_name');
});
