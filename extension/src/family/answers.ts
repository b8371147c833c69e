/** Turns what the server says of a household into typed values; what is missing or odd is a `bad-response`. */

import { fields, list, numberOrNull, text, textOrNull, type Fields } from '../answers';
import { Failure } from '../failures';
import { SENSITIVITIES } from '../protocol';
import { BANDS, HOUSEHOLD_MODES, type GuardianSees, type Membership, type Policy, type TrustedPerson } from './protocol';

export type FamilyAnswer = { isUnchanged: true } | { isUnchanged: false; membership: Membership | null };

/** Reads the answer to `GET /v1/family`, and what every other question under it is answered with. */
export function familyAnswer(body: unknown): FamilyAnswer {
  const answer = fields(body);
  if (answer.unchanged === true) return { isUnchanged: true };
  if (answer.membership === undefined) throw new Failure('bad-response');
  return { isUnchanged: false, membership: answer.membership === null ? null : membershipOf(fields(answer.membership)) };
}

/** Whether a trusted person was told. Only a plain yes is one. */
export function deliveredIn(body: unknown): boolean {
  return fields(body).delivered === true;
}

function membershipOf(given: Fields): Membership {
  const profile = fields(given.profile);
  return {
    state: one(given.state, ['offered', 'joined']),
    revision: number(given.revision),
    household: text(fields(given.household).name),
    guardians: list(given.guardians).map((guardian) => text(fields(guardian).name)),
    nickname: text(profile.nickname),
    ageBand: one(profile.age_band, ['under18', 'adult']),
    until: month(profile.until),
    mode: one(given.mode, HOUSEHOLD_MODES),
    policy: policyOf(fields(given.policy)),
    trusted: list(given.trusted).map((person) => trustedOf(fields(person))),
    countsAgreed: given.counts_agreed === true,
    guardianSees: given.guardian_sees === undefined || given.guardian_sees === null ? null : seenOf(fields(given.guardian_sees)),
    requests: list(given.requests).map(fields).map(({ about, at, answer }) => ({ about: text(about), at: milliseconds(at), answer: textOrNull(answer) })),
    activity: list(given.activity).map(fields).map(({ at, actor, what }) => ({ at: milliseconds(at), actor: text(actor), what: text(what) })),
  };
}

function policyOf(given: Fields): Policy {
  return {
    sensitivity: one(given.sensitivity, SENSITIVITIES),
    earlyNotices: given.early_notices !== false,
    sitesOn: given.sites_on === null || given.sites_on === undefined ? null : list(given.sites_on).map(text),
    language: textOrNull(given.language),
    region: textOrNull(given.region),
    // Nobody is locked out of anything by a value that makes no sense.
    isLocked: given.locked === true,
  };
}

function trustedOf(given: Fields): TrustedPerson {
  return {
    id: text(given.id),
    name: text(given.name),
    state: one(given.state, ['proposed', 'confirmed']),
    by: one(given.by, ['guardian', 'teen']),
    isReachable: given.reachable === true,
  };
}

function seenOf(given: Fields): GuardianSees {
  const pack = given.pack === null || given.pack === undefined ? {} : fields(given.pack);
  return {
    state: text(given.state),
    lastSeen: given.last_seen === null || given.last_seen === undefined ? null : milliseconds(given.last_seen),
    extensionVersion: textOrNull(given.extension_version),
    packVersion: textOrNull(pack.version),
    packAgeDays: numberOrNull(pack.age_days),
    unreadableSites: numberOrNull(given.unreadable_sites),
    weeks: list(given.weeks).map(fields).map(({ week, band }) => ({ week: text(week), band: one(band, BANDS) })),
  };
}

function one<T extends string>(value: unknown, known: readonly T[]): T {
  const found = known.find((each) => each === value);
  if (found === undefined) throw new Failure('bad-response');
  return found;
}

function number(value: unknown): number {
  const found = numberOrNull(value);
  if (found === null) throw new Failure('bad-response');
  return found;
}

function month(value: unknown): string {
  const found = text(value);
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(found)) throw new Failure('bad-response');
  return found;
}

/** Seconds since 1970, as the server counts them. */
function milliseconds(value: unknown): number {
  return number(value) * 1_000;
}
