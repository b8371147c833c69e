/** What is saved of a conversation: its text, who and where, and the accounts that were named in it. Never a picture. */

import type { ReadChat } from '../protocol';
import { findIdentifiers, type Identifier } from './identifiers';

export type SavedMessage = Omit<ReadChat['messages'][number], 'id'>;

export interface Exhibit {
  id: string;
  /** ISO 8601. */
  savedAt: string;
  site: string;
  /** Where the conversation was open. */
  address: string;
  /** Of the other side, as the page or the person says; empty where neither does. */
  handle: string;
  profile: string;
  /** Oldest first. */
  messages: SavedMessage[];
  identifiers: Identifier[];
}

/** What the person says of the other side. */
export interface About {
  handle: string;
  profile: string;
}

const MOST_HANDLES = 5;

/** The names that the page gives the other side, one after the other. */
export function handleOf({ messages }: ReadChat): string {
  const names = messages.flatMap(({ sender, author }) => (sender === 'self' || author === null ? [] : [author]));
  return [...new Set(names)].slice(0, MOST_HANDLES).join(', ');
}

/** `region`: where a phone number without a country is taken to be from. */
export function exhibitOf(chat: ReadChat, about: About, region: string | null, id: string, now: Date): Exhibit {
  return {
    id,
    savedAt: now.toISOString(),
    site: chat.site,
    address: chat.address,
    handle: about.handle.trim(),
    profile: about.profile.trim(),
    messages: chat.messages.map(({ sender, author, text, sentAt }) => ({ sender, author, text, sentAt })),
    // A person's own number is nothing to report.
    identifiers: findIdentifiers(chat.messages.filter(({ sender }) => sender !== 'self').map(({ text }) => text), region),
  };
}
