/**
 * Tells the words of a message from what else its row shows (names, times, repeated lines, marks of delivery), where nothing
 * is known of the page: by what the rows of the list have in common.
 */

import { emojiOf } from './adapter';
import { isNamedAside, isNamedName, isNamedQuote } from './marks';
import { isDivider, isTime } from './times';

/** One run of text of a row. */
interface Piece {
  element: Element;
  text: string;
  /** Where in its row it stands: the same in every row that is built alike. */
  path: string;
}

export interface Words {
  element: Element;
  text: string;
  /** It stands where the words of most rows do. */
  isUsual: boolean;
}

interface Column {
  texts: Set<string>;
  count: number;
  /** How long all different texts are together. */
  length: number;
}

/** What is no longer than this may be a name or a mark, and not a message. */
const LABEL = 40;
/** So many rows have to be seen before something counts as what every row repeats. */
const FEWEST = 2;
/** After so many it is kept in mind. */
const MANY = 4;
/** As many different texts among all of a place as names in a chat, and not more. */
const REPEATED = 0.5;
/** These stand within a line of text. A `span` may be a part of a line or a thing of its own. */
const INLINE = new Set(['a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'del', 'em', 'font', 'i', 'ins', 'kbd', 'mark', 'q', 's', 'small', 'strike', 'strong', 'sub', 'sup', 'u', 'wbr']);

/** Knows the rows of one list; better, the more of them it has seen. */
export class Pieces {
  private columns = new Map<string, Column>();
  private main = '';
  /** Places that were seen to repeat themselves in many rows, of this chat or the one before. */
  private readonly labels = new Set<string>();
  /** At which row of those that were seen a text was said first. */
  private said = new Map<string, number>();
  private places = new Map<Element, number>();

  /** `never`: a selector of what is never read. */
  constructor(private readonly never: string) {}

  /** Looks at the latest rows anew, in their order. */
  learn(rows: readonly Element[]): void {
    const read = rows.map((row) => this.allIn(row).filter(({ text }) => !isTime(text, languageOf(row))));
    this.columns = new Map();
    for (const { path, text } of read.flat()) {
      const column = this.columns.get(path) ?? { texts: new Set<string>(), count: 0, length: 0 };
      if (!column.texts.has(text)) column.length += text.length;
      column.texts.add(text);
      column.count++;
      this.columns.set(path, column);
    }
    this.main = [...this.columns].reduce((best, [path, { length }]) => (length > best.length ? { path, length } : best), { path: '', length: 0 }).path;
    for (const [path, column] of this.columns) {
      if (column.count >= MANY) this.labels[isRepeated(column) ? 'add' : 'delete'](path);
    }
    this.places = new Map(rows.map((row, place) => [row, place]));
    this.said = new Map();
    read.forEach((pieces, place) => {
      for (const { path, text } of pieces) if (path === this.main && !this.said.has(text)) this.said.set(text, place);
    });
  }

  /** The pieces of a row that are its message; none for a line between messages. */
  wordsOf(row: Element): Words[] {
    const language = languageOf(row);
    const all = this.allIn(row);
    if (all.every(({ path, text }) => path !== this.main && isDivider(text, language))) return [];
    const place = this.places.get(row) ?? Infinity;
    const isSaidBefore = (text: string): boolean => (this.said.get(text) ?? Infinity) < place;
    const drops: ((piece: Piece, left: Piece[]) => boolean)[] = [
      ({ text }) => isTime(text, language),
      ({ element, text }) => this.isNamed(element, row, isNamedAside, text),
      ({ element }) => this.isNamed(element, row, isNamedQuote),
      ({ element, text, path }) => this.isNamed(element, row, isNamedName, text) || this.isLabel(path, text),
      ({ text }, left) => isSaidBefore(text) && left.some(({ path }) => path === this.main),
    ];
    // What stands where the words of most rows stand is not left out, save a time beside them, and no step leaves nothing.
    const isUsual = ({ path }: Piece): boolean => path === this.main;
    const isSecond = (piece: Piece): boolean => isTime(piece.text, language) && all.some((other) => other !== piece && isUsual(other) && !isTime(other.text, language));
    const words = drops.reduce((left, isNone) => {
      const kept = left.filter((piece) => (isUsual(piece) ? !isSecond(piece) : !isNone(piece, left)));
      return kept.length > 0 ? kept : left;
    }, all);
    return words.map(({ element, text, path }) => ({ element, text, isUsual: path === this.main }));
  }

  private isNamed(element: Element, row: Element, isIt: (element: Element) => boolean, text?: string): boolean {
    if (text !== undefined && text.length > LABEL) return false;
    for (let outer: Element | null = element; outer && outer !== row; outer = outer.parentElement) if (isIt(outer)) return true;
    return false;
  }

  /** Whether what stands at a place is the same few short texts again and again. */
  private isLabel(path: string, text: string): boolean {
    const column = this.columns.get(path);
    return text.length <= LABEL && (this.labels.has(path) || (column !== undefined && isRepeated(column)));
  }

  private allIn(row: Element): Piece[] {
    const pieces: Piece[] = [];
    const isShown = row.checkVisibility?.() ?? false;
    let open: Piece | null = null;
    const end = (): void => {
      if (open) {
        open.text = open.text.trim();
        if (open.text !== '' && !(isShown && isHidden(open.element))) pieces.push(open);
      }
      open = null;
    };
    const add = (text: string, element: Element, path: string): void => {
      open ??= { element, text: '', path };
      open.text += text;
    };
    const walk = (holder: Element, path: string, element: Element): void => {
      for (const child of contentOf(element)) {
        if (child.nodeType === Node.TEXT_NODE) add(child.nodeValue ?? '', holder, path);
        if (!(child instanceof Element) || child.matches(this.never)) continue;
        const isPart = INLINE.has(child.localName) || (child.localName === 'span' && hasOwnText(element));
        if (child.localName === 'br') add('\n', holder, path);
        else if (child.localName === 'img') add(emojiOf(child), holder, path);
        else if (isPart && !(child.localName === 'span' && isNamedAside(child))) walk(holder, path, child);
        else {
          end();
          walk(child, `${path}>${nameOf(child)}`, child);
          end();
        }
      }
    };
    walk(row, nameOf(row), row);
    end();
    return pieces;
  }
}

function isRepeated({ texts, count }: Column): boolean {
  return count >= FEWEST && texts.size <= Math.max(1, count * REPEATED);
}

function languageOf(row: Element): string {
  return row.closest('[lang]')?.getAttribute('lang') ?? 'en';
}

function contentOf(element: Element): Node[] {
  if (element instanceof HTMLSlotElement && element.assignedNodes().length > 0) return element.assignedNodes();
  return [...(element.shadowRoot ?? element).childNodes];
}

function hasOwnText(element: Element): boolean {
  return [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
}

function nameOf(element: Element): string {
  return `${element.localName}.${element.classList[0] ?? ''}`;
}

/** Left to screen readers, or not shown at all. */
function isHidden(element: Element): boolean {
  if (!(element.checkVisibility?.() ?? true)) return true;
  const { width, height } = element.getBoundingClientRect();
  return width <= 1 && height <= 1 && getComputedStyle(element).display !== 'contents';
}
