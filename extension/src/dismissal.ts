/** "This is fine", and what it does not cover. The card and the background must agree on it. */

import { severityRank, type Dismissal, type ShownWarning } from './protocol';

export function dismissalOf({ severity, slots }: ShownWarning, now = new Date()): Dismissal {
  return { severity, slots, day: dayOf(now) };
}

/**
 * Whether a warning says no more than what the person has called fine: on the same day, as severe at most, and no other
 * kind of evidence. An emergency is never covered.
 */
export function isCovered(warning: ShownWarning, dismissal: Dismissal | null, now = new Date()): boolean {
  if (dismissal === null || warning.severity === 'critical' || dismissal.day !== dayOf(now)) return false;
  return severityRank(warning.severity) <= severityRank(dismissal.severity) && warning.slots.every((slot) => dismissal.slots.includes(slot));
}

/** The date on the person's own calendar. */
function dayOf(time: Date): string {
  return [time.getFullYear(), time.getMonth() + 1, time.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
