/** What the rest of the extension may know about a chat site: how to read it, and nothing about danger. */

export interface SiteMessage {
  id: string;
  sender: 'self' | 'other' | 'unknown';
  author: string | null;
  text: string;
  sentAt: string | null;
}

/** Reads one kind of chat page. `null` always means "cannot tell", never a guess. Nothing here clicks, types or writes. */
export interface SiteAdapter {
  readonly site: string;
  /** Whether the page at hand is this site; self-hosted sites are told by their DOM, not their address. */
  matches(url: URL): boolean;
  /** Names the open conversation, stable across reloads; null when none is open. */
  threadKey(): string | null;
  /** Whether the open conversation is with one other person. */
  isOneToOne(): boolean | null;
  /** What the site says of the other side, where it has contacts or lists of friends; `unknown` where it says nothing. */
  contact(): 'unknown' | 'new' | 'known';
  /** The element that holds the rows of the open conversation and nothing to type into. */
  threadRoot(): Element | null;
  /** The message row that owns a node, or null for anything else (status lines, the composer). */
  rowOf(node: Node): Element | null;
  /** All message rows at or below a node, in page order. */
  rowsIn(node: Node): Element[];
  readRow(row: Element): SiteMessage | null;
  /** The words of a row, whichever conversation it belongs to. Takes note of nothing. */
  wordsIn(row: Element): string | null;
  /** Every readable message of the open conversation, oldest first. */
  readMessages(): SiteMessage[] | null;
  /** What the other chats on the page say, where several are open and one has changed since it was last asked for. */
  elsewhere(): { key: string; title: string | null; messages: SiteMessage[] }[];
  /** Makes the named chat the open one, until the person turns to another. */
  attend(key: string): void;
  /** Where the card is laid over; null leaves the choice to the card. */
  bannerAnchor(): Element | null;
  /** Hits per selector, without any text: says what broke when a site changes. */
  probe(): Record<string, number>;
  /** Whether somebody has seen it work on the live site: only then is a chat without rows believed to be empty. */
  readonly liveVerified: boolean;
  /** Attributes beside `id` whose change makes another message of a row. */
  readonly watched: readonly string[];
  /** The open shadow roots of the conversation: an observer outside sees nothing of what happens in them. */
  shadowRoots(): ShadowRoot[];
  /** Told which rows are about to be read anew, so that rows without an id can be told apart by their neighbours. */
  noteChanged(rows: readonly Element[]): void;
}

export const NEVER_READ = '[contenteditable], textarea, input, select, script, style';

/** The text a person sees in `element`, minus `excluded` parts, one `skipped` child and anything that can be typed into. */
export function readableText(element: Element, excluded: string, skipped: Element | null = null): string {
  const skip = excluded ? `${NEVER_READ}, ${excluded}` : NEVER_READ;
  let text = '';
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? '';
    if (!(node instanceof Element) || node === skipped || node.matches(skip)) return;
    if (node.localName === 'br') text += '\n';
    else if (node.localName === 'img') text += emojiOf(node);
    else if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0) node.assignedNodes().forEach(walk);
    else (node.shadowRoot ?? node).childNodes.forEach(walk);
  };
  (element.shadowRoot ?? element).childNodes.forEach(walk);
  return text;
}

/** Many sites draw emoji as pictures. Of any other picture nothing is read. */
export function emojiOf(image: Element): string {
  const name = image.getAttribute('alt') ?? '';
  return /\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(name) && !/[\p{L}\s]/u.test(name) ? name : '';
}

/** A short stable number for telling rows apart. Not a secret and not reversible in practice. */
export function shortHash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
