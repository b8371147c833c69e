/** How a card looks. Looks share words but not their shape: people stop seeing warnings that all look alike. */

import { severityRank, type ShownWarning } from '../protocol';

/**
 * From the loudest: `urgent` (an emergency: the crisis line first), `strong`, `calm` (a mass message, almost always a
 * bluff), `notice` (a strip), `discreet` (someone the person knows, who may see the screen: small, nothing that can be
 * read from afar, gone with one key). `support` is apart from all of them: it is not about the chat.
 */
export type Look = 'urgent' | 'strong' | 'calm' | 'notice' | 'discreet' | 'support';

export function lookOf({ kind, severity }: ShownWarning, isDiscreet = false): Look {
  // Others use this screen too.
  if (isDiscreet) return 'discreet';
  if (kind === 'support') return 'support';
  if (severityRank(severity) < severityRank('high')) return 'notice';
  if (severity === 'critical' || kind === 'emergency') return 'urgent';
  if (kind === 'known') return 'discreet';
  return kind === 'email' ? 'calm' : 'strong';
}

/** Whether a warning may come before a person who reads something else of ours. */
export function isLoud(warning: ShownWarning): boolean {
  return ['urgent', 'strong'].includes(lookOf(warning));
}
