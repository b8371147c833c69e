/** What a membership means for this device at a given time: pure, and the place where its limits are held. */

import type { Given, Settings } from '../settings';
import type { HouseholdGlance, HouseholdMode, Membership, NewsPart } from './protocol';
import { monthOf } from './weeks';

/** Whether the device is a member: its user has confirmed that. */
export function isJoined(membership: Membership | null): membership is Membership {
  return membership?.state === 'joined';
}

/**
 * The mode that counts. After the end month it is private, and no grown-up is supervised, whatever the server says.
 */
export function modeAt({ mode, until, ageBand }: Membership, now: number): HouseholdMode {
  if (monthOf(now) > until) return 'private';
  return mode === 'supervised' && ageBand === 'adult' ? 'supported' : mode;
}

/** Whether the settings that the household made count for good. */
export function isLockedAt(membership: Membership | null, now: number): boolean {
  return isJoined(membership) && membership.policy.isLocked && modeAt(membership, now) === 'supervised';
}

/** Whether the household may be told how the device is. */
export function mayReport(membership: Membership | null, now: number): boolean {
  return isJoined(membership) && modeAt(membership, now) !== 'private';
}

/** Whether weeks may be counted and told. */
export function mayCount(membership: Membership | null, now: number): boolean {
  return mayReport(membership, now) && membership?.countsAgreed === true;
}

/** What is always shown of the household, in every mode. */
export function glanceOf(membership: Membership | null, now: number): HouseholdGlance | null {
  return membership && { state: membership.state, name: membership.household, mode: modeAt(membership, now), isLocked: isLockedAt(membership, now) };
}

/** As settings. Age, country and language are only what the person begins with: who can help is theirs to say. */
export function asGiven(membership: Membership | null, now: number): Given {
  if (!isJoined(membership) || monthOf(now) > membership.until) return { usual: {}, fixed: {} };
  const { policy, ageBand } = membership;
  const usual: Partial<Settings> = { ageBand, isAgeAsked: true };
  if (policy.region !== null) usual.region = policy.region;
  if (policy.language !== null) usual.locale = policy.language;
  const set: Partial<Settings> = { sensitivity: policy.earlyNotices ? policy.sensitivity : 'serious', siteKinds: policy.sitesOn };
  return isLockedAt(membership, now) ? { usual, fixed: set } : { usual: { ...usual, ...set }, fixed: {} };
}

/** All that a person agrees to by joining, as one text that changes with any of it. */
export function termsOf({ household, guardians, mode, policy, until, ageBand }: Membership): string {
  return JSON.stringify([household, guardians, mode, policy, until, ageBand]);
}

/** What the person is told has changed. */
export function newsBetween(before: Membership | null, after: Membership | null): NewsPart[] {
  if (!isJoined(before)) return [];
  if (!isJoined(after)) return ['ended'];
  const seen = (membership: Membership): Record<Exclude<NewsPart, 'ended'>, unknown> => ({
    mode: [membership.mode, membership.policy.isLocked],
    sensitivity: [membership.policy.sensitivity, membership.policy.earlyNotices],
    sites: membership.policy.sitesOn,
    language: membership.policy.language,
    region: membership.policy.region,
    until: membership.until,
    guardians: membership.guardians,
    trusted: membership.trusted.filter(({ by }) => by === 'guardian').map(({ id, name, isReachable }) => [id, name, isReachable]),
    answer: membership.requests.map(({ about, at, answer }) => (answer === null ? null : [about, at, answer])).filter((answered) => answered !== null),
  });
  const [then, now] = [seen(before), seen(after)];
  return (Object.keys(then) as (keyof typeof then)[]).filter((part) => JSON.stringify(then[part]) !== JSON.stringify(now[part]));
}
