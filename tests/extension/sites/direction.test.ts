/** @vitest-environment jsdom */

import type { DirectionRule } from '../../../extension/src/sites/block';
import { directionOf, type Direction } from '../../../extension/src/sites/direction';
import { treeOf } from '../../../extension/src/sites/tree';

interface Box {
  left: number;
  right: number;
}

const asRect = ({ left, right }: Box): DOMRect => ({ left, right, width: right - left }) as DOMRect;

/** A list with one row. jsdom lays nothing out, so the boxes are given. */
function direction(rules: DirectionRule[], markup: string, box: Box = { left: 0, right: 0 }, said: string | null = null, onPage: string | null = null, isProven = false): Direction | null {
  document.body.innerHTML = `<div id="list">${markup}</div>`;
  const [root, row, text] = ['#list', '.row', '.text'].map((css) => document.querySelector(css) as HTMLElement) as [HTMLElement, HTMLElement, HTMLElement];
  root.getBoundingClientRect = () => asRect({ left: 100, right: 800 });
  text.getBoundingClientRect = () => asRect(box);
  return directionOf(rules, { tree: treeOf(''), row, text, root, read: () => said, onPage: () => onPage, isProven: () => isProven, hasTwoSides: () => isProven, rows: () => rowsOf(root) });
}

function rowsOf(root: Element): { row: Element; words: Element }[] {
  return [...root.querySelectorAll('.row')].map((row) => ({ row, words: row.querySelector('.text') as Element }));
}

const ROW = '<div class="row"><b class="text">hi</b></div>';

test.each<[string, DirectionRule, string, Direction | null]>([
  ['a class of the row', { kind: 'match', self: '.out', other: '.in' }, '<div class="row out"><b class="text">hi</b></div>', 'self'],
  ['another class of the row', { kind: 'match', self: '.out', other: '.in' }, '<div class="row in"><b class="text">hi</b></div>', 'other'],
  ['no class that is known', { kind: 'match', self: '.out', other: '.in' }, ROW, null],
  ['an element around', { kind: 'closest', self: '.mine' }, `<div class="mine">${ROW}</div>`, 'self'],
  ['an element inside', { kind: 'has', self: 'i', other: 'u' }, '<div class="row"><b class="text">hi</b><u></u></div>', 'other'],
  ['justify-content', { kind: 'flex', levels: 3 }, '<div class="row" style="display: flex; justify-content: flex-end"><b class="text">hi</b></div>', 'self'],
  ['align-items in a column', { kind: 'flex', levels: 3 }, '<div class="row" style="display: flex; flex-direction: column; align-items: flex-end"><b class="text">hi</b></div>', 'self'],
  ['justify-content in a column, which is no side', { kind: 'flex', levels: 3 }, '<div class="row" style="display: flex; flex-direction: column; justify-content: flex-end"><b class="text">hi</b></div>', null],
  ['align-self', { kind: 'flex', levels: 3 }, '<div class="row" style="align-self: flex-end"><b class="text">hi</b></div>', 'self'],
  ['no layout at the end of the line', { kind: 'flex', levels: 3 }, ROW, null],
  ['a layout further out than the rule looks', { kind: 'flex', levels: 0 }, '<div class="row" style="display: flex; justify-content: flex-end"><b class="text">hi</b></div>', null],
  ['a colour', { kind: 'color', levels: 1, property: 'color', self: 'rgb(1, 2, 3)', other: 'rgb(4, 5, 6)' }, '<div class="row"><b class="text" style="color: rgb(4, 5, 6)">hi</b></div>', 'other'],
])('by %s', (_name, rule, markup, expected) => {
  expect(direction([rule], markup)).toBe(expected);
});

test.each<[string, Box, string, Direction | null]>([
  ['at the right', { left: 500, right: 790 }, 'ltr', 'self'],
  ['at the left', { left: 110, right: 400 }, 'ltr', 'other'],
  ['at the right, where lines run to the left', { left: 500, right: 790 }, 'rtl', 'other'],
  ['short and in the middle: the site speaks', { left: 350, right: 560 }, 'ltr', 'system'],
  ['nearly as wide as the list: cannot tell', { left: 130, right: 770 }, 'ltr', null],
  ['not laid out', { left: 0, right: 0 }, 'ltr', null],
])('a text %s', (_name, box, dir, expected) => {
  document.documentElement.style.direction = dir;
  expect(direction([{ kind: 'geometry' }], ROW, box)).toBe(expected);
  document.documentElement.style.direction = '';
});

describe('in a row as wide as the list', () => {
  const side = (words: Box, rule: DirectionRule = { kind: 'geometry' }): Direction | null => {
    Range.prototype.getBoundingClientRect = () => asRect(words);
    return direction([rule], ROW, { left: 100, right: 800 });
  };

  test.each<[string, Box, Direction | null]>([
    ['at the left: somebody else', { left: 110, right: 300 }, 'other'],
    ['at the right: perhaps a script that runs to the left', { left: 600, right: 790 }, null],
    ['in the middle: perhaps as long as that', { left: 350, right: 560 }, null],
  ])('words %s', (_name, words, expected) => {
    expect(side(words)).toBe(expected);
  });

  test('the longest piece counts, not a time beside it', () => {
    const asked: (string | undefined)[] = [];
    Range.prototype.getBoundingClientRect = function (this: Range) {
      asked.push(this.toString());
      return asRect({ left: 110, right: 300 });
    };
    direction([{ kind: 'geometry' }], '<div class="row"><b class="text"><i>hello there</i><i>10:00</i></b></div>', { left: 100, right: 800 });
    expect(asked).toEqual(['hello there']);
  });
});

