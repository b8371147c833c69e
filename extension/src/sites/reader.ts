/** Turns a block of data into the adapter of a site. */

import { NEVER_READ, readableText, shortHash, type SiteAdapter, type SiteMessage } from './adapter';
import type { SiteBlock, Spot } from './block';
import { directionOf, type Direction } from './direction';
import { RowKeys } from './keys';
import { createLists } from './lists';
import { valueOf } from './spot';
import { treeOf } from './tree';

/** How far back the row is looked for that begins a run. */
const LONGEST_RUN = 60;

interface Read {
  text: string;
  direction: Direction | null;
}

/** `url`: the address of the page now. */
export function createReader(block: SiteBlock, page: Document, url: () => URL = () => new URL(page.location.href)): SiteAdapter {
  const tree = treeOf(block.shadowHosts);
  const neverSaid = [NEVER_READ, block.quoted, block.exclude].filter(Boolean).join(', ');
  const lists = createLists(block, page, url, tree);
  const keys = new Map<string, RowKeys>();
  /** The id under which an element was read first: a site may give a message its lasting id only after it was sent. */
  const firstIds = new WeakMap<Element, { text: string; id: string }>();
  const sameIds = new Map<string, string>();
  let lastRead = new WeakMap<Element, Read>();
  let order: Element[] = [];
  let places = new Map<Element, number>();

  function textElements(row: Element): Element[] {
    for (const css of block.texts) {
      const found = (row.matches(css) ? [row] : tree.all(row, css)).filter((element) => !isIn(element, neverSaid) && !isInside(element, css, row));
      if (found.length > 0) return found;
    }
    return [];
  }

  /** Whether something of the list that matches stands around an element. */
  function isIn(element: Element, css: string): boolean {
    const outer = css === '' ? null : tree.closest(element, css);
    const root = lists.root();
    return outer !== null && (root === null || (outer !== root && tree.contains(root, outer)));
  }

  function isInside(element: Element, css: string, row: Element): boolean {
    const outer = tree.parent(element);
    const found = outer && tree.closest(outer, css);
    return found !== null && found !== row && tree.contains(row, found);
  }

  /** The words of a row and where they stand; null for a row without any. */
  function wordsOf(row: Element): { text: string; element: Element } | null {
    const said = textElements(row).map((element) => ({ element, text: readableText(element, neverSaid).trim() })).filter(({ text }) => text !== '');
    const [first] = said;
    if (!first) return null;
    return { element: first.element, text: block.pick === 'first' ? first.text : said.map(({ text }) => text).join('\n') };
  }

  function spotOf(row: Element, spot: Spot): string | null {
    if (spot.css === undefined || row.matches(spot.css)) return valueOf(row, spot);
    const element = tree.all(row, spot.css).find((one) => !isIn(one, block.quoted));
    return element ? valueOf(element, spot) : null;
  }

  /** The value in the row, or in the row that begins its run. */
  function carried(row: Element, spot: Spot): string | null {
    const around = block.run.around ? tree.closest(row, block.run.around) : null;
    let current: Element | undefined = row;
    for (let place = placeOf(row), steps = 0; current && steps < LONGEST_RUN; steps++) {
      const value = spotOf(current, spot);
      const isHead = block.run.head !== undefined && tree.first(current, block.run.head) !== null;
      if (value !== null || isHead) return value;
      current = order[--place];
      if (around && current && !tree.contains(around, current)) return null;
    }
    return null;
  }

  function placeOf(row: Element): number {
    if (!places.has(row)) lookAtOrder();
    return places.get(row) ?? -1;
  }

  function lookAtOrder(): void {
    const root = lists.root();
    order = root ? adapter.rowsIn(root) : [];
    places = new Map(order.map((row, index) => [row, index]));
  }

  function directionIn(row: Element, text: Element): Direction | null {
    return directionOf(block.directions, {
      tree,
      row,
      text,
      root: lists.root() ?? row,
      read: (rule) => {
        const spot = 'row' in rule ? (rule.row as Spot) : rule;
        return rule.carry ? carried(row, spot) : spotOf(row, spot);
      },
      onPage: ({ page: spot }) => lists.onPage(spot),
    });
  }

  /** The site's id of a row, or null where it gives none. */
  function siteId(row: Element): string | null {
    for (const spot of block.id) {
      const id = spotOf(row, spot);
      if (id) return id;
    }
    return null;
  }

  function idOf(row: Element, text: string, isOwn: boolean): string {
    const given = siteId(row);
    if (given === null) {
      const known = currentKeys().keyOf(row);
      if (known !== undefined) return known;
      adapter.noteChanged([row]);
      return currentKeys().keyOf(row) ?? shortHash(text);
    }
    const first = isOwn ? firstIds.get(row) : undefined;
    if (first && first.text === text && first.id !== given) sameIds.set(given, first.id);
    const id = sameIds.get(given) ?? given;
    firstIds.set(row, { text, id });
    return id;
  }

  function currentKeys(): RowKeys {
    const key = adapter.threadKey() ?? '';
    const known = keys.get(key) ?? new RowKeys();
    keys.set(key, known);
    return known;
  }

  function sentAt(row: Element): string | null {
    if (!block.time) return null;
    const value = spotOf(row, block.time);
    const { unit } = block.time;
    const date = new Date(value === null || value === '' ? NaN : unit === 'iso' ? value : Number(value) * (unit === 's' ? 1_000 : 1));
    return Number.isNaN(date.getTime()) ? null : date.toISOString();
  }

  const adapter: SiteAdapter = {
    site: block.site,
    liveVerified: block.liveVerified,
    watched: block.id.flatMap(({ attr }) => attr ?? []),
    matches: (address) => lists.isSite(address),
    threadKey: lists.key,
    contact: () => 'unknown',
    threadRoot: () => (lists.key() === null ? null : lists.lookForRoot()),
    shadowRoots: () => tree.roots(lists.root() ?? page),

    isOneToOne() {
      const authors = new Set(order.flatMap((row) => (lastRead.get(row)?.direction === 'self' ? [] : (authorOf(row) ?? []))));
      return authors.size > 1 ? false : lists.isOneToOne();
    },

    rowOf(node) {
      const root = lists.root();
      const css = root && lists.rowSelector(root);
      if (!root || !css) return null;
      let row: Element | null = null;
      for (let outer = tree.closest(node, css); outer && outer !== root && tree.contains(root, outer); ) {
        row = outer;
        const around = tree.parent(row);
        outer = around && tree.closest(around, css);
      }
      return row;
    },

    rowsIn(node) {
      const root = lists.root();
      const css = root && lists.rowSelector(root);
      if (!root || !css || !(node instanceof Element || node instanceof ShadowRoot)) return [];
      const found = tree.all(node, css);
      if (node instanceof Element && node !== root && node.matches(css)) found.unshift(node);
      return found.filter((row) => adapter.rowOf(row) === row);
    },

    noteChanged(rows) {
      lookAtOrder();
      if (rows.every((row) => siteId(row) !== null)) return;
      const isChanged = new Set(rows);
      const worded = order.flatMap((row) => {
        const known = isChanged.has(row) ? undefined : lastRead.get(row)?.text;
        const text = known ?? wordsOf(row)?.text;
        return text === undefined || siteId(row) !== null ? [] : [{ row, text }];
      });
      currentKeys().lay(worded);
    },

    readRow(row) {
      const words = wordsOf(row);
      const direction = words && directionIn(row, words.element);
      if (!words) lastRead.delete(row);
      else lastRead.set(row, { text: words.text, direction });
      if (!words || direction === 'system') return null;
      const sender: SiteMessage['sender'] = direction ?? 'unknown';
      return { id: idOf(row, words.text, direction === 'self'), sender, author: authorOf(row), text: words.text, sentAt: sentAt(row) };
    },

    readMessages() {
      const root = adapter.threadRoot();
      if (!root) return null;
      const rows = adapter.rowsIn(root);
      adapter.noteChanged(rows);
      return rows.map(adapter.readRow).filter((message) => message !== null);
    },

    bannerAnchor: () => (block.anchor ? tree.first(page, block.anchor) : null) ?? lists.root(),

    probe() {
      const root = lists.root();
      const rows = root ? adapter.rowsIn(root) : [];
      const directions = rows.map((row) => lastRead.get(row)?.direction);
      return {
        conversation: lists.key() === null ? 0 : 1,
        root: root ? 1 : 0,
        row: rows.length,
        text: rows.filter((row) => lastRead.has(row) || textElements(row).length > 0).length,
        self: directions.filter((direction) => direction === 'self').length,
        other: directions.filter((direction) => direction === 'other').length,
        composer: lists.composers().length,
      };
    },
  };

  function authorOf(row: Element): string | null {
    if (!block.author) return null;
    return block.author.carry ? carried(row, block.author) : spotOf(row, block.author);
  }

  return adapter;
}
