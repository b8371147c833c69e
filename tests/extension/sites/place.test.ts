/** @vitest-environment jsdom */

import { listAround, listsOf, placedAt, rowsOf, selectorOf } from '../../../extension/src/sites/place';
import { createReader } from '../../../extension/src/sites/reader';

const PAGE = `
  <h1>Mika</h1><nav><ul><li>Home</li><li>Chats</li></ul></nav>
  <main><section><div class="x7Q2 chat-mika" id="feed-20391" data-name="Mika">
    <div><div>hey, saw your drawings</div><div>10:00</div></div><div><div>thanks!</div></div><div><div>do you draw a lot?</div></div>
  </div><textarea>a draft</textarea></section></main>`;
const chat = (): Element => document.querySelector('section > div') as Element;

beforeEach(() => void (document.body.innerHTML = PAGE));

test('the lists of a page are offered, the one with the most rows first', () => {
  expect(listsOf(document)[0]).toBe(chat());
  expect(listsOf(document)).toContain(document.querySelector('ul'));
});

test('whoever points at a message means the list that it is in', () => {
  expect(listAround(document.querySelectorAll('.x7Q2 > div > div')[1] as Element)).toBe(chat());
});

test.each([
  ['pieces of one line', '<p id="it"><span>one</span><span>two</span></p>', 0],
  ['what is typed into', '<div id="it" contenteditable="true"><div>one</div><div>two</div></div>', 0],
  ['empty parts', '<div id="it"><div></div><div>two</div></div>', 1],
  ['rows of another kind', '<div id="it"><div>one</div><p>two</p><p>three</p></div>', 2],
])('%s are counted as the rows they are', (_name, markup, count) => {
  document.body.innerHTML = markup;
  expect(rowsOf(document.getElementById('it') as Element)).toBe(count);
});

describe('the selector', () => {
  test('finds the list again, and no other element', () => {
    const found = document.querySelectorAll(selectorOf(chat()));
    expect([found.length, found[0]]).toEqual([1, chat()]);
  });

  test('holds no name of anybody, no words of the page and no id that was made for one chat', () => {
    expect(selectorOf(chat())).not.toMatch(/mika|drawings|20391|x7Q2|data-/i);
  });

  test('keeps names that say what a part of the page is', () => {
    chat().className = 'message-list';
    expect(selectorOf(chat())).toBe('div.message-list');
  });

  test('counts among siblings where nothing else tells them apart', () => {
    document.body.innerHTML = '<div><ul><li>a</li></ul><ul id="it"><li>b</li></ul></div>';
    const it = document.getElementById('it') as Element;
    it.removeAttribute('id');
    expect(document.querySelector(selectorOf(it))).toBe(it);
  });

  test('finds a list in an open shadow root', () => {
    const root = (document.querySelector('nav') as Element).attachShadow({ mode: 'open' });
    root.innerHTML = '<div class="talk"><div>one</div><div>two</div></div>';
    const inside = root.firstElementChild as Element;
    expect(root.querySelector(selectorOf(inside))).toBe(inside);
    expect(createReader(placedAt(selectorOf(inside)), document).readMessages()?.map(({ text }) => text)).toEqual(['one', 'two']);
  });
});

test('the chat is read at the place that was shown, whatever stands elsewhere', () => {
  const messages = createReader(placedAt(selectorOf(chat())), document).readMessages();
  expect(messages?.map(({ text }) => text)).toEqual(['hey, saw your drawings', 'thanks!', 'do you draw a lot?']);
  // jsdom lays nothing out, and no mark says who wrote.
  expect(new Set(messages?.map(({ sender }) => sender))).toEqual(new Set(['unknown']));
});
