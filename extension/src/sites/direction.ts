/** Tells who wrote a row, as far as the rules of a block can: by the reader, by somebody else, or the site itself. */

import type { DirectionRule } from './block';
import { OTHER, OTHER_BESIDE, SELF, SELF_BESIDE, wordsInNames } from './marks';
import type { Tree } from './tree';

export type Direction = 'self' | 'other' | 'system';

export interface DirectionParts {
  tree: Tree;
  row: Element;
  text: Element;
  root: Element;
  /** The text of a spot of the row, or of the row that begins its run; null where there is none. */
  read: (spot: Extract<DirectionRule, { kind: 'says' }> | { row: object; carry?: true }) => string | null;
  /** The text of a spot anywhere on the page. */
  onPage: (rule: Same) => string | null;
  /** Whether the two texts of a rule are equal in some row of the list. */
  isProven: (rule: Same) => boolean;
  /** Whether some rows of the list stand at one side and some at the other. */
  hasTwoSides: () => boolean;
  /** The latest rows of the list, and where their words stand. */
  rows: () => readonly { row: Element; words: Element }[];
}

type Same = Extract<DirectionRule, { kind: 'same' }>;

/** A text this far from the middle, in parts of the list's width, stands at a side. */
const AT_A_SIDE = 0.04;
/** A text wider than this may reach over the middle whoever wrote it. */
const SHORT = 0.6;
/** A text wider than this is the row itself: where its words stand says more. */
const WHOLE = 0.95;

/** null: no rule answers, or what answers is a name that nothing else bears out. */
export function directionOf(rules: readonly DirectionRule[], parts: DirectionParts): Direction | null {
  for (const rule of rules) {
    const answer = answerOf(rule, parts);
    if (answer !== null) return isBorneOut(answer, rule, rules, parts) ? answer : null;
  }
  return null;
}

/** A name passes for the reader's only beside other evidence of it; a name and other evidence that differ say nothing. */
function isBorneOut(answer: Direction, rule: DirectionRule, rules: readonly DirectionRule[], parts: DirectionParts): boolean {
  const others = (which: (one: DirectionRule) => boolean): (Direction | null)[] => rules.filter((one) => one !== rule && which(one)).map((one) => answerOf(one, parts));
  if (!isChosen(rule)) return answer !== 'other' || !others(isChosen).includes('self');
  const second = others(() => true).find((one) => one === 'self' || one === 'other');
  return answer === 'self' ? second === 'self' : second !== 'self';
}

function isChosen(rule: DirectionRule): boolean {
  return 'chosen' in rule && rule.chosen === true;
}

function answerOf(rule: DirectionRule, parts: DirectionParts): Direction | null {
  const { tree, row, text, root } = parts;
  switch (rule.kind) {
    case 'match':
      return either(rule, (css) => row.matches(css));
    case 'closest':
      return either(rule, (css) => tree.closest(row, css) !== null);
    case 'has':
      return either(rule, (css) => tree.first(row, css) !== null);
    case 'says': {
      const said = parts.read(rule);
      return said === null ? null : either(rule, (pattern) => pattern.test(said));
    }
    case 'same': {
      const [mine, theirs] = [parts.read(rule), parts.onPage(rule)];
      if (mine === null || theirs === null) return null;
      if (mine === theirs) return rule.then;
      return rule.otherwise && (!rule.proven || parts.isProven(rule)) ? rule.otherwise : null;
    }
    case 'color': {
      const colors = around(tree, text, root, rule.levels).map((element) => getComputedStyle(element).getPropertyValue(rule.property));
      return either(rule, (color) => colors.includes(color));
    }
    case 'marks':
      return markOf(parts);
    case 'flex': {
      const isOwn = (words: Element): boolean => around(tree, words, root, rule.levels).some(isAtLineEnd);
      return isOwn(text) && !(rule.ifTwoSided && parts.rows().every(({ words }) => isOwn(words))) ? 'self' : null;
    }
    case 'geometry':
      return rule.ifTwoSided && !parts.hasTwoSides() ? null : provenSideOf(tree, text, root);
  }
}

