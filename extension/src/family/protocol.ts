/** What a device knows of the household it belongs to, and every message about it. */

import type { AgeBand, FailureCode, Result, Sensitivity } from '../vocabulary';

/** How much of a device its household is told; the same words for guardians and teens. */
export type HouseholdMode = 'private' | 'supported' | 'supervised';
export const HOUSEHOLD_MODES: readonly HouseholdMode[] = ['private', 'supported', 'supervised'];
/** How many grave cards a week had. */
export type Band = '0' | '1-2' | '3+';
export const BANDS: readonly Band[] = ['0', '1-2', '3+'];
/** What a teen may ask to have changed. */
export type RequestTopic = 'mode' | 'sensitivity' | 'sites' | 'until' | 'language' | 'other';
export const REQUEST_TOPICS: readonly RequestTopic[] = ['mode', 'sensitivity', 'sites', 'until', 'language', 'other'];
/** What may have changed since the person last looked; `ended`: the household no longer has this device. */
export type NewsPart = 'mode' | 'sensitivity' | 'sites' | 'language' | 'region' | 'until' | 'guardians' | 'trusted' | 'answer' | 'ended';

/** What guardians set for a profile. */
export interface Policy {
  sensitivity: Sensitivity;
  /** False: quiet notices of early signs are left out, whatever the sensitivity. */
  earlyNotices: boolean;
  /** Which kinds of sites are read; null is every kind. */
  sitesOn: string[] | null;
  language: string | null;
  region: string | null;
  isLocked: boolean;
}

/** Someone to turn to. Whoever guardians propose counts once the device's user has confirmed them. */
export interface TrustedPerson {
  id: string;
  name: string;
  state: 'proposed' | 'confirmed';
  by: 'guardian' | 'teen';
  /** The server knows where a message reaches them. */
  isReachable: boolean;
}

/** What the guardians' page shows of this device, as the server shows it there. Times in milliseconds since 1970. */
export interface GuardianSees {
  state: string;
  lastSeen: number | null;
  extensionVersion: string | null;
  packVersion: string | null;
  packAgeDays: number | null;
  unreadableSites: number | null;
  weeks: { week: string; band: Band }[];
}

export interface ChangeRequest {
  about: string;
  at: number;
  answer: string | null;
}

export interface Activity {
  at: number;
  actor: string;
  what: string;
}

/** This device's belonging to a profile of a household. `offered`: its user has not confirmed it, and nothing of it counts. */
export interface Membership {
  state: 'offered' | 'joined';
  revision: number;
  household: string;
  guardians: string[];
  nickname: string;
  ageBand: AgeBand;
  /** The last month of it, like `2027-08`. */
  until: string;
  mode: HouseholdMode;
  policy: Policy;
  trusted: TrustedPerson[];
  countsAgreed: boolean;
  guardianSees: GuardianSees | null;
  requests: ChangeRequest[];
  activity: Activity[];
}

/** What popup and options always show of a household. */
export interface HouseholdGlance {
  state: Membership['state'];
  name: string;
  mode: HouseholdMode;
  isLocked: boolean;
}

/** A confirmed person, as a card names them. */
export interface TrustedOnCard {
  id: string;
  name: string;
  isReachable: boolean;
}

/** Everything that the teen's page shows. */
export interface FamilyView {
  membership: Membership | null;
  /** False: the server could not be asked just now, and this is what it said last. */
  isFresh: boolean;
  news: NewsPart[];
  /** The household that the news is of. */
  newsOf: string;
  /** Left, and the household not yet told, since the server could not be reached. */
  isLeaving: boolean;
}

export type TellOutcome = { ok: true; delivered: boolean } | { ok: false; code: FailureCode };

export type FamilyRequest =
  | { kind: 'get-family' }
  /** `terms`: those that the person has read. */
  | { kind: 'join-household'; terms: string; counts: boolean; until: string }
  | { kind: 'decline-household' }
  /** Always works: at once on this device, and the household is told as soon as the server can be reached. */
  | { kind: 'leave-household' }
  | { kind: 'shorten-membership'; until: string }
  | { kind: 'share-counts'; on: boolean }
  | { kind: 'add-trusted'; name: string }
  | { kind: 'confirm-trusted'; id: string }
  | { kind: 'remove-trusted'; id: string }
  | { kind: 'ask-for-change'; about: RequestTopic }
  | { kind: 'read-news' };

export interface FamilyResponses {
  'get-family': FamilyView;
  'join-household': Result;
  'decline-household': Result;
  'leave-household': Result;
  'shorten-membership': Result;
  'share-counts': Result;
  'add-trusted': Result;
  'confirm-trusted': Result;
  'remove-trusted': Result;
  'ask-for-change': Result;
  'read-news': Result;
}
