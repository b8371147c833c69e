/**
 * Looks for the chat on a page that says nothing of it by its roles: rows of one kind that lie above a place to type in, at
 * both sides of their list or in something that is called a chat.
 */

import { generic } from './blocks/generic';
import type { SiteBlock } from './block';
import { wordsInNames } from './marks';
import { areStacked, placedAt, rowsOf, selectorOf, wholeOf } from './place';
import { createReader } from './reader';
import { alikeIn } from './repeats';
import { treeOf } from './tree';

/** How far around a place to type in the list may be, in levels. */
const REACH = 10;
const FEWEST_ROWS = 2;
/** A page is not looked at again before this has passed, in milliseconds. */
const PATIENCE_MS = 2_000;
/** How far a list may reach below the top of the place to type in, in pixels. */
const OVERLAP = 24;
const CHAT = new Set(['chat', 'chats', 'chatbox', 'message', 'messages', 'msg', 'msgs', 'conversation', 'conversations', 'dialog', 'dialogue', 'bubble', 'bubbles', 'thread', 'transcript', 'messenger', 'im', 'talk']);

/** Which chat it is does not matter yet. */
const ANYWHERE = new URL('about:blank');

const tree = treeOf('*');
const looked = new WeakMap<Document, { at: number; block: SiteBlock | null }>();

/** How the chat of a page is read that was found by its looks; null where none was. */
export function guessedOn(page: Document, now = Date.now()): SiteBlock | null {
  const last = looked.get(page);
  const isThere = last?.block && tree.first(page, last.block.roots[0] as string) !== null;
  if (last && (isThere || now - last.at < PATIENCE_MS)) return isThere ? last.block : null;
  const list = listOn(page);
  const block = list && { ...placedAt(selectorOf(list)), site: 'found' };
  looked.set(page, { at: now, block });
  return block;
}

function listOn(page: Document): Element | null {
  for (const composer of tree.all(page, generic.composer).filter(isSeen)) {
    let around = tree.parent(composer);
    for (let level = 0; around && around !== page.documentElement && level < REACH; level++) {
      const list = listIn(around, composer);
      if (list) return list;
      around = tree.parent(around);
    }
  }
  return null;
}

/** The list in an element that has the most rows, if it looks like a chat with that place to type in. */
function listIn(around: Element, composer: Element): Element | null {
  const lists = tree.all(around, '*').map((element) => ({ element, count: rowsOf(element) }));
  const fit = lists.filter(({ element, count }) => count >= FEWEST_ROWS && isSeen(element) && !tree.contains(element, composer) && isAbove(element, composer) && areStacked(alikeIn(element)));
  const largest = fit.sort((one, other) => other.count - one.count)[0]?.element;
  const best = largest && wholeOf(largest);
  return best && !tree.contains(best, composer) && (isCalledChat(best) || isTwoSided(best)) ? best : null;
}

function isAbove(list: Element, composer: Element): boolean {
  const [upper, lower] = [list.getBoundingClientRect(), composer.getBoundingClientRect()];
  const isBeside = upper.right <= lower.left || upper.left >= lower.right;
  return upper.width > 0 && !isBeside && upper.top < lower.top && (upper.bottom <= lower.top + OVERLAP || isScrolled(list));
}

/** What is longer than the part of the page it is shown in lies behind the place to type in. */
function isScrolled(list: Element): boolean {
  for (let outer: Element | null = list; outer; outer = tree.parent(outer)) if (/auto|scroll/.test(getComputedStyle(outer).overflowY)) return outer !== list.ownerDocument.documentElement;
  return false;
}

function isCalledChat(list: Element): boolean {
  const named = [list, tree.parent(list), ...[...(list.shadowRoot ?? list).children].slice(-2)].flatMap((element) => (element ? wordsInNames(element) : []));
  return named.some((word) => CHAT.has(word));
}

function isTwoSided(list: Element): boolean {
  const reader = createReader(placedAt(selectorOf(list)), list.ownerDocument, () => ANYWHERE);
  reader.readMessages();
  const { self = 0, other = 0 } = reader.probe();
  return self > 0 && other > 0;
}

function isSeen(element: Element): boolean {
  return element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) ?? true;
}
