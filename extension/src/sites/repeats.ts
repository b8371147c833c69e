/** Finds what a list repeats: its rows, where the page does not name them. */

import { NEVER_READ } from './adapter';
import type { Tree } from './tree';

/** A list is not further from what holds its rows than this. */
const DEPTH = 8;
/** Rows that a selector finds must hold this much of all that the list says. */
export const MOST = 0.8;
/** Rows within groups: names and times may stand outside of them. */
const HALF = 0.5;
/** Parts of one message are alike too, but are no rows. */
const PARTS = new Set(['p', 'span', 'li', 'br', 'a', 'b', 'i', 'img', 'svg', 'button', 'td', 'tr']);

/** A class that stands in a selector as it is. */
const PLAIN = /^[a-z_][\w-]*$/i;

/** Children of one kind that hold words and lie below each other, the largest such group. */
export function alikeIn(element: Element): Element[] {
  if (element.closest(NEVER_READ)) return [];
  const groups = new Map<string, Element[]>();
  for (const child of childrenOf(element)) {
    if (child.matches(NEVER_READ) || !isFilled(child) || /^(?:inline|none)/.test(getComputedStyle(child).display)) continue;
    const kin = groups.get(child.localName) ?? [];
    groups.set(child.localName, [...kin, child]);
  }
  return [...groups.values()].reduce((best, group) => (group.length > best.length ? group : best), []);
}

/** What a list repeats: the element whose children the rows are, and, where they stand in groups, what they are called. */
export function repeatedIn(list: Element, tree: Tree): { parent: Element; css: string | null } {
  const whole = lengthOf(list);
  let best = { parent: list, count: alikeIn(list).length };
  let current: Element | undefined = list;
  for (let depth = 0; current && depth < DEPTH; depth++) {
    const children: Element[] = childrenOf(current).filter(isFilled);
    // One group among several says most of what there is on some days.
    current = children.find((child) => lengthOf(child) >= MOST * whole && children.every((other) => other === child || nameOf(other) !== nameOf(child)));
    const count: number = current ? alikeIn(current).length : 0;
    // Nearer to the list wins: what a message is made of may be more than what the list has yet.
    if (current && count > Math.max(1, best.count)) best = { parent: current, count };
  }
  const css = groupedIn(best.parent);
  return { parent: best.parent, css: css !== null && coverOf(best.parent, css, tree) >= HALF ? css : null };
}

/** Where rows stand in groups, by author or by day: what the rows within the groups are called. */
function groupedIn(parent: Element): string | null {
  const counts = new Map<string, number>();
  for (const group of alikeIn(parent)) {
    for (const inside of [group, ...group.querySelectorAll('*')]) {
      const names = alikeIn(inside).flatMap((one) => (PARTS.has(one.localName) || !PLAIN.test(one.classList[0] ?? '') ? [] : `${one.localName}.${one.classList[0]}`));
      for (const css of new Set(names)) {
        const count = names.filter((name) => name === css).length;
        if (count > 1) counts.set(css, (counts.get(css) ?? 0) + count);
      }
    }
  }
  return [...counts].reduce<[string | null, number]>((most, [css, count]) => (count > most[1] ? [css, count] : most), [null, 1])[0];
}

function nameOf(element: Element): string {
  return `${element.localName}.${element.classList[0] ?? ''}`;
}

function childrenOf(element: Element): Element[] {
  return [...(element.shadowRoot ?? element).children];
}

/** How much of what a list says stands in what a selector finds, from 0 to 1. */
export function coverOf(list: Element, css: string, tree: Tree): number {
  const all = lengthOf(list);
  const isInner = (one: Element): boolean => {
    const outer = tree.parent(one);
    const found = outer && tree.closest(outer, css);
    return found !== null && found !== list && tree.contains(list, found);
  };
  const outer = tree.all(list, css).filter((one) => one !== list && !isInner(one));
  return all === 0 ? 1 : outer.reduce((sum, one) => sum + lengthOf(one), 0) / all;
}

export function lengthOf(element: Element): number {
  let length = 0;
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) length += (node.nodeValue ?? '').trim().length;
    else if (node instanceof Element && !node.matches(NEVER_READ)) (node.shadowRoot ?? node).childNodes.forEach(walk);
    else if (node instanceof ShadowRoot) node.childNodes.forEach(walk);
  };
  walk(element);
  return length;
}

function isFilled(element: Element): boolean {
  return element.shadowRoot !== null || element.textContent?.trim() !== '';
}
