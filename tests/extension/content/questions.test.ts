/** @vitest-environment jsdom */

import { allRegions } from '../../../extension/src/regions';
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

describe('the country of the help lines', () => {
  const choice = (region: string | null): HTMLSelectElement => regionChoice(region).querySelector('select') as HTMLSelectElement;
  const inOrder = (select: HTMLSelectElement): string[] => [...select.options].map(({ value }) => value).filter((value) => value !== '');

  test('is there at once, and the others follow when the card is on the screen', async () => {
    const select = choice('GB');
    expect([select.value, select.getAttribute('aria-label'), select.options.length]).toEqual(['GB', 'Help for United Kingdom', 1]);
    await vi.waitFor(() => expect(inOrder(select)).toEqual(allRegions('en').map(({ code }) => code)));
    expect(select.value).toBe('GB');
  });

  test.each(['focus', 'pointerdown', 'keydown'])('has the others, once, for whoever is quicker: %s', (type) => {
    const select = choice('GB-SCT');
    for (let times = 0; times < 2; times++) select.dispatchEvent(new Event(type));
    expect([inOrder(select), select.value]).toEqual([allRegions('en').map(({ code }) => code), 'GB-SCT']);
  });

  test.each([[null], [''], ['XX']])('is unknown or what was said, where the list has no %s', (region) => {
    const select = choice(region);
    select.dispatchEvent(new Event('focus'));
    expect([select.value, inOrder(select).filter((code) => code !== region)]).toEqual([region ?? '', allRegions('en').map(({ code }) => code)]);
  });
});
