/** @vitest-environment jsdom */
/** What is taken for a chat by its looks; how real pages look is seen in `../../e2e/test_kits.py`. */

import { guessedOn } from '../../../extension/src/sites/guess';

const ROWS = '<div class="row">hello there</div><div class="row">hi, who are you?</div><div class="row">we met at the show</div>';

/** jsdom lays nothing out: every element gets a line of its own, in the order of the page, and `.aside` lies beside. */
beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const all = [...this.ownerDocument.querySelectorAll('*')];
    const [top, bottom] = [all.indexOf(this), all.indexOf([...this.querySelectorAll('*')].at(-1) ?? this) + 1];
    const left = this.closest('.aside') ? 500 : 0;
    const width = this.matches('.row') ? 100 : 400;
    return { left, right: left + width, top, bottom, width, height: bottom - top } as DOMRect;
  });
});
afterEach(() => void vi.restoreAllMocks());

function found(markup: string): string | null {
  const page = document.implementation.createHTMLDocument();
  page.body.innerHTML = markup;
  return guessedOn(page, 0)?.roots[0] ?? null;
}

test.each<[string, string]>([
  ['rows above a place to type in, in something called a chat', `<main><div class="messages">${ROWS}</div><textarea></textarea></main>`],
  ['rows that are called messages', `<main><div class="messages">${ROWS.replaceAll('row', 'message')}</div><input></main>`],
  ['rows by either side', `<main><div class="messages">${ROWS.replace('row', 'incoming').replace('row', 'outgoing')}</div><div contenteditable="true"></div></main>`],
])('%s are a chat', (_name, markup) => {
  expect(found(markup)).toBe('div.messages');
});

test.each<[string, string]>([
  ['no place to type in', `<main><div class="messages">${ROWS}</div></main>`],
  ['rows that are called nothing, all of one side', `<main><div class="list">${ROWS}</div><textarea></textarea></main>`],
  ['rows below the place to type in', `<main><textarea></textarea><div class="messages">${ROWS}</div></main>`],
  ['rows beside the place to type in', `<main><div class="messages aside">${ROWS}</div><textarea></textarea></main>`],
  ['one row', '<main><div class="messages"><div class="row">hello</div></div><textarea></textarea></main>'],
])('%s: no chat', (_name, markup) => {
  expect(found(markup)).toBeNull();
});
