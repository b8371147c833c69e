/** @vitest-environment jsdom */

import { FakeBackground, overview, textOf } from '../pages';
import { personPresses } from '../support';

let root: ShadowRoot;
const attach = Element.prototype.attachShadow;
class NoResize {
  observe(): void {}
  disconnect(): void {}
}

beforeEach(async () => {
  vi.stubGlobal('ResizeObserver', NoResize);
  Element.prototype.attachShadow = function (options: ShadowRootInit) {
    return (root = attach.call(this, options));
  };
  const background = new FakeBackground();
  background.overview = overview({ sign: { word: 'lantern', colour: 'rose' } });
  await background.open('rehearsal');
});
afterEach(() => {
  Element.prototype.attachShadow = attach;
  vi.unstubAllGlobals();
  globalThis.handrailCardHost?.remove();
});

const next = (): void => personPresses(document.getElementById('next') as Element);
const press = (action: string): void => personPresses(root.querySelector(`[data-action="${action}"]`) as Element);

test('the made-up chat leads to a real card, with the person\'s sign and the words it rests on', () => {
  next();
  next();
  expect(root.querySelector('.card')).toBeNull();
  next();
  expect(root.querySelector('h2')?.textContent).toMatch(/^Practice/);
  expect([root.querySelector('mark')?.textContent, root.querySelector('.sign')?.lastChild?.textContent]).toEqual(['give me ten acorns or i tell the whole forest', 'lantern']);
});

test('putting the card away ends it, and it can be played again', () => {
  for (let line = 0; line < 3; line++) next();
  press('dismiss');
  press('pressed-no');
  expect(textOf('said')).toContain('That was it');
  next();
  expect([document.querySelectorAll('#chat li').length, textOf('said')]).toEqual([0, '']);
});
