/** "This is fine", and what it does not cover. The card and the background must agree on it. */

import { severityRank, type Dismissal, type ShownWarning } from './protocol';

export function dismissalOf({ severity, slots }: ShownWarning): Dismissal {
  return { severity, slots };
}

/** Whether a warning says no more than what the person has called fine: as severe at most, and no other kind of evidence. */
export function isCovered(warning: ShownWarning, dismissal: Dismissal | null): boolean {
  if (dismissal === null) return false;
  return severityRank(warning.severity) <= severityRank(dismissal.severity) && warning.slots.every((slot) => dismissal.slots.includes(slot));
}
