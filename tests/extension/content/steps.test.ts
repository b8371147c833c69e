/** @vitest-environment jsdom */

import { stepParts } from '../../../extension/src/content/steps';
import { fakeChrome } from '../support';

fakeChrome();
const step = (id: string, text: string) => ({ id, text, url: null });

test('who has paid already is spoken to apart, and the other steps keep their order', () => {
  const parts = stepParts([step('stop-replying', 'Stop.'), step('already-paid', 'Already paid?'), step('screenshot', 'Keep it.')]);
  expect(parts.map((part) => [part.className || part.localName, part.textContent])).toEqual([['h3', 'What helps now'], ['ol', 'Stop.Keep it.'], ['branch', 'Already paid?']]);
});

test('no steps are no heading', () => {
  expect(stepParts([])).toEqual([]);
});
