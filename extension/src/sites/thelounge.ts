/** The Lounge (thelounge.chat), a self-hosted web client for IRC. */

import { readableText, shortHash, type SiteAdapter, type SiteMessage } from './adapter';

/** The single place to re-patch. Evidence: The Lounge 4.5.2 measured on loopback, 2026-11-24. */
export const SELECTORS = {
  app: 'meta[name="application-name"][content="The Lounge"], #chat-container .chat-view[data-type]',
  view: '.chat-view[data-type]',
  conversation: '#chat-container[data-current-channel]',
  root: '.messages[role="log"]',
  row: '.msg[data-type="message"], .msg[data-type="action"], .msg[data-type="notice"]',
  text: '.content',
  textExclude: '.preview, .toggle-button, .msg-shown-in-active, .msg-statusmsg, .only-copy',
  actionAuthor: '.content > .user',
  self: '.self',
  author: 'data-from',
  id: /^msg-(\d+)$/,
  time: '.time[aria-label]',
  ownNick: '#nick',
  sidebarItem: '.channel-list-item',
  network: '.network',
  lobby: '.channel-list-item[data-type="lobby"]',
  composer: 'textarea#input',
  anchor: '.chat-content',
} as const;

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const TIME = /^(\d{1,2}) ([A-Z][a-z]+) (\d{4}), (\d{2}):(\d{2}):(\d{2})$/;

/** The tooltip's time ("24 November 2026, 04:40:53", reader's time zone) as ISO 8601; null for any other form. */
export function parseTime(label: string | null): string | null {
  const parts = TIME.exec(label ?? '');
  if (!parts) return null;
  const month = MONTHS.indexOf(parts[2] ?? '');
  const [day, year, hour, minute, second] = [parts[1], parts[3], parts[4], parts[5], parts[6]].map(Number);
  if (month < 0 || !day || !year || hour === undefined || minute === undefined || second === undefined) return null;
  const date = new Date(year, month, day, hour, minute, second);
  const isSame = date.getDate() === day && date.getMonth() === month && date.getHours() === hour;
  return isSame ? date.toISOString() : null;
}

export function createTheLounge(page: Document): SiteAdapter {
  const find = (selector: string): Element | null => page.querySelector(selector);

  function networkName(view: Element): string | null {
    for (const item of page.querySelectorAll(SELECTORS.sidebarItem)) {
      if (item.getAttribute('aria-controls') !== `#${view.id}`) continue;
      const network = item.closest(SELECTORS.network);
      return network?.querySelector(SELECTORS.lobby)?.getAttribute('data-name') ?? null;
    }
    return null;
  }

  function senderOf(row: Element, author: string | null): SiteMessage['sender'] {
    if (row.matches(SELECTORS.self)) return 'self';
    if (author === null || author === '') return 'unknown';
    const ownNick = find(SELECTORS.ownNick)?.textContent?.trim();
    return author === ownNick ? 'self' : 'other';
  }

  const adapter: SiteAdapter = {
    site: 'thelounge',
    liveVerified: true,
    watched: [],
    shadowRoots: () => [],
    noteChanged: () => undefined,
    // One chat is open at a time.
    elsewhere: () => [],
    attend: () => undefined,

    matches: () => find(SELECTORS.app) !== null,

    threadKey() {
      const name = find(SELECTORS.conversation)?.getAttribute('data-current-channel');
      const view = find(SELECTORS.view);
      const type = view?.getAttribute('data-type');
      if (!name || !view || (type !== 'query' && type !== 'channel')) return null;
      // IRC names compare without case; the id of the view counts per session and would not last.
      return `${networkName(view) ?? ''}/${type}/${name.toLowerCase()}`;
    },

    isOneToOne() {
      const type = find(SELECTORS.view)?.getAttribute('data-type');
      return type === 'query' ? true : type === 'channel' ? false : null;
    },

    // IRC has no contacts.
    contact: () => 'unknown',

    threadRoot: () => (adapter.threadKey() === null ? null : find(SELECTORS.root)),

    rowOf(node) {
      const element = node instanceof Element ? node : node.parentElement;
      const row = element?.closest(SELECTORS.row) ?? null;
      return row?.closest(SELECTORS.root) ? row : null;
    },

    rowsIn(node) {
      if (!(node instanceof Element)) return [];
      return node.matches(SELECTORS.row) ? [node] : [...node.querySelectorAll(SELECTORS.row)];
    },

    readRow(row) {
      const content = row.querySelector(SELECTORS.text);
      const number = SELECTORS.id.exec(row.id)?.[1];
      if (!content || number === undefined) return null;
      // "/me waves" is shown as "<nick> waves" in one element; the nick is the author, not what was said.
      const nick = row.matches('[data-type="action"]') ? row.querySelector(SELECTORS.actionAuthor) : null;
      const text = readableText(content, SELECTORS.textExclude, nick).trim();
      if (text === '') return null;
      const author = row.getAttribute(SELECTORS.author);
      const label = row.querySelector(SELECTORS.time)?.getAttribute('aria-label') ?? null;
      return {
        // The counter restarts with every session of the site, so the time makes it unique in its conversation.
        id: `${number}-${shortHash(`${label ?? ''}\n${author ?? ''}`)}`,
        sender: senderOf(row, author),
        author,
        text,
        sentAt: parseTime(label),
      };
    },

    wordsIn: (row) => adapter.readRow(row)?.text ?? null,

    readMessages() {
      const root = adapter.threadRoot();
      if (!root) return null;
      return adapter.rowsIn(root).map(adapter.readRow).filter((message) => message !== null);
    },

    bannerAnchor: () => find(SELECTORS.anchor) ?? find(SELECTORS.root),

    probe() {
      const count = (selector: string): number => page.querySelectorAll(selector).length;
      return {
        app: count(SELECTORS.app),
        conversation: count(`${SELECTORS.conversation} ${SELECTORS.view}`),
        root: count(SELECTORS.root),
        row: count(SELECTORS.row),
        text: count(`${SELECTORS.row.split(', ').map((row) => `${row} ${SELECTORS.text}`).join(', ')}`),
        composer: count(SELECTORS.composer),
      };
    },
  };
  return adapter;
}
