/** The open incident of a conversation: how grave it is, and what another warning makes of it. */

import { isCovered } from './dismissal';
import { severityRank, type Dismissal, type ShownWarning } from './protocol';

/** What counts as an incident. */
export function isGrave({ severity }: ShownWarning): boolean {
  return severityRank(severity) >= severityRank('high');
}

/** Whether a grave card comes up where there was none. One that takes another's place, as the server's does the floor's, is the same. */
export function isNewlyGrave(before: ShownWarning | null, after: ShownWarning): boolean {
  return isGrave(after) && (before === null || !isGrave(before));
}

/** Whether the emergency number stands before other help. */
export function isEmergency({ kind, slots }: ShownWarning): boolean {
  return kind === 'emergency' || kind === 'support' || slots.includes('cruelty');
}

export interface Incident {
  warning: ShownWarning | null;
  dismissal: Dismissal | null;
}

/** The incident after another warning, or none. What the floor warned of stays until the server says something of its own. */
export function merged({ warning: open, dismissal }: Incident, warning: ShownWarning | null): Incident {
  if (!warning || isCovered(warning, dismissal)) return { warning: open, dismissal };
  const isLess = open !== null && severityRank(warning.severity) < severityRank(open.severity);
  // An open incident never gets quieter by itself.
  if (open?.id === warning.id && isLess) return { warning: open, dismissal };
  // A card of the server makes way only for something worse: the floor knows less.
  const isOfFloor = warning.details.mode === 'floor' && open?.details.mode !== 'floor';
  if (open && isOfFloor && (isLess || warning.severity === open.severity)) return { warning: open, dismissal };
  return { warning, dismissal: null };
}