test.each([[false, null], [true, 'other']] as const)('where all may stand at one side, a side means something only beside the other: %s', (hasTwoSides, expected) => {
  expect(direction([{ kind: 'geometry', ifTwoSided: true }], ROW, { left: 110, right: 400 }, null, null, hasTwoSides)).toBe(expected);
});

test('the sides are those of the part that scrolls, where the list is wider', () => {
  document.body.innerHTML = '<div id="list"><div id="track" style="overflow-y: auto"><div class="row"><b class="text">hi</b></div></div></div>';
  const boxes: Record<string, Box> = { '#list': { left: 0, right: 1200 }, '#track': { left: 0, right: 700 }, '.text': { left: 450, right: 690 } };
  for (const [css, box] of Object.entries(boxes)) (document.querySelector(css) as HTMLElement).getBoundingClientRect = () => asRect(box);
  const [root, row, text] = ['#list', '.row', '.text'].map((css) => document.querySelector(css) as HTMLElement) as [HTMLElement, HTMLElement, HTMLElement];
  expect(directionOf([{ kind: 'geometry' }], { tree: treeOf(''), row, text, root, read: () => null, onPage: () => null, isProven: () => false, hasTwoSides: () => false, rows: () => [] })).toBe('self');
});

test.each<[string, string | null, string | null, Direction | null]>([
  ['equal', '77', '77', 'self'],
  ['different', '88', '77', 'other'],
  ['missing in the row', null, '77', null],
  ['missing on the page', '88', null, null],
])('two texts that are %s', (_name, said, onPage, expected) => {
  expect(direction([{ kind: 'same', row: {}, page: {}, then: 'self', otherwise: 'other' }], ROW, undefined, said, onPage)).toBe(expected);
});

test('a different name alone does not make somebody else of the reader', () => {
  expect(direction([{ kind: 'same', row: {}, page: {}, then: 'self' }], ROW, undefined, 'Sam (art)', 'Sam')).toBeNull();
});

test.each([[false, null], [true, 'self']] as const)('a name that is not the one in the title means the reader only where some row has that one: %s', (isProven, expected) => {
  expect(direction([{ kind: 'same', row: {}, page: {}, then: 'other', otherwise: 'self', proven: true }], ROW, undefined, 'Sam', 'Mika', isProven)).toBe(expected);
});

test.each<[string | null, Direction | null]>([['You', 'self'], ['Mika', 'other'], [null, null]])('a row that says %s', (said, expected) => {
  expect(direction([{ kind: 'says', self: /^You$/, other: /./ }], ROW, undefined, said)).toBe(expected);
});

const NAME: DirectionRule = { kind: 'says', self: /^You$/, other: /./, chosen: true };
const SIDE: DirectionRule = { kind: 'match', self: '.out', other: '.in' };

test.each<[string, DirectionRule[], string, string, Direction | null]>([
  ['that nothing else bears out', [NAME, SIDE], 'You', 'row', null],
  ['that a mark bears out', [NAME, SIDE], 'You', 'row out', 'self'],
  ['that a mark speaks against', [NAME, SIDE], 'You', 'row in', null],
  ['that a mark before it speaks against', [SIDE, NAME], 'You', 'row in', null],
  ["of somebody else, where nothing speaks against it", [NAME, SIDE], 'Mika', 'row', 'other'],
  ["of somebody else, where a mark speaks against it", [NAME, SIDE], 'Mika', 'row out', null],
  ["of somebody else, beside a mark before it", [SIDE, NAME], 'Mika', 'row out', 'self'],
])('anybody may call themselves "You": a name %s', (_name, rules, said, mark, expected) => {
  expect(direction(rules, `<div class="${mark}"><b class="text">hi</b></div>`, undefined, said)).toBe(expected);
});

test('a short line in the middle bears out no name', () => {
  expect(direction([NAME, { kind: 'geometry' }], ROW, { left: 350, right: 560 }, 'You')).toBeNull();
});

test('the first rule that answers decides', () => {
  const rules: DirectionRule[] = [{ kind: 'match', self: '.absent' }, { kind: 'has', other: '.text' }, { kind: 'match', self: '.row' }];
  expect(direction(rules, ROW)).toBe('other');
});

const AT_END = '<div class="row" style="display: flex; justify-content: flex-end"><b class="text">hi</b></div>';

test('a list whose rows are all laid out towards one end says nothing of who wrote them', () => {
  expect(direction([{ kind: 'flex', levels: 3, ifTwoSided: true }], AT_END + AT_END)).toBeNull();
  expect(direction([{ kind: 'flex', levels: 3, ifTwoSided: true }], AT_END + ROW)).toBe('self');
});

test.each<[string, string, Direction | null]>([
  ['a class of the row', '<div class="row message--outgoing"><b class="text">hi</b></div>', 'self'],
  ['what the row is to tests', '<div class="row" data-testid="incoming-message"><b class="text">hi</b></div>', 'other'],
  ['an element between the row and its words', '<div class="row"><p class="isMine"><b class="text">hi</b></p></div>', 'self'],
  ['an element beside its words', '<div class="row"><i class="mine"></i><b class="text">hi</b></div>', null],
  ['names of both sides', '<div class="row incoming"><p class="outgoing"><b class="text">hi</b></p></div>', null],
  ['a side, where no row has the other', '<div class="row left"><b class="text">hi</b></div>', null],
  ['a side, where another row has the other', '<div class="row left"><b class="text">hi</b></div><div class="row right"><b class="text">hi</b></div>', 'other'],
  ['a name that says nothing of it', '<div class="row fade-item"><b class="text">hi</b></div>', null],
])('the names of elements tell who wrote: %s', (_name, markup, expected) => {
  expect(direction([{ kind: 'marks' }], markup)).toBe(expected);
});
