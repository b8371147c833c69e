/** Finds the open conversation on a page: its name, the list that holds its rows, and what the rows are. */

import { shortHash } from './adapter';
import { ANY, type SiteBlock, type Spot } from './block';
import { selectorOf } from './place';
import { coverOf, lengthOf, MOST, repeatedIn } from './repeats';
import { valueOf } from './spot';
import type { Tree } from './tree';

/** So many rows are no list yet. */
const FEW = 12;

export interface Lists {
  isSite(address: URL): boolean;
  /** Names the open conversation; null when none is open. */
  key(): string | null;
  /** The list of the open conversation, looked for anew. */
  lookForRoot(): Element | null;
  /** The list that was found last, as long as it is on the page. Cheap. */
  root(): Element | null;
  /** Chats beside the open one, in small windows, that have changed since they were last asked for. */
  changedElsewhere(): Element[];
  /** What the page calls the open conversation, where it has a title. */
  title(): string | null;
  /** Does a piece of work as if another chat were the open one. */
  within<T>(list: Element, work: () => T): T;
  /** Makes one of several chats the open one, until the person turns to another. */
  attend(list: Element): void;
  rowSelector(root: Element): string | null;
  composers(): Element[];
  onPage(spot: Spot): string | null;
  isOneToOne(): boolean | null;
}

