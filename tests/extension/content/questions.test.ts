/** @vitest-environment jsdom */

import { ageQuestion, pressQuestion, regionChoice } from '../../../extension/src/content/questions';
import { fakeChrome } from '../support';

fakeChrome();
const actions = (root: HTMLElement | null): string[] => [...(root?.querySelectorAll<HTMLElement>('[data-action]') ?? [])].map(({ dataset }) => dataset.action ?? '');

test.each([
  ['full', ['age-under18', 'age-adult', 'age-none']], ['known', ['age-under18', 'age-adult', 'age-none']], ['authority', ['age-under18', 'age-adult', 'age-none']],
  ['notice', []], ['email', []], ['emergency', []], ['support', []],
])('a card of kind %s asks for the age with %j', (kind, expected) => {
  expect(actions(ageQuestion(kind))).toEqual(expected);
});

test('whether a press was somebody else\'s idea is a labelled question; a yes leaves one way only', () => {
  const question = pressQuestion({ press: 'dismiss', isTold: false });
  expect(question.querySelector(`#${question.getAttribute('aria-labelledby')}`)?.textContent).toBe('Did someone tell you to press this?');
  expect(actions(question)).toEqual(['pressed-yes', 'pressed-no']);
  expect(actions(pressQuestion({ press: 'dismiss', isTold: true }))).toEqual(['pressed-back']);
});

test('the country of the help lines is chosen among all, and unknown where nobody has said', () => {
  const select = regionChoice('GB').querySelector('select') as HTMLSelectElement;
  expect([select.value, select.options.length > 200, select.getAttribute('aria-label')]).toEqual(['GB', true, 'Help for United Kingdom']);
  expect(regionChoice(null).querySelector('select')?.value).toBe('');
});
