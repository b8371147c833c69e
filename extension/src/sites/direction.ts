/** Tells who wrote a row, as far as the rules of a block can: by the reader, by somebody else, or the site itself. */

import type { DirectionRule } from './block';
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
  onPage: (rule: Extract<DirectionRule, { kind: 'same' }>) => string | null;
}

/** A text this far from the middle, in parts of the list's width, stands at a side. */
const AT_A_SIDE = 0.04;
/** A text wider than this may reach over the middle whoever wrote it. */
const SHORT = 0.6;

/** null: no rule answers. */
export function directionOf(rules: readonly DirectionRule[], parts: DirectionParts): Direction | null {
  for (const rule of rules) {
    const answer = answerOf(rule, parts);
    if (answer !== null) return answer;
  }
  return null;
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
      return mine === null || theirs === null ? null : mine === theirs ? rule.then : (rule.otherwise ?? null);
    }
    case 'color': {
      const element = tree.first(row, rule.css);
      const color = element && getComputedStyle(element).getPropertyValue(rule.property);
      return color === rule.self ? 'self' : color === rule.other ? 'other' : null;
    }
    case 'flex':
      return isAtLineEnd(tree, text, root, rule.levels) ? 'self' : null;
    case 'geometry':
      return sideOf(text, trackOf(tree, text, root));
  }
}

function either<T>(rule: { self?: T; other?: T }, holds: (one: T) => boolean): Direction | null {
  if (rule.self !== undefined && holds(rule.self)) return 'self';
  return rule.other !== undefined && holds(rule.other) ? 'other' : null;
}

function isAtLineEnd(tree: Tree, text: Element, root: Element, levels: number): boolean {
  let element: Element | null = text;
  for (let level = 0; element && element !== root && level <= levels; level++, element = tree.parent(element)) {
    const style = getComputedStyle(element);
    if (style.alignSelf === 'flex-end') return true;
    if (!style.display.includes('flex')) continue;
    const isColumn = style.flexDirection.startsWith('column');
    if ((isColumn ? style.alignItems : style.justifyContent) === 'flex-end') return true;
  }
  return false;
}

/** What the two sides belong to: the part of the list that scrolls, where the list is wider than that. */
function trackOf(tree: Tree, text: Element, root: Element): Element {
  for (let around = tree.parent(text); around && around !== root; around = tree.parent(around)) {
    if (/auto|scroll/.test(getComputedStyle(around).overflowY)) return around;
  }
  return root;
}

function sideOf(text: Element, track: Element): Direction | null {
  const [inner, outer] = [text.getBoundingClientRect(), track.getBoundingClientRect()];
  if (inner.width === 0 || outer.width === 0) return null;
  const off = (inner.left + inner.right - outer.left - outer.right) / 2 / outer.width;
  if (Math.abs(off) < AT_A_SIDE) return inner.width / outer.width < SHORT ? 'system' : null;
  const isRightToLeft = getComputedStyle(track).direction === 'rtl';
  return off > 0 !== isRightToLeft ? 'self' : 'other';
}
