/** @vitest-environment jsdom */

import { isNamedAside, isNamedName, isNamedQuote, wordsInNames } from '../../../extension/src/sites/marks';

function made(markup: string): Element {
  document.body.innerHTML = markup;
  return document.body.firstElementChild as Element;
}

test('names are taken apart into words, however they are joined', () => {
  expect(wordsInNames(made('<div class="cs-message--outgoing isMine" data-testid="chat_row"></div>'))).toEqual(['cs', 'message', 'outgoing', 'is', 'mine', 'chat', 'row']);
});

test.each([
  ['a time', '<i class="msg__time"></i>', isNamedAside],
  ['an avatar', '<i class="userAvatar"></i>', isNamedAside],
  ['a name', '<i class="sender-name"></i>', isNamedName],
  ['a repeated line', '<i data-testid="quoted-message"></i>', isNamedQuote],
])('%s is known by what it is called', (_name, markup, isIt) => {
  expect(isIt(made(markup))).toBe(true);
  expect(isIt(made('<i class="msg__text"></i>'))).toBe(false);
});
