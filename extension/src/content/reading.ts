/** Reads one page while it may: finds the open conversation, has its new messages checked, shows what comes back. */

import { dismissalOf, isCovered } from '../dismissal';
import type { CheckOutcome, Contact, Dismissal, Presentation, Reading, ShownWarning, Thread } from '../protocol';
import type { SiteAdapter } from '../sites/adapter';
import { adapterFor } from '../sites/index';
import { createBanner } from './banner';
import type { Ask, PageReading } from './page-reading';
import { readingOf } from './self-check';
import { ThreadMemory } from './memory';
import { Outbox } from './outbox';
import { watchThread, type Watching } from './watcher';

const LOOK_MS = 1_000;
/** How long a page may take to show its chat before it counts as one that cannot be read. */
const PATIENCE_MS = 5_000;
/** How long a page that opens another chat may go on showing the rows of the last one. */
const LINGER_MS = 3_000;
/** How often a chat in which nothing happens is reported again, so that a lost server is noticed before it is needed. */
const HEARTBEAT_MS = 60_000;

interface Conversation {
  thread: Thread;
  memory: ThreadMemory;
  outbox: Outbox;
  warning: ShownWarning | null;
  /** What was last said to be fine: an answer that was on its way then must not bring it back. */
  dismissal: Dismissal | null;
  support: ShownWarning | null;
  /** The support card that was closed last: an answer that was on its way then must not bring it back. */
  closed: string | null;
  contact: Contact;
  /** Something of it was answered. */
  isAnswered: boolean;
  /** What the page calls it, where several chats are open; kept for the card alone. */
  title: string | null;
}

