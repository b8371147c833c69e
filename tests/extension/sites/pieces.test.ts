/** @vitest-environment jsdom */
/** What of a row is its message, on pages of which nothing is known. */

import { NEVER_READ } from '../../../extension/src/sites/adapter';
import { Pieces } from '../../../extension/src/sites/pieces';

/** The words of every row of a list, after all of its rows were seen. */
function read(rows: string[]): string[] {
  document.body.innerHTML = `<div lang="en">${rows.map((row) => `<div class="row">${row}</div>`).join('')}</div>`;
  const found = [...document.querySelectorAll('.row')];
  const pieces = new Pieces(`${NEVER_READ}, button`);
  pieces.learn(found);
  return found.map((row) => pieces.wordsOf(row).map(({ text }) => text).join('\n'));
}

const SAID: [string, string, string][] = [['Mika', '10:00', 'hey, saw your drawings'], ['Mika', '10:01', 'ok'], ['Sam', '10:02', 'thanks! do you draw too?'], ['Mika', '10:03', 'a bit, mostly trains']];
const WORDS = SAID.map(([, , words]) => words);

test.each<[string, (line: [string, string, string]) => string]>([
  ['names that are called so', ([who, , words]) => `<div class="author">${who}</div><div>${words}</div>`],
  ['names that are called nothing', ([who, , words]) => `<div><b>${who}</b></div><p>${words}</p>`],
  ['a name and a time of one kind', ([who, at, words]) => `<div><span>${who}</span><span>${at}</span></div><section>${words}</section>`],
  ['a time at the end of the line', ([, at, words]) => `<div>${words}<span class="time">${at}</span></div>`],
  ['a time that is called nothing', ([, at, words]) => `<div>${words}</div><div>${at}</div>`],
  ['a mark of delivery', ([, , words]) => `<p>${words}</p><div><i>Delivered</i></div>`],
  ['reactions', ([, , words]) => `<p>${words}</p><div class="reactions"><span>👍</span><span>3</span></div>`],
  ['buttons', ([, , words]) => `<p>${words}</p><button>Reply</button>`],
  ['words in parts', ([, , words]) => `<p>${words.slice(0, 1)}<b>${words.slice(1)}</b></p>`],
  ['words in an open shadow root', ([, , words]) => `<x-words>${words}</x-words>`],
])('%s: the words alone are read', (_name, draw) => {
  expect(read(SAID.map(draw))).toEqual(WORDS);
});

test('a line that repeats an earlier message is not said by who repeats it', () => {
  const rows = WORDS.map((words, place) => `${place === 3 ? `<aside><div>${WORDS[2]}</div></aside>` : ''}<div><p>${words}</p></div>`);
  expect(read(rows)).toEqual(WORDS);
});

test('a line that is called a quotation is not read, whoever wrote it', () => {
  expect(read(WORDS.map((words) => `<div class="quoted-message">something of long ago</div><p>${words}</p>`))).toEqual(WORDS);
});

test('the day between messages is no message, and the time of day that somebody writes is one', () => {
  const rows = [...WORDS.map((words) => `<p>${words}</p>`), '<div>Tuesday, 24 November</div>', '<p>10:30</p>'];
  expect(read(rows)).toEqual([...WORDS, '', '10:30']);
});

test('the same few words again and again are still read', () => {
  expect(read(Array.from({ length: 6 }, () => '<div>Mika</div><p>pay me now</p>'))).toEqual(Array.from({ length: 6 }, () => expect.stringContaining('pay me now')));
});

test('names apart from words are never run together with them', () => {
  expect(read(['<div>Mika</div><div>pay me</div>'])).toEqual(['Mika\npay me']);
});

test('words in a part that is called something else are read all the same', () => {
  expect(read(SAID.map(([, , words]) => `<div class="status-reply-time"><p>${words}</p></div>`))).toEqual(WORDS);
});

test('paragraphs of one message belong together, also where one of them was said before', () => {
  expect(read(['<p>pay me</p>', '<p>pay me</p><p>or everyone sees it</p>'])[1]).toBe('pay me\nor everyone sees it');
});

test('what was seen to be a name in one chat is none of the words of the next', () => {
  document.body.innerHTML = `<div lang="en">${SAID.map(([who, , words]) => `<div class="row"><div><b>${who}</b></div><p>${words}</p></div>`).join('')}</div>`;
  const pieces = new Pieces(NEVER_READ);
  pieces.learn([...document.querySelectorAll('.row')]);
  document.body.innerHTML = '<div lang="en"><div class="row"><div><b>Noor</b></div><p>is the library open?</p></div></div>';
  const row = document.querySelector('.row') as Element;
  pieces.learn([row]);
  expect(pieces.wordsOf(row).map(({ text }) => text)).toEqual(['is the library open?']);
});
