/** Has the worker woken regularly while there is a household to follow, and not otherwise. */

export const HOUSEHOLD_ALARM = 'household';
/** Guardians' changes are followed within a minute. Browsers ring no oftener than this. */
const EVERY_MINUTES = 0.5;

export async function setAlarm(isNeeded: boolean): Promise<void> {
  if (!isNeeded) await chrome.alarms.clear(HOUSEHOLD_ALARM);
  // To create it anew would put the next ring off.
  else if (!(await chrome.alarms.get(HOUSEHOLD_ALARM))) await chrome.alarms.create(HOUSEHOLD_ALARM, { periodInMinutes: EVERY_MINUTES });
}