/** `place`: a selector of the list where the person showed the chat. */
export function startReading(ask: Ask, presentation: Presentation, place?: string): PageReading {
  const stop = new AbortController();
  const { signal } = stop;
  const conversations = new Map<string, Conversation>();
  let adapter: SiteAdapter | null = null;
  /** Which kind of site the page is, be it read or left out. */
  let site: string | null = null;
  let current: { key: string; root: Element; watching: AbortController; watch: Watching } | null = null;
  /** The chat that was left, until its rows are off the page. */
  let left: { watch: Watching; until: number } | null = null;
  let reported: Reading | null = null;
  let troubleSince: number | null = null;

  const banner = createBanner({
    anchor: () => adapter?.bannerAnchor() ?? null,
    onDismiss: () => {
      const open = current && conversations.get(current.key);
      if (!open?.warning) return;
      open.dismissal = dismissalOf(open.warning);
      open.warning = null;
      void ask({ kind: 'dismiss', thread: open.thread, dismissal: open.dismissal });
    },
    onCloseSupport: () => {
      const open = current && conversations.get(current.key);
      if (!open?.support) return;
      open.closed = open.support.id;
      open.support = null;
      void ask({ kind: 'close-support', thread: open.thread, id: open.closed });
    },
    onKnow: () => {
      const key = current?.key;
      const open = key === undefined ? undefined : conversations.get(key);
      if (key === undefined || !open) return;
      open.contact = 'known';
      showCards(open);
      void ask({ kind: 'know-contact', thread: open.thread, messages: open.memory.latest() }).then((outcome) => outcome && onOutcome(key, outcome));
    },
    onAbout: (about) => {
      const key = current?.key;
      const open = key === undefined ? undefined : conversations.get(key);
      if (key === undefined || !open) return;
      void ask({ kind: 'about-me', thread: open.thread, messages: open.memory.latest(), about }).then((outcome) => outcome && onOutcome(key, outcome));
    },
    onShowing: (card) => void ask({ kind: 'showing', card }),
    onExit: () => void ask({ kind: 'quick-exit' }),
    onEvidence: () => void ask({ kind: 'save-evidence' }),
    onTell: (person) => ask({ kind: 'tell-person', person }),
    presentation,
    signal,
  });

  function conversationOf(site: string, key: string): Conversation {
    const known = conversations.get(key);
    if (known) return known;
    const thread: Thread = { site, name: `${location.origin} ${key}`, contact: adapter?.contact() ?? 'unknown' };
    const conversation: Conversation = {
      thread,
      memory: new ThreadMemory(),
      warning: null,
      dismissal: null,
      support: null,
      closed: null,
      contact: 'unknown',
      isAnswered: false,
      title: null,
      outbox: new Outbox({
        check: async (messages) => (await ask({ kind: 'check', thread, messages })) ?? { ok: false, code: 'stale-context' },
        onOutcome: (outcome) => onOutcome(key, outcome),
        signal,
      }),
    };
    conversations.set(key, conversation);
    return conversation;
  }

  function onOutcome(key: string, outcome: CheckOutcome): void {
    const conversation = conversations.get(key);
    const shown = outcome.ok ? outcome : outcome.cards;
    if (!conversation || !shown) return;
    conversation.warning = shown.warning && isCovered(shown.warning, conversation.dismissal) ? null : shown.warning;
    conversation.support = shown.support?.id === conversation.closed ? null : shown.support;
    conversation.contact = shown.contact;
    if (outcome.ok) conversation.isAnswered = true;
    if (current?.key === key) return showCards(conversation);
    // One of several chats on the page: it comes to the front with its card, unless the one in front has a card of its own.
    const open = current && conversations.get(current.key);
    if (!conversation.warning || open?.warning || open?.support) return;
    adapter?.attend(key);
    look();
  }

  /** Has checked what came in chats that are open beside the one that is watched. */
  function lookElsewhere(): void {
    for (const { key, title, messages } of adapter?.elsewhere() ?? []) {
      const conversation = conversationOf(adapter?.site ?? '', key);
      const { memory, outbox } = conversation;
      conversation.title = title;
      const fresh = messages.filter((message) => !memory.isKnown(message));
      if (memory.isEmpty) outbox.add(memory.open(messages, Date.now()));
      else if (fresh.length > 0) outbox.add(memory.add(fresh));
    }
  }

  function showCards({ warning, support, memory, contact, title }: Conversation): void {
    // In a group, to know one of them says nothing of the others.
    const isKnown = adapter?.isOneToOne() === true ? contact === 'known' : null;
    banner.show({ warning, support }, { textOf: (id) => memory.textOf(id), isKnown, chat: title });
  }

  /** Looks up, without sending anything, what is known of the open chat: a pause of it may have begun or ended. */
  function recall(): void {
    const key = current?.key;
    const open = key === undefined ? undefined : conversations.get(key);
    if (key === undefined || !open?.isAnswered || !open.outbox.isEmpty) return;
    void ask({ kind: 'check', thread: open.thread, messages: [] }).then((outcome) => outcome && onOutcome(key, outcome));
  }

  /** Compares the page with what is being watched. Cheap: called on every batch and once a second. */
  function look(): void {
    if (signal.aborted) return;
    // A page that is still drawing itself may look like any chat before it looks like the one it is.
    if (!adapter || adapter.site === 'generic' || place !== undefined) {
      const found = adapterFor(document, new URL(location.href), undefined, place);
      site = found?.site ?? null;
      const read = site === null || presentation.siteKinds?.includes(site) === false ? null : found;
      if (read?.site !== adapter?.site) adapter = read;
    }
    // The list first: where several chats are open, it says which of them is named.
    const root = adapter?.threadRoot() ?? null;
    const key = adapter?.threadKey() ?? null;
    if (current && (current.key !== key || current.root !== root)) {
      if (current.key !== key && current.root === root) left = { watch: current.watch, until: Date.now() + LINGER_MS };
      current.watching.abort();
      current = null;
      banner.clear();
    }
    if (left && (Date.now() >= left.until || !left.watch.isUnchanged())) left = null;
    if (!current && !left && adapter && key !== null && root) {
      const watching = new AbortController();
      signal.addEventListener('abort', () => watching.abort(), { signal: watching.signal });
      const conversation = conversationOf(adapter.site, key);
      const watch = watchThread({
        adapter,
        root,
        memory: conversation.memory,
        onBatch: (batch) => conversation.outbox.add(batch),
        isCurrent: () => {
          const isCurrent = adapter?.threadRoot() === root && adapter.threadKey() === key;
          if (!isCurrent) look();
          return isCurrent;
        },
        now: Date.now,
        signal: watching.signal,
      });
      current = { key, root, watching, watch };
      showCards(conversation);
    }
    current?.watch.look();
    if (current) lookElsewhere();
    banner.settle();
    report();
  }

  function report(): void {
    const hits = adapter?.probe() ?? {};
    const seen = adapter === null && site !== null ? 'left-out' : readingOf(adapter, current !== null, hits);
    troubleSince = seen !== 'cannot-read' && seen !== 'unknown-site' ? null : (troubleSince ?? Date.now());
    // A page that is still drawing itself is not one that cannot be read.
    if (troubleSince !== null && Date.now() - troubleSince < PATIENCE_MS) return;
    // A frame speaks for the tab only where it has the chat.
    if (seen === reported || (window !== window.top && seen !== 'reading')) return;
    reported = seen;
    void ask({ kind: 'report', reading: seen, hits, site, isWaiting: [...conversations.values()].some(({ outbox }) => !outbox.isEmpty) });
  }

  const timers = [
    setInterval(look, LOOK_MS),
    setInterval(() => {
      if (document.visibilityState === 'visible') reported = null;
    }, HEARTBEAT_MS),
  ];
  signal.addEventListener('abort', () => timers.forEach(clearInterval));
  for (const type of ['hashchange', 'popstate']) window.addEventListener(type, () => setTimeout(look), { signal });
  look();

  return {
    stop: () => stop.abort(),
    refresh() {
      reported = null;
      look();
      banner.tell();
      recall();
      conversations.forEach(({ outbox }) => outbox.retry());
    },
    focusWarning: () => banner.focus(),
    thread: () => (current && conversations.get(current.key)?.thread) ?? null,
    chat() {
      const open = current && conversations.get(current.key);
      return open ? { site: open.thread.site, address: location.href, messages: open.memory.all() } : null;
    },
    forgetContact() {
      const open = current && conversations.get(current.key);
      if (!open) return;
      open.contact = 'unknown';
      showCards(open);
    },
  };
}
