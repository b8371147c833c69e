/** Batches of messages on their way to the server: new ones, and the context that goes along with them. */

import type { ChatMessage } from './protocol';

/** How much context goes along before the first new message. */
export const CONTEXT_MESSAGES = 10;

/** Joins two batches in page order; what was new in either stays new, and an edited text replaces the older one. */
export function coalesce(earlier: Iterable<ChatMessage>, later: Iterable<ChatMessage>): ChatMessage[] {
  const byId = new Map([...earlier].map((message) => [message.id, message]));
  for (const message of later) {
    const known = byId.get(message.id);
    byId.set(message.id, known ? { ...message, seen: known.seen && message.seen } : message);
  }
  return [...byId.values()];
}

/** Drops context further back than `CONTEXT_MESSAGES` before the first new message. */
export function trimContext(messages: ChatMessage[]): ChatMessage[] {
  const firstNew = messages.findIndex((message) => !message.seen);
  return messages.slice(Math.max(0, firstNew - CONTEXT_MESSAGES));
}
