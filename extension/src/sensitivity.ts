/** Which warnings the person wants to see. */

import { severityRank, type Sensitivity, type ShownWarning } from './protocol';

/** Whether a warning is worth showing. One cruel line always is: the crisis line stands on it. */
export function isWorthShowing({ severity, kind, slots }: ShownWarning, sensitivity: Sensitivity): boolean {
  const isCruel = kind === 'emergency' || slots.includes('cruelty');
  return severityRank(severity) >= severityRank(sensitivity === 'serious' && !isCruel ? 'high' : 'medium');
}
