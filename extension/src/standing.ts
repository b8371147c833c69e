/** Whether a page may be read, and what its content script is told of the person's choices. */

import { isJoined } from './family/policy';
import type { TrustedOnCard } from './family/protocol';
import type { RecordStore } from './family/record';
import { isAgreed, regionFor } from './overview';
import type { Pauses } from './pauses';
import type { Standing } from './protocol';
import type { SettingsStore } from './settings';

export interface StandingParts {
  settings: SettingsStore;
  pauses: Pauses;
  record: RecordStore;
  /** The keys that lead to the card. */
  shortcut: () => Promise<string | null>;
}

export type Unread = Extract<Standing, { active: false }>;

export interface Standings {
  /** Why a page is not read; null where it is. */
  whyUnread(origin: string | null): Promise<Unread | null>;
  of(origin: string | null): Promise<Standing>;
}

export function createStandings({ settings, pauses, record, shortcut }: StandingParts): Standings {
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
      const { sign, isDiscreet, sensitivity, isAgeAsked, ageBand, places, siteKinds } = current;
      const place = origin !== null && Object.hasOwn(places, origin) ? { place: places[origin] as string } : {};
      return {
        active: true,
        ...place,
        shortcut: await shortcut(),
        sign, isDiscreet, sensitivity, siteKinds,
        asksAge: ageBand === null && !isAgeAsked,
        region: regionFor(current),
        trusted: await trustedOnCard(record),
      };
    },
  };
}

/** Only whom the person has confirmed. */
async function trustedOnCard(record: RecordStore): Promise<TrustedOnCard[] | null> {
  const { membership } = await record.read();
  if (!isJoined(membership)) return null;
  return membership.trusted.filter(({ state }) => state === 'confirmed').map(({ id, name, isReachable }) => ({ id, name, isReachable }));
}
