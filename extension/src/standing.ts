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

/** How a page of this origin stands right now. */
export async function standingIn(origin: string | null, { settings, pauses, record, shortcut }: StandingParts): Promise<Standing> {
  const current = await settings.read();
  if (!(await isAgreed(current))) return { active: false, reason: 'no-consent' };
  if (origin === null || !current.sites.includes(origin)) return { active: false, reason: 'off' };
  if (current.token === null) return { active: false, reason: 'not-paired' };
  const until = await pauses.until();
  if (until !== null) return { active: false, reason: 'paused', until };
  const { sign, isDiscreet, sensitivity, isAgeAsked, ageBand, places, siteKinds } = current;
  return {
    active: true,
    ...(Object.hasOwn(places, origin) && { place: places[origin] as string }),
    shortcut: await shortcut(),
    sign, isDiscreet, sensitivity, siteKinds,
    asksAge: ageBand === null && !isAgeAsked,
    region: regionFor(current),
    trusted: await trustedOnCard(record),
  };
}

/** Only whom the person has confirmed. */
async function trustedOnCard(record: RecordStore): Promise<TrustedOnCard[] | null> {
  const { membership } = await record.read();
  if (!isJoined(membership)) return null;
  return membership.trusted.filter(({ state }) => state === 'confirmed').map(({ id, name, isReachable }) => ({ id, name, isReachable }));
}
