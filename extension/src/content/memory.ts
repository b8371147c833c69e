/** What the content script remembers of one conversation while the page is open: nothing leaves this file but batches. */

import { CONTEXT_MESSAGES } from '../batch';
import type { ChatMessage } from '../protocol';
import type { SiteMessage } from '../sites/adapter';

const REMEMBERED = 400;
/** A page that stays open for weeks must not grow without end; far more rows than a chat keeps on the page. */
const REMEMBERED_TEXTS = 5_000;
/** On first sight of a conversation nothing in it was ever checked: what is recent counts, what is older is history. */
const RECENT_MS = 24 * 60 * 60 * 1000;
const FIRST_SIGHT_MESSAGES = 50;

export class ThreadMemory {
  private messages: SiteMessage[] = [];
  private readonly texts = new Map<string, string>();
  /** Messages of which the page did not say yet who wrote them. */
  private readonly unsigned = new Set<string>();
  private newestSentAt = '';

  /** The text of a message as it was sent to be checked. */
  textOf(id: string): string | undefined {
    return this.texts.get(id);
  }

  get isEmpty(): boolean {
    return this.texts.size === 0;
  }

  /** Whether nothing about it is new: neither its words nor who wrote them. */
  isKnown({ id, text, sender }: SiteMessage): boolean {
    return this.texts.get(id) === text && (sender === 'unknown' || !this.unsigned.has(id));
  }

  /** Whether it was sent before the newest message known; false where the page has no times. */
  isOlder({ sentAt }: SiteMessage): boolean {
    return sentAt !== null && sentAt < this.newestSentAt;
  }

  hasId(id: string): boolean {
    return this.texts.has(id);
  }

  /** First sight of a whole conversation, oldest first. */
  open(messages: SiteMessage[], now: number): ChatMessage[] {
    const from = messages.length - FIRST_SIGHT_MESSAGES;
    const isOld = ({ sentAt }: SiteMessage, index: number): boolean => index < from || (sentAt !== null && now - Date.parse(sentAt) > RECENT_MS);
    const fresh = messages.filter((message, index) => !isOld(message, index));
    this.addHistory(messages.filter(isOld));
    // What the person wrote before is history: a support card that was closed must not come back with the page.
    return this.add(fresh).map((message) => (message.sender === 'self' ? { ...message, seen: true } : message));
  }

  /** The latest messages, as if none of them had been checked. */
  latest(): ChatMessage[] {
    return this.messages.slice(-FIRST_SIGHT_MESSAGES).map((message) => ({ ...message, seen: false }));
  }

  /** All that is remembered, oldest first. */
  all(): SiteMessage[] {
    return [...this.messages];
  }

  /** Rows that appeared above known ones: scrolled or loaded back, never news. */
  addHistory(messages: SiteMessage[]): void {
    messages.forEach((message) => this.remember(message));
    this.messages = [...messages, ...this.messages].slice(-REMEMBERED);
  }

  /** New or edited messages; gives them with the context that goes along, oldest first. */
  add(messages: SiteMessage[]): ChatMessage[] {
    const fresh = new Set(messages.map(({ id }) => id));
    for (const message of messages) {
      const index = this.texts.has(message.id) ? this.messages.findIndex(({ id }) => id === message.id) : -1;
      if (index >= 0) this.messages[index] = message;
      else this.messages.push(message);
      this.remember(message);
    }
    const first = this.messages.findIndex(({ id }) => fresh.has(id));
    const from = first < 0 ? Math.max(0, this.messages.length - CONTEXT_MESSAGES) : Math.max(0, first - CONTEXT_MESSAGES);
    const batch = this.messages.slice(from).map((message) => ({ ...message, seen: !fresh.has(message.id) }));
    this.messages = this.messages.slice(-REMEMBERED);
    return batch;
  }

  private remember({ id, text, sender, sentAt }: SiteMessage): void {
    this.texts.set(id, text);
    if (sender === 'unknown') this.unsigned.add(id);
    else this.unsigned.delete(id);
    if (sentAt !== null && sentAt > this.newestSentAt) this.newestSentAt = sentAt;
    if (this.texts.size <= REMEMBERED_TEXTS) return;
    const oldest = this.texts.keys().next().value as string;
    this.texts.delete(oldest);
    this.unsigned.delete(oldest);
  }
}