function either<T>(rule: { self?: T; other?: T }, holds: (one: T) => boolean): Direction | null {
  if (rule.self !== undefined && holds(rule.self)) return 'self';
  return rule.other !== undefined && holds(rule.other) ? 'other' : null;
}

/** The text and the elements around it, so many levels up and never the list itself. */
function around(tree: Tree, text: Element, root: Element, levels: number): Element[] {
  const found: Element[] = [];
  for (let element: Element | null = text; element && element !== root && found.length <= levels; element = tree.parent(element)) found.push(element);
  return found;
}

/** Whose a row is by the names of the elements from the row down to its words, if they are those of one side. */
function markOf({ tree, row, text, rows }: DirectionParts): Direction | null {
  const words = namesOf(tree, row, text);
  const sure = sideIn(words, SELF, OTHER);
  if (sure !== null) return sure;
  const weak = sideIn(words, SELF_BESIDE, OTHER_BESIDE);
  if (weak === null) return null;
  const others = rows().map((one) => sideIn(namesOf(tree, one.row, one.words), SELF_BESIDE, OTHER_BESIDE));
  return others.includes('self') && others.includes('other') ? weak : null;
}

function namesOf(tree: Tree, row: Element, text: Element): ReadonlySet<string> {
  const names: string[] = [];
  for (let element: Element | null = text; element; element = element === row ? null : tree.parent(element)) names.push(...wordsInNames(element));
  return new Set(names);
}

function sideIn(words: ReadonlySet<string>, self: ReadonlySet<string>, other: ReadonlySet<string>): 'self' | 'other' | null {
  const [isSelf, isOther] = [self, other].map((names) => [...names].some((name) => words.has(name)));
  return isSelf === isOther ? null : isSelf ? 'self' : 'other';
}

function isAtLineEnd(element: Element): boolean {
  const { alignSelf, alignItems, display, flexDirection, justifyContent } = getComputedStyle(element);
  if (/^(flex-)?end$/.test(alignSelf)) return true;
  return display.includes('flex') && /^(flex-)?end$/.test(flexDirection.startsWith('column') ? alignItems : justifyContent);
}

/** What the two sides belong to: the part of the list that scrolls, where the list is wider than that. */
function trackOf(tree: Tree, text: Element, root: Element): Element {
  for (let outer = tree.parent(text); outer && outer !== root; outer = tree.parent(outer)) {
    if (/auto|scroll/.test(getComputedStyle(outer).overflowY)) return outer;
  }
  return root;
}

/** Words of a script that runs the other way begin at the other end of their row: that is no sign of the reader. */
function provenSideOf(tree: Tree, text: Element, root: Element): Direction | null {
  const side = sideOf(tree, text, root);
  return side === 'other' || !isWhole(text.getBoundingClientRect(), trackOf(tree, text, root).getBoundingClientRect()) ? side : null;
}

function isWhole(inner: DOMRect, outer: DOMRect): boolean {
  return inner.width > WHOLE * outer.width;
}

/** Where the longest piece of a text stands; what is in the row beside it may be a time or a name. */
function wordsBox(text: Element): DOMRect | null {
  const pieces = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  let longest: Node | null = null;
  while (pieces.nextNode()) if ((pieces.currentNode.nodeValue ?? '').trim().length > (longest?.nodeValue ?? '').trim().length) longest = pieces.currentNode;
  if (!longest) return null;
  const range = document.createRange();
  range.selectNodeContents(longest);
  return range.getBoundingClientRect();
}

/** At which side of the list a text stands; null where it is not laid out, or too wide to tell. */
export function sideOf(tree: Tree, text: Element, root: Element): Direction | null {
  const own = text.getBoundingClientRect();
  if (own.width === 0) return null;
  const track = trackOf(tree, text, root);
  const outer = track.getBoundingClientRect();
  if (outer.width === 0) return null;
  const inner = isWhole(own, outer) ? (wordsBox(text) ?? own) : own;
  const off = (inner.left + inner.right - outer.left - outer.right) / 2 / outer.width;
  if (Math.abs(off) < AT_A_SIDE) return inner.width / outer.width < SHORT ? 'system' : null;
  const isRightToLeft = getComputedStyle(track).direction === 'rtl';
  return off > 0 !== isRightToLeft ? 'self' : 'other';
}
