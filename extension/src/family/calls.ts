/** What a device tells the server of its household, each by the last part of its address under `/v1/family`. */

import type { Band, RequestTopic } from './protocol';

export type HouseholdCall =
  | { verb: 'confirm'; counts: boolean; until: string }
  | { verb: 'decline' }
  | { verb: 'leave' }
  | { verb: 'shorten'; until: string }
  | { verb: 'counts'; agreed: boolean }
  | { verb: 'report'; health: DeviceHealth; extension_version: string; unreadable_sites: number }
  | { verb: 'week'; week: string; band: Band }
  | { verb: 'trusted'; action: 'add'; name: string }
  | { verb: 'trusted'; action: 'confirm' | 'remove'; id: string }
  | { verb: 'ask'; about: RequestTopic };

/** How well the whole device is protected, as far as it can know; no site is named. */
export type DeviceHealth = 'protecting' | 'paused' | 'no-consent' | 'no-sites';
