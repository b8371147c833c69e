/** @vitest-environment jsdom */

import { startPicker } from '../../../extension/src/content/picker';
import { fakeChrome, personPresses, settled } from '../support';

const PAGE = `<nav><ul><li>Home</li><li>Chats</li></ul></nav>
  <main><div class="talk"><div>hey</div><div>hello</div><div>how are you?</div></div><form><textarea></textarea></form><section><img alt=""></section></main>`;

let kept: string[];
let isKept: boolean;
let stop: AbortController;
/** What the page itself hears. */
let heard: string[];
let page: AbortController;

function start(): ShadowRoot {
  const attach = Element.prototype.attachShadow;
  let root: ShadowRoot | undefined;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    return (root = attach.call(this, init));
  });
  stop = new AbortController();
  startPicker({ keep: async (selector) => (kept.push(selector), isKept), signal: stop.signal });
  return root as ShadowRoot;
}

const said = (root: ShadowRoot): string | null => root.querySelector('[role="status"]')?.textContent ?? null;
const isAsking = (): boolean => globalThis.handrailPickerHost?.isConnected ?? false;
const press = (key: string, shiftKey = false): void => personPresses(document.body, new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true, composed: true }));
const point = (css: string, type = 'mousemove'): void => personPresses(document.querySelector(css) as Element, new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }));

beforeEach(() => {
  fakeChrome();
  page = new AbortController();
  vi.useFakeTimers();
  [kept, heard, isKept] = [[], [], true];
  document.body.innerHTML = PAGE;
  for (const type of ['keydown', 'click', 'mousedown']) document.addEventListener(type, () => heard.push(type), { signal: page.signal });
});
afterEach(() => {
  stop.abort();
  page.abort();
  vi.advanceTimersByTime(10_000);
  vi.useRealTimers();
});

test('with the keyboard: the likeliest list is offered, Enter takes it, and what came of it is said', async () => {
  const root = start();
  expect(said(root)).toBe('List 1 of 2, rows: 3');
  press('Enter');
  await settled();
  expect([kept, said(root)]).toEqual([['div.talk'], 'Handrail reads this chat now.']);
  vi.advanceTimersByTime(10_000);
  expect(isAsking()).toBe(false);
});

test.each([['Tab', false], ['ArrowDown', false], ['ArrowUp', false], ['Tab', true]])('%s goes to another list and round again', async (key, isBack) => {
  const root = start();
  press(key, isBack);
  expect(said(root)).toBe('List 2 of 2, rows: 2');
  press(key, isBack);
  expect(said(root)).toBe('List 1 of 2, rows: 3');
});

test('with the mouse: a press on a message takes its list', async () => {
  start();
  point('li');
  point('.talk > div', 'click');
  await settled();
  expect(kept).toEqual(['div.talk']);
});

test('where nothing can be made out this is said, nothing is kept, and the question stays', async () => {
  const root = start();
  point('section', 'click');
  await settled();
  expect([kept, said(root), isAsking()]).toEqual([[], 'Handrail cannot make out messages there. Try another place, or cancel with Escape.', true]);
});

test('what could not be kept is not said to be read', async () => {
  isKept = false;
  const root = start();
  press('Enter');
  await settled();
  expect(said(root)).toBe('Handrail was interrupted before it could answer. Please try again.');
});

test('Escape cancels, and the page is itself again', () => {
  (document.querySelector('textarea') as HTMLElement).focus();
  start();
  press('Escape');
  expect([isAsking(), kept, document.activeElement?.localName]).toEqual([false, [], 'textarea']);
  press('a');
  expect(heard).toEqual(['keydown']);
});

test('nothing that is pressed meanwhile reaches the page', () => {
  start();
  press('x');
  point('section', 'mousedown');
  point('section', 'click');
  expect(heard).toEqual([]);
});

test('a press that the page made up chooses nothing', async () => {
  start();
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  (document.querySelector('.talk') as HTMLElement).click();
  await settled();
  expect(kept).toEqual([]);
});

test('it ends with the reading', () => {
  start();
  stop.abort();
  expect(isAsking()).toBe(false);
});
