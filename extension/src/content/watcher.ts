/** Watches one open conversation: one observer on its root, and only rows that own a mutated node are read again. */

import type { ChatMessage } from '../protocol';
import type { SiteAdapter, SiteMessage } from '../sites/adapter';
import type { ThreadMemory } from './memory';

/** The first mutation is handled at once; what follows within this time is handled together. */
export const BURST_MS = 150;
/** A list that fills within this time after it was opened shows what was said before. */
const FILLING_MS = 5_000;
/** A message as young as this is news wherever it stands: some sites put it above what the reader has just written. */
const JUST_NOW_MS = 2 * 60 * 1000;

export interface WatcherParts {
  adapter: SiteAdapter;
  root: Element;
  memory: ThreadMemory;
  /** Context and new messages, oldest first. */
  onBatch: (batch: ChatMessage[]) => void;
  /** False when the page shows another conversation in the same root; nothing is read then. */
  isCurrent: () => boolean;
  now: () => number;
  signal: AbortSignal;
}

export interface Watching {
  /** Looks for shadow roots that came since: a page attaches them without any sign to an observer. */
  look(): void;
  /** Whether the row that was read last still says the same: a page that opens another chat shows the old one a little longer. */
  isUnchanged(): boolean;
}

interface Readable {
  row: Element;
  message: SiteMessage;
}

export function watchThread(parts: WatcherParts): Watching {
  const { adapter, root, memory, signal } = parts;
  const began = parts.now();
  const dirty = new Set<Element>();
  const observed = new WeakSet<Node>();
  /** What was read from each row, to know a row that is on the page from one that is news. */
  const ids = new WeakMap<Element, string>();
  let last: Readable | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function read(rows: Element[]): Readable[] {
    adapter.noteChanged(rows);
    return rows.flatMap((row) => {
      const message = adapter.readRow(row);
      if (message) ids.set(row, message.id);
      else ids.delete(row);
      return message ? [{ row, message }] : [];
    });
  }

  /** Sorts rows that were read, in page order, into history (a known row follows) and news. */
  function takeIn(readable: Readable[], order: Element[]): void {
    const newest = readable.at(-1);
    if (newest && (!last?.row.isConnected || order.indexOf(last.row) <= order.indexOf(newest.row))) last = newest;
    if (memory.isEmpty && parts.now() - began < FILLING_MS) return parts.onBatch(memory.open(readable.map(({ message }) => message), parts.now()));
    const isKnown = order.map((row) => memory.hasId(ids.get(row) ?? ''));
    const lastKnown = isKnown.lastIndexOf(true);
    const places = new Map(order.map((row, index) => [row, index]));
    const history: SiteMessage[] = [];
    const fresh: SiteMessage[] = [];
    for (const { row, message } of readable) {
      if (memory.isKnown(message)) continue;
      const isAbove = lastKnown < 0 ? memory.isOlder(message) : (places.get(row) ?? 0) < lastKnown;
      (isAbove && !memory.hasId(message.id) && !isJustNow(message) ? history : fresh).push(message);
    }
    memory.addHistory(history);
    if (fresh.length > 0) parts.onBatch(memory.add(fresh));
  }

  function isJustNow({ sentAt }: SiteMessage): boolean {
    return sentAt !== null && parts.now() - Date.parse(sentAt) < JUST_NOW_MS;
  }

  function flush(): void {
    if (!parts.isCurrent()) return dirty.clear();
    observe();
    const order = adapter.rowsIn(root);
    const rows = order.filter((row) => dirty.has(row));
    dirty.clear();
    if (rows.length > 0) takeIn(read(rows), order);
  }

  function settle(): void {
    timer = undefined;
    if (dirty.size === 0) return;
    flush();
    timer = setTimeout(settle, BURST_MS);
  }

  function soon(): void {
    if (timer !== undefined) return;
    flush();
    timer = setTimeout(settle, BURST_MS);
  }

  const observer = new MutationObserver((records) => {
    for (const record of records) collect(record, adapter, dirty);
    soon();
  });

  /** Starts to observe the root and every shadow root in it; the rows of a new one are read. */
  function observe(): void {
    for (const node of [root, ...adapter.shadowRoots()]) {
      if (observed.has(node)) continue;
      observed.add(node);
      observer.observe(node, { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ['id', ...adapter.watched] });
      if (node === root) continue;
      const owner = adapter.rowOf(node);
      for (const row of owner ? [owner] : adapter.rowsIn(node as ShadowRoot)) dirty.add(row);
    }
  }

  const watching: Watching = {
    look() {
      if (signal.aborted) return;
      observe();
      if (dirty.size > 0) soon();
    },
    isUnchanged: () => last !== null && root.contains(last.row) && adapter.wordsIn(last.row) === last.message.text,
  };
  if (signal.aborted) return watching;
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  observe();
  dirty.clear();
  const order = adapter.rowsIn(root);
  const readable = read(order);
  last = readable.at(-1) ?? null;
  if (memory.isEmpty) parts.onBatch(memory.open(readable.map(({ message }) => message), parts.now()));
  else takeIn(readable, order);
  return watching;
}

function collect(record: MutationRecord, adapter: SiteAdapter, dirty: Set<Element>): void {
  const owner = adapter.rowOf(record.target);
  if (owner) dirty.add(owner);
  else for (const node of record.addedNodes) for (const row of adapter.rowsIn(node)) dirty.add(row);
}
