/** Weeks of ISO 8601 and calendar months, both in UTC as the server counts them, and what a count is told as. */

import type { Band } from './protocol';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The week a moment lies in, like `2026-W47`. It belongs to the year of its Thursday. */
export function weekOf(time: number): string {
  const day = Math.floor(time / DAY_MS);
  // 1 January 1970 was a Thursday.
  const thursday = new Date((day - ((day + 3) % 7) + 3) * DAY_MS);
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / DAY_MS / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

export function bandOf(count: number): Band {
  return count === 0 ? '0' : count <= 2 ? '1-2' : '3+';
}

/** The month a moment lies in, like `2027-08`. */
export function monthOf(time: number): string {
  return new Date(time).toISOString().slice(0, 7);
}

/** No end month lies further ahead than a childhood lasts. */
const MOST_MONTHS = 18 * 12;

/** The months from the one of `now` to `until`, both among them; empty where that is over. */
export function monthsUntil(until: string, now: number): string[] {
  const months: string[] = [];
  const start = new Date(now);
  for (let i = 0; i < MOST_MONTHS; i++) {
    const month = monthOf(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + i));
    if (month > until) break;
    months.push(month);
  }
  return months;
}
