/** What can honestly be said about reading a page, from what was found on it. */

import type { Reading } from '../protocol';
import type { SiteAdapter } from '../sites/adapter';

/** So many rows that are all the reader's own: more likely the site has changed than that nobody ever answered. */
const ONLY_OWN_ROWS = 12;
/** Somebody may well write this much without an answer, but not more. */
const ONLY_THEIR_ROWS = 40;

/** `hits`: what the adapter's probe found. */
export function readingOf(adapter: SiteAdapter | null, isWatching: boolean, hits: Record<string, number>): Reading {
  if (!adapter) return 'unknown-site';
  const { row = 0, text = 0, composer = 0, conversation = 0, self = 0, other = 0 } = hits;
  if (row > 0 && text === 0) return 'cannot-read';
  if (self === row && row >= ONLY_OWN_ROWS) return 'cannot-read';
  if (other === row && row >= ONLY_THEIR_ROWS && adapter.isOneToOne() === true) return 'cannot-read';
  // Where nobody has seen the selectors work, a chat without rows is one whose rows are not found.
  if (isWatching && row === 0 && composer > 0 && !adapter.liveVerified) return 'cannot-read';
  if (isWatching) return 'reading';
  // A place to type in, and no conversation around it that is understood.
  if (adapter.threadKey() !== null || (composer > 0 && conversation === 0)) return 'cannot-read';
  return 'no-chat';
}
