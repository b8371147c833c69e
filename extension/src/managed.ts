/** What whoever manages this browser has set: a school's or a family's policy, read from `storage.managed`. */

import { SENSITIVITIES, type Sensitivity } from './protocol';
import { parseServerAddress, type Given } from './settings';

export interface Managed {
  server?: string;
  sensitivity?: Sensitivity;
  /** Whether the two count for good; else they are only what a person begins with. */
  isLocked: boolean;
}

/** The part of `chrome.storage.managed` that is needed. */
export interface ManagedArea {
  get(keys: string[]): Promise<Record<string, unknown>>;
}

/** Reads the policy. A value that makes no sense counts as not set: a typing error must not leave a person without protection. */
export async function readManaged(area: ManagedArea | undefined): Promise<Managed> {
  // Firefox rejects where there is no policy.
  const policy = (await area?.get(['server', 'sensitivity', 'locked']).catch(() => ({}))) as Record<string, unknown> | undefined;
  const managed: Managed = { isLocked: policy?.locked === true };
  const sensitivity = SENSITIVITIES.find((one) => one === policy?.sensitivity);
  if (sensitivity) managed.sensitivity = sensitivity;
  const server = addressOf(policy?.server);
  if (server !== null) managed.server = server;
  return managed;
}

/** As settings: what a person begins with, or what counts for good. */
export function asGiven({ isLocked, ...values }: Managed): Given {
  return isLocked ? { usual: {}, fixed: values } : { usual: values, fixed: {} };
}

function addressOf(value: unknown): string | null {
  try {
    return typeof value === 'string' ? parseServerAddress(value) : null;
  } catch {
    return null;
  }
}
