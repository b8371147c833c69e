/** Reads what one row says: its words, and the pieces of text that a block names. Never what it only repeats. */

import { NEVER_READ, readableText } from './adapter';
import { ANY, type SiteBlock, type Spot } from './block';
import { Pieces } from './pieces';
import { valueOf } from './spot';
import type { Tree } from './tree';

export interface Rows {
  /** Where the words of a row stand. */
  textElements(row: Element): Element[];
  /** The words of a row and where the first of them stand; null for a row without any. */
  wordsOf(row: Element): { text: string; element: Element } | null;
  /** The first match in a row that is no part of an earlier message. */
  saidIn(row: Element, css: string): Element | undefined;
  spotOf(row: Element, spot: Spot): string | null;
  /** Told the latest rows of the list, in their order: what rows have in common is no word of any of them. */
  learn(rows: readonly Element[]): void;
}

/** `list`: the list that the rows are in. */
export function createRows(block: SiteBlock, tree: Tree, list: () => Element | null): Rows {
  const neverSaid = [NEVER_READ, block.quoted, block.exclude].filter(Boolean).join(', ');

  const pieces = new Pieces(neverSaid);
  const isLearned = block.texts.includes(ANY);

  function textElements(row: Element): Element[] {
    if (isLearned) return pieces.wordsOf(row).sort((one, other) => Number(other.isUsual) - Number(one.isUsual)).map(({ element }) => element);
    for (const css of block.texts) {
      const found = (row.matches(css) ? [row] : tree.all(row, css)).filter((element) => !isIn(element, neverSaid) && !isInside(element, css, row));
      if (found.length > 0) return found;
    }
    return [];
  }

  /** Whether something of the list that matches stands around an element. */
  function isIn(element: Element, css: string): boolean {
    const outer = css === '' ? null : tree.closest(element, css);
    const root = list();
    return outer !== null && (root === null || (outer !== root && tree.contains(root, outer)));
  }

  function isInside(element: Element, css: string, row: Element): boolean {
    const outer = tree.parent(element);
    const found = outer && tree.closest(outer, css);
    return found !== null && found !== row && tree.contains(row, found);
  }

  /** The words of a row and where they stand; null for a row without any. */
  function wordsOf(row: Element): { text: string; element: Element } | null {
    if (isLearned) {
      const learned = pieces.wordsOf(row);
      const usual = learned.find(({ isUsual }) => isUsual) ?? learned[0];
      return usual ? { element: usual.element, text: learned.map(({ text }) => text).join('\n') } : null;
    }
    const said = textElements(row).map((element) => ({ element, text: readableText(element, neverSaid).trim() })).filter(({ text }) => text !== '');
    const [first] = said;
    if (!first) return null;
    return { element: first.element, text: block.pick === 'first' ? first.text : said.map(({ text }) => text).join('\n') };
  }

  function spotOf(row: Element, spot: Spot): string | null {
    if (spot.css === undefined || row.matches(spot.css)) return valueOf(row, spot);
    const element = saidIn(row, spot.css);
    return element ? valueOf(element, spot) : null;
  }

  function saidIn(row: Element, css: string): Element | undefined {
    return tree.all(row, css).find((one) => !isIn(one, block.quoted));
  }

  return { textElements, wordsOf, saidIn, spotOf, learn: (rows) => void (isLearned && pieces.learn(rows)) };
}
