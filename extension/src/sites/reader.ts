/** Turns a block of data into the adapter of a site. */

import { shortHash, type SiteAdapter, type SiteMessage } from './adapter';
import type { DirectionRule, SiteBlock, Spot } from './block';
import { directionOf, sideOf, type Direction } from './direction';
import { RowKeys } from './keys';
import { createLists } from './lists';
import { createRows } from './rows';
import { momentOf } from './spot';
import { treeOf } from './tree';

/** How far back the row is looked for that begins a run. */
const LONGEST_RUN = 60;
/** How many of the latest rows are looked at for a name, for the sides they stand at and for what they have in common. */
const LATEST = 40;

interface Read {
  text: string;
  direction: Direction | null;
}

/** `url`: the address of the page now. */
export function createReader(block: SiteBlock, page: Document, url: () => URL = () => new URL(page.location.href)): SiteAdapter {
  const tree = treeOf(block.shadowHosts);
  const lists = createLists(block, page, url, tree);
  const { textElements, wordsOf, saidIn, spotOf, learn } = createRows(block, tree, lists.root);
  const keys = new Map<string, RowKeys>();
  /** The id under which an element was read first: a site may give a message its lasting id only after it was sent. */
  const firstIds = new WeakMap<Element, { text: string; id: string }>();
  const sameIds = new Map<string, string>();
  /** The name on the page that some row of a conversation was seen to have. */
  const proven = new Map<string, string>();
  const twoSided = new WeakSet<Element>();
  /** The lists of chats that are open beside the one that is watched. */
  const others = new Map<string, WeakRef<Element>>();
  let lastRead = new WeakMap<Element, Read>();
  let order: Element[] = [];
  let places = new Map<Element, number>();

  /** The value in the row or in what stands around its run, else in the row that begins the run. */
  function carried(row: Element, spot: Spot): string | null {
    const { around, head } = block.run;
    if (around !== undefined) {
      const run = tree.closest(row, around);
      return spotOf(row, spot) ?? (run && spotOf(run, spot));
    }
    let current: Element | undefined = row;
    for (let place = placeOf(row), steps = 0; current && steps < LONGEST_RUN; steps++) {
      const value = spotOf(current, spot);
      if (value !== null || (head !== undefined && saidIn(current, head) !== undefined)) return value;
      current = order[--place];
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

  function isProven(rule: Extract<DirectionRule, { kind: 'same' }>): boolean {
    const wanted = lists.onPage(rule.page);
    const key = lists.key() ?? '';
    if (wanted !== null && proven.get(key) !== wanted && order.slice(-LATEST).some((row) => spotOf(row, rule.row) === wanted)) proven.set(key, wanted);
    return wanted !== null && proven.get(key) === wanted;
  }

  function latest(): { row: Element; words: Element }[] {
    return order.slice(-LATEST).flatMap((row) => textElements(row).slice(0, 1).map((words) => ({ row, words })));
  }

  function hasTwoSides(): boolean {
    const root = lists.root();
    if (!root || twoSided.has(root)) return root !== null;
    const sides = new Set(latest().map(({ words }) => sideOf(tree, words, root)));
    if (sides.has('self') && sides.has('other')) twoSided.add(root);
    return twoSided.has(root);
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
      isProven,
      hasTwoSides,
      rows: latest,
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
    const first = isOwn ? firstIds.get(row) : undefined;
    if (given !== null && first && first.text === text && first.id !== given) sameIds.set(given, first.id);
    const id = given === null ? wordedId(row, text) : (sameIds.get(given) ?? given);
    firstIds.set(row, { text, id });
    return id;
  }

  function wordedId(row: Element, text: string): string {
    if (currentKeys().keyOf(row) === undefined) adapter.noteChanged([row]);
    return currentKeys().keyOf(row) ?? shortHash(text);
  }

  function currentKeys(): RowKeys {
    const key = adapter.threadKey() ?? '';
    const known = keys.get(key) ?? new RowKeys();
    keys.set(key, known);
    return known;
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
      learn(order.slice(-LATEST));
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
      return { id: idOf(row, words.text, direction === 'self'), sender, author: authorOf(row), text: words.text, sentAt: block.time && momentOf(spotOf(row, block.time), block.time.unit) };
    },

    wordsIn: (row) => wordsOf(row)?.text ?? null,

    readMessages() {
      const root = adapter.threadRoot();
      if (!root) return null;
      const rows = adapter.rowsIn(root);
      adapter.noteChanged(rows);
      return rows.map(adapter.readRow).filter((message) => message !== null);
    },

    elsewhere() {
      const open = lists.key();
      const found = lists.changedElsewhere().flatMap((list) =>
        lists.within(list, () => {
          const key = lists.key();
          if (key === null || key === open) return [];
          others.set(key, new WeakRef(list));
          const rows = adapter.rowsIn(list);
          adapter.noteChanged(rows);
          return [{ key, title: lists.title(), messages: rows.map(adapter.readRow).filter((message) => message !== null) }];
        }),
      );
      if (found.length > 0) lookAtOrder();
      return found;
    },

    attend(key) {
      const list = others.get(key)?.deref();
      if (list) lists.attend(list);
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
