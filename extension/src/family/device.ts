/** How this device is, as its household may be told: one word and one number, and no site by name. */

import type { TabRecord } from '../health';
import type { DeviceHealth } from './calls';

export interface DeviceFacts {
  hasConsent: boolean;
  /** Origins that are switched on. */
  sites: string[];
  isPaused: boolean;
  tabs: TabRecord[];
}

export function deviceHealth({ hasConsent, sites, isPaused, tabs }: DeviceFacts): { health: DeviceHealth; unreadable: number } {
  const blind = tabs.filter(({ origin, reading }) => sites.includes(origin) && (reading === 'cannot-read' || reading === 'unknown-site'));
  const unreadable = new Set(blind.map(({ origin }) => origin)).size;
  const health = !hasConsent ? 'no-consent' : sites.length === 0 ? 'no-sites' : isPaused ? 'paused' : 'protecting';
  return { health, unreadable };
}
