/** Where a person showed that a chat is: the lists of a page that may be one, and a selector that finds one again. */

import type { SiteBlock } from './block';
import { generic } from './blocks/generic';
import { alikeIn } from './repeats';
import { treeOf } from './tree';

/** More than anybody goes through with the keyboard. */
const OFFERED = 20;
const FEWEST_ROWS = 2;
/** So many of a list's rows lie at a height of their own. */
const STACKED = 0.8;
/** An id or a class that is made of words: one with digits was made for one chat, or for one drawing of the page. */
const OF_WORDS = /^[a-z]+(?:[-_]+[a-z]+)*$/i;
const HEADINGS = 'title, h1, h2, h3, h4, h5, h6, [role="heading"]';

const tree = treeOf('*');

/** What may be a list of messages, the one with the most rows first. */
export function listsOf(page: Document): Element[] {
  const counted = tree.all(page.body, '*').map((element) => ({ element, count: rowsOf(element) }));
  const lists = counted.filter(({ element, count }) => count >= FEWEST_ROWS && (element.checkVisibility?.() ?? true));
  return lists.sort((one, other) => other.count - one.count).slice(0, OFFERED).map(({ element }) => element);
}

/** The list that a person means who points at an element: what stands around it and has the most rows. */
export function listAround(pointed: Element): Element {
  let best = { element: pointed, count: 1 };
  for (let element: Element | null = pointed; element && element.localName !== 'body'; element = tree.parent(element)) {
    const count = rowsOf(element);
    if (count > best.count) best = { element, count };
  }
  return wholeOf(best.element);
}

/** The list that a list is one group of, by day or by author; else the list itself. */
export function wholeOf(list: Element): Element {
  const { parentElement: parent } = list;
  if (!parent || parent.localName === 'body') return list;
  const groups = alikeIn(parent).filter((one) => one.classList[0] === list.classList[0] && isBuiltOf(one, list));
  return groups.length > 1 && groups.includes(list) && areStacked(groups) ? wholeOf(parent) : list;
}

/** Whether two groups hold rows of one kind. */
function isBuiltOf(group: Element, list: Element): boolean {
  const [one, other] = [group, list].map((each) => alikeIn(each).at(-1));
  return one !== undefined && other !== undefined && one.localName === other.localName && one.classList[0] === other.classList[0];
}

/** Whether elements lie below each other, as rows of a list do. */
export function areStacked(elements: readonly Element[]): boolean {
  const tops = new Set(elements.map((element) => Math.round(element.getBoundingClientRect().top)));
  return tops.size >= STACKED * elements.length;
}

/** How many of an element's children look like rows of one kind. */
export function rowsOf(element: Element): number {
  return alikeIn(element).length;
}

/**
 * A selector that finds one element within its document or shadow root, made of how the page is built: tags, roles, places
 * among siblings, and names of words. No text, no attribute that may hold one, and no name that a title or heading shows.
 */
export function selectorOf(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const shown = wordsIn(element.ownerDocument);
  let path = '';
  for (let outer: Element | null = element; outer; outer = outer.parentElement) {
    const step = stepTo(outer, shown);
    const inner = path === '' ? '' : ` > ${path}`;
    const kin = [...(outer.parentNode?.children ?? [])].filter(({ localName }) => localName === outer?.localName);
    for (const way of [`${step}${inner}`, `${step}:nth-of-type(${kin.indexOf(outer) + 1})${inner}`]) {
      path = way;
      if (root.querySelectorAll(path).length === 1) return path;
    }
  }
  return path;
}

function stepTo(element: Element, shown: ReadonlySet<string>): string {
  const isPlain = (name: string): boolean => OF_WORDS.test(name) && !name.toLowerCase().split(/[-_]+/).some((word) => shown.has(word));
  const role = element.getAttribute('role');
  const classes = [...element.classList].filter(isPlain).map((name) => `.${name}`);
  const id = isPlain(element.id) ? `#${element.id}` : '';
  return `${element.localName}${id}${classes.join('')}${role !== null && isPlain(role) ? `[role="${role}"]` : ''}`;
}

function wordsIn(page: Document): ReadonlySet<string> {
  const texts = tree.all(page, HEADINGS).map((heading) => heading.textContent ?? '');
  return new Set(texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
}

/** How a chat is read that is where a person showed it to be. */
export function placedAt(selector: string): SiteBlock {
  return { ...generic, site: 'placed', sign: selector, roots: [selector] };
}
