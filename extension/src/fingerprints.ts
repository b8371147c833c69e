/** Tells a message that was checked from one that was not, without keeping its words. */

import type { ChatMessage } from './protocol';

/** An edited message keeps its id and changes its fingerprint, so it is checked again. Holds no text. */
export function fingerprint(message: ChatMessage): string {
  let hash = 5381;
  for (let i = 0; i < message.text.length; i++) hash = (Math.imul(hash, 33) ^ message.text.charCodeAt(i)) >>> 0;
  return `${message.id}:${hash.toString(36)}`;
}

/**
 * By what a message is known as checked; the first is its own. One of which the page says only now that the person wrote
 * it is checked again: till then it counted as the other side's.
 */
export function fingerprints(message: ChatMessage): string[] {
  const theirs = fingerprint(message);
  const own = `${theirs}:self`;
  return message.sender === 'self' ? [own] : message.sender === 'other' ? [theirs] : [theirs, own];
}
