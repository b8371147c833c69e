/** Watches one open conversation: one observer on its root, and only rows that own a mutated node are read again. */

import type { ChatMessage } from '../protocol';
import type { SiteAdapter, SiteMessage } from '../sites/adapter';
import type { ThreadMemory } from './memory';

/** The first mutation is handled at once; what follows within this time is handled together. */
export const BURST_MS = 150;

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

export function watchThread(parts: WatcherParts): void {
  const { adapter, root, memory, signal } = parts;
  const dirty = new Set<Element>();
  let lastKnown: Element | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function readAll(): void {
    const rows = adapter.rowsIn(root);
    const read = rows.map((row) => ({ row, message: adapter.readRow(row) })).filter(isReadable);
    if (memory.isEmpty) {
      parts.onBatch(memory.open(read.map(({ message }) => message), parts.now()));
    } else {
      takeIn(read);
    }
    lastKnown = read.at(-1)?.row ?? null;
  }

  /** Sorts rows, in page order, into history (a known row follows) and news. */
  function takeIn(read: Readable[]): void {
    const lastKnownIndex = read.findLastIndex(({ message }) => memory.hasId(message.id));
    const history: SiteMessage[] = [];
    const fresh: SiteMessage[] = [];
    read.forEach(({ row, message }, index) => {
      if (memory.isKnown(message)) return;
      const isEdit = memory.hasId(message.id);
      const isAboveKnown = index < lastKnownIndex || (lastKnown?.isConnected === true && precedes(row, lastKnown));
      (isAboveKnown && !isEdit ? history : fresh).push(message);
    });
    memory.addHistory(history);
    if (fresh.length > 0) parts.onBatch(memory.add(fresh));
    const last = read.at(-1)?.row;
    if (last && (!lastKnown?.isConnected || precedes(lastKnown, last))) lastKnown = last;
  }

  function flush(): void {
    if (!parts.isCurrent()) return dirty.clear();
    const rows = [...dirty].filter((row) => root.contains(row)).sort((a, b) => (precedes(a, b) ? -1 : 1));
    dirty.clear();
    takeIn(rows.map((row) => ({ row, message: adapter.readRow(row) })).filter(isReadable));
  }

  function settle(): void {
    timer = undefined;
    if (dirty.size === 0) return;
    flush();
    timer = setTimeout(settle, BURST_MS);
  }

  const observer = new MutationObserver((records) => {
    for (const record of records) collect(record, adapter, dirty);
    if (timer !== undefined) return;
    flush();
    timer = setTimeout(settle, BURST_MS);
  });

  if (signal.aborted) return;
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  observer.observe(root, { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ['id'] });
  readAll();
}

interface Readable {
  row: Element;
  message: SiteMessage;
}

function isReadable(one: { row: Element; message: SiteMessage | null }): one is Readable {
  return one.message !== null;
}

function collect(record: MutationRecord, adapter: SiteAdapter, dirty: Set<Element>): void {
  const owner = adapter.rowOf(record.target);
  if (owner) dirty.add(owner);
  else for (const node of record.addedNodes) for (const row of adapter.rowsIn(node)) dirty.add(row);
}

function precedes(a: Element, b: Element): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
