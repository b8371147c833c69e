/** Whether a page may be read, and with what the cards on it are made. */

import { isAgreed, regionFor } from './overview';
import type { Pauses } from './pauses';
import type { Standing } from './protocol';
import type { SettingsStore } from './settings';

export type Unread = Extract<Standing, { active: false }>;

export interface Standings {
  /** Why a page is not read; null where it is. */
  whyUnread(origin: string | null): Promise<Unread | null>;
  of(origin: string | null): Promise<Standing>;
}

/** `shortcut`: the keys that lead to the card. */
export function createStandings(settings: SettingsStore, pauses: Pauses, shortcut: () => Promise<string | null>): Standings {
  async function whyUnread(origin: string | null): Promise<Unread | null> {
    const current = await settings.read();
    if (!(await isAgreed(current))) return { active: false, reason: 'no-consent' };
    if (origin === null || !current.sites.includes(origin)) return { active: false, reason: 'off' };
    if (current.token === null) return { active: false, reason: 'not-paired' };
    const until = await pauses.until();
    return until === null ? null : { active: false, reason: 'paused', until };
  }

  return {
    whyUnread,
    async of(origin) {
      const unread = await whyUnread(origin);
      if (unread !== null) return unread;
      const current = await settings.read();
      const { sign, isDiscreet, sensitivity, isAgeAsked, ageBand, places } = current;
      const place = origin !== null && Object.hasOwn(places, origin) ? { place: places[origin] as string } : {};
      return { active: true, ...place, shortcut: await shortcut(), sign, isDiscreet, sensitivity, asksAge: ageBand === null && !isAgeAsked, region: regionFor(current) };
    },
  };
}