export function createLists(block: SiteBlock, page: Document, url: () => URL, tree: Tree): Lists {
  const place = (): string => `${url().pathname}${url().search}${url().hash}`;
  let chosenRows: string | null = null;
  let lastRoot: Element | null = null;
  /** What each chat said when it was last looked at. */
  const seen = new WeakMap<Element, string>();
  let attended: { list: Element; focus: Element | null } | null = null;

  function isHere(): boolean {
    return block.path.test(place());
  }

  function isSeen(element: Element): boolean {
    // Chats in the background stay in the page on some sites. jsdom has no such method.
    return element.checkVisibility === undefined || (element.checkVisibility() && !isForReadersAlone(element));
  }

  /** A page may say once more to screen readers, in an element without a size, what it shows elsewhere. */
  function isForReadersAlone(element: Element): boolean {
    const { width, height } = element.getBoundingClientRect();
    return (width <= 1 || height <= 1) && lengthOf(element) > 0;
  }

  function holdsRows(element: Element): boolean {
    return block.rows.some((css) => (css === ANY ? lengthOf(element) > 0 : tree.first(element, css) !== null));
  }

  /** The list among several: the one that has rows and the focus, else the first that has rows, else the first. */
  function choose(candidates: Element[]): Element | null {
    const seen = candidates.filter(isSeen);
    if (seen.length < 2) return seen[0] ?? null;
    const filled = seen.filter(holdsRows);
    return filled.find((one) => scopeAround(one).contains(page.activeElement)) ?? filled[0] ?? seen[0] ?? null;
  }

  function root(): Element | null {
    return lastRoot?.isConnected ? lastRoot : lookForRoot();
  }

  function lookForRoot(): Element | null {
    lastRoot = isHere() ? find() : null;
    // Of a few rows it can hardly be told what they have in common.
    if (lastRoot && chosenRows !== null && block.rows.includes(ANY) && tree.all(lastRoot, chosenRows).length < FEW) chosenRows = null;
    return lastRoot;
  }

  function find(): Element | null {
    const held = heldList();
    if (held) return held;
    const candidates = block.roots.map((css) => choose(tree.all(page, css)));
    return candidates.find((one) => one && holdsRows(one)) ?? aroundComposer() ?? candidates.find((one) => one !== null) ?? null;
  }

  function aroundComposer(): Element | null {
    const found = composers().filter(isSeen);
    const composer = found.find((one) => one.contains(page.activeElement)) ?? found[0];
    return composer ? listAround(composer) : null;
  }

  /** The nearest element around a composer that also holds rows. */
  function listAround(composer: Element): Element | null {
    const { around: sign } = block;
    if (sign === undefined) return null;
    for (let around = tree.parent(composer); around && around !== page.body; around = tree.parent(around)) {
      if (holdsRows(around) && tree.first(around, sign) !== null) return around;
    }
    return null;
  }

  /** Every chat on the page that can be seen and has rows. */
  function allLists(): Element[] {
    const named = block.roots.flatMap((css) => tree.all(page, css));
    const around = composers().flatMap((composer) => listAround(composer) ?? []);
    const lists = [...new Set([...named, ...around])].filter((list) => isSeen(list) && holdsRows(list));
    // What holds another one is the page around several chats, or the same chat once more.
    return lists.filter((list) => !lists.some((other) => other !== list && tree.contains(list, other)));
  }

  /** The chat that was made the open one, as long as it is there and the person has turned to no other. */
  function heldList(): Element | null {
    if (!attended) return null;
    const { list } = attended;
    // Where the focus was when the chat came to the front, the person has not turned to.
    if (page.activeElement !== attended.focus) attended.focus = null;
    const hasTurned = attended.focus === null && allLists().some((other) => other !== list && scopeAround(other).contains(page.activeElement));
    if (hasTurned || !list.isConnected || !isSeen(list)) attended = null;
    return attended?.list ?? null;
  }

  function changedElsewhere(): Element[] {
    const open = root();
    const lists = allLists();
    if (lists.length < 2) return [];
    return lists.filter((list) => {
      const said = `${list.childElementCount} ${shortHash(list.textContent ?? '')}`;
      const isChanged = seen.get(list) !== said;
      seen.set(list, said);
      return isChanged && list !== open && !(open && (tree.contains(open, list) || tree.contains(list, open)));
    });
  }

  function within<T>(list: Element, work: () => T): T {
    const [root, rows] = [lastRoot, chosenRows];
    [lastRoot, chosenRows] = [list, null];
    try {
      return work();
    } finally {
      [lastRoot, chosenRows] = [root, rows];
    }
  }

  /** The nearest element around a list that also holds a composer: one chat among several on the page. */
  function scopeAround(list: Element): Element {
    for (let around: Element | null = list; around; around = tree.parent(around)) {
      if (around === page.documentElement || tree.first(around, block.composer) !== null) return around;
    }
    return page.documentElement;
  }

  /** A text in the chat that the list belongs to. */
  function inScope(spot: Spot & { css: string }): string | null {
    const list = root();
    const element = list && (tree.closest(list, spot.css) ?? tree.first(scopeAround(list), spot.css));
    return element && valueOf(element, spot);
  }

  function onPage(spot: Spot): string | null {
    const { css } = spot;
    if (css === undefined) return null;
    const element = tree.first(page, css);
    return inScope({ ...spot, css }) ?? (element && valueOf(element, spot));
  }

  function key(): string | null {
    if (!isHere()) return null;
    for (const source of block.conversation) {
      if (source.from === 'address') {
        const found = source.pattern.exec(place());
        if (found) return found[1] ?? found[0];
        continue;
      }
      const value = source.from === 'title' && !source.anywhere ? inScope(source) : onPage(source);
      if (value !== null) return source.from === 'title' ? `title-${shortHash(value)}` : value;
    }
    return null;
  }

  function composers(): Element[] {
    return isHere() ? tree.all(page, block.composer) : [];
  }

  return {
    isSite: (address) => (block.sign !== undefined && tree.first(page, block.sign) !== null) || (block.hosts.includes(address.hostname) && isOwnPart(address)),
    key,
    lookForRoot,
    root,
    composers,
    onPage,
    changedElsewhere,
    title() {
      const titles = block.conversation.flatMap((source) => (source.from === 'title' ? (source.anywhere ? onPage(source) : inScope(source)) ?? [] : []));
      return titles[0] ?? null;
    },
    within,
    attend: (list) => void (attended = { list, focus: page.activeElement }),

    rowSelector(list) {
      if (chosenRows === null || tree.first(list, chosenRows) === null) chosenRows = chooseRows(list);
      return chosenRows;
    },

    isOneToOne() {
      const rule = block.oneToOne.find((one) => ('address' in one ? one.address.test(place()) : tree.first(page, one.css) !== null));
      return rule?.is ?? null;
    },
  };

  function chooseRows(list: Element): string | null {
    const named = block.rows.filter((css) => css !== ANY && tree.first(list, css) !== null);
    if (!block.rows.includes(ANY)) return named[0] ?? null;
    const sure = named.find((css) => coverOf(list, css, tree) >= MOST);
    if (sure !== undefined || tree.first(list, ANY) === null) return sure ?? null;
    const { parent, css } = repeatedIn(list, tree);
    const children = `:is(${selectorOf(parent)}) > :not(script, style)`;
    return css === null ? children : `${css}, ${children}:not(:has(${css}))`;
  }

  function isOwnPart(address: URL): boolean {
    return block.part === undefined || block.part.test(address.pathname);
  }
}
