/**
 * Gives rows without an id a key that lasts: the visible rows are laid along the rows remembered so far, as two strips of
 * text are laid along each other. So a row keeps its key when it is drawn again, recycled, or loaded back, and the same
 * words said twice have two keys.
 */

import { shortHash } from './adapter';

export interface Worded {
  row: Element;
  text: string;
}

interface Entry {
  text: string;
  key: string;
}

/** Longer than any list on a page, and short enough to be laid along at every change. */
const REMEMBERED = 600;
const SAME_WORDS = 3;
/** The element that held these words holds others in the same place: an edit. */
const SAME_ELEMENT = 2;
const GAP = -1;
const NEVER = -1_000_000;

export class RowKeys {
  private entries: Entry[] = [];
  private readonly owners = new WeakMap<Element, Entry>();
  private readonly counts = new Map<string, number>();

  /** Takes all rows of the conversation that are on the page now, in page order. */
  lay(rows: readonly Worded[]): void {
    const merged: Entry[] = [];
    for (const [index, place] of this.align(rows)) {
      const worded = index === null ? undefined : rows[index];
      const entry = place === null ? this.entryFor(worded as Worded) : (this.entries[place] as Entry);
      merged.push(entry);
      if (!worded) continue;
      entry.text = worded.text;
      this.owners.set(worded.row, entry);
    }
    this.entries = merged.slice(-REMEMBERED);
  }

  keyOf(row: Element): string | undefined {
    return this.owners.get(row)?.key;
  }

  private entryFor({ text }: Worded): Entry {
    const hash = shortHash(text);
    const count = (this.counts.get(hash) ?? 0) + 1;
    this.counts.set(hash, count);
    return { text, key: `${hash}-${count}` };
  }

  /** Pairs of a row and a remembered entry, either of which may be missing, in the order of the conversation. */
  private align(rows: readonly Worded[]): [number | null, number | null][] {
    const { entries } = this;
    const [height, width] = [rows.length + 1, entries.length + 1];
    const score = new Int32Array(height * width);
    const at = (i: number, j: number): number => score[i * width + j] as number;
    const likeness = (i: number, j: number): number => {
      const [worded, entry] = [rows[i - 1] as Worded, entries[j - 1] as Entry];
      return entry.text === worded.text ? SAME_WORDS : this.owners.get(worded.row) === entry ? SAME_ELEMENT : NEVER;
    };
    // What hangs over at either end costs nothing: the page shows a part of the conversation, and may know more of it.
    const added = (j: number): number => (j === 0 || j === entries.length ? 0 : GAP);
    const missing = (i: number): number => (i === 0 || i === rows.length ? 0 : GAP);
    for (let i = 1; i < height; i++) {
      for (let j = 0; j < width; j++) {
        const diagonal = j > 0 ? at(i - 1, j - 1) + likeness(i, j) : NEVER;
        const left = j > 0 ? at(i, j - 1) + missing(i) : NEVER;
        score[i * width + j] = Math.max(diagonal, at(i - 1, j) + added(j), left);
      }
    }
    const pairs: [number | null, number | null][] = [];
    let [i, j] = [rows.length, entries.length];
    while (i > 0 || j > 0) {
      if (i > 0 && j > 0 && at(i, j) === at(i - 1, j - 1) + likeness(i, j)) pairs.push([--i, --j]);
      else if (i > 0 && (j === 0 || at(i, j) === at(i - 1, j) + added(j))) pairs.push([--i, null]);
      else pairs.push([null, --j]);
    }
    return pairs.reverse();
  }
}
