/** A household's server for the tests, hand-written to the shape that the real one keeps to, and what it says of a profile. */

import type { GuardianSees, Membership, Policy } from '../../../extension/src/family/protocol';

export type Wire = Record<string, unknown>;

/** What the server sends of a membership; joined and supported, unless said otherwise. */
export function wireMembership(rest: Wire = {}): Wire {
  return {
    state: 'joined', revision: 1,
    household: { name: 'Rivera' },
    guardians: [{ name: 'Ana' }, { name: 'Luis' }],
    profile: { nickname: 'Sam', age_band: 'under18', until: '2027-08', language: 'es', region: 'ES' },
    mode: 'supported',
    policy: { sensitivity: 'usual', early_notices: true, sites_on: null, language: 'es', region: 'ES', locked: false },
    trusted: [{ id: 'a1', name: 'Mum', state: 'confirmed', by: 'guardian', reachable: true }],
    counts_agreed: false,
    guardian_sees: { state: 'protected', last_seen: 1_795_000_000, extension_version: '0.1.0', pack: { version: '1.2', age_days: 3 }, unreadable_sites: 0, weeks: [{ week: '2026-W46', band: '1-2' }] },
    requests: [], activity: [],
    ...rest,
  };
}

export const LOCKED = { mode: 'supervised', policy: { sensitivity: 'early', early_notices: true, sites_on: null, language: 'es', region: 'ES', locked: true } };

/** The same, as the extension knows it. */
export function membership(rest: Partial<Membership> = {}): Membership {
  return {
    state: 'joined', revision: 1, household: 'Rivera', guardians: ['Ana', 'Luis'], nickname: 'Sam', ageBand: 'under18', until: '2027-08', mode: 'supported', policy: policy(),
    trusted: [{ id: 'a1', name: 'Mum', state: 'confirmed', by: 'guardian', isReachable: true }],
    countsAgreed: false, guardianSees: sees(), requests: [], activity: [], ...rest,
  };
}

export function policy(rest: Partial<Policy> = {}): Policy {
  return { sensitivity: 'usual', earlyNotices: true, sitesOn: null, language: 'es', region: 'ES', isLocked: false, ...rest };
}

export function sees(rest: Partial<GuardianSees> = {}): GuardianSees {
  return { state: 'protected', lastSeen: 1_795_000_000_000, extensionVersion: '0.1.0', packVersion: '1.2', packAgeDays: 3, unreadableSites: 0, weeks: [{ week: '2026-W46', band: '1-2' }], ...rest };
}

/** Answers as the routes under `/v1/family` do, and keeps what it was told. Null: the device belongs to no household. */
export class FamilyServer {
  given: Wire | null = wireMembership({ state: 'offered' });
  told: { verb: string; body: Wire }[] = [];
  delivers = true;
  /** How often it was asked, and which of those were answered with "unchanged". */
  asked: { revision: string | null; isUnchanged: boolean }[] = [];

  /** What guardians change. */
  change(rest: Wire): void {
    const { revision } = this.given as { revision: number };
    this.given = { ...this.given, ...rest, revision: revision + 1 };
  }

  answer(address: string, body: Wire | null): { status: number; body: unknown } {
    const { pathname, searchParams } = new URL(address);
    if (pathname === '/v1/family') {
      const revision = searchParams.get('revision');
      const isUnchanged = this.given !== null && revision === String(this.given.revision);
      this.asked.push({ revision, isUnchanged });
      return { status: 200, body: isUnchanged ? { unchanged: true } : { membership: this.given } };
    }
    const verb = pathname.replace('/v1/family/', '');
    this.told.push({ verb, body: body ?? {} });
    if (this.given === null) return { status: 409, body: {} };
    if (verb === 'confirm') this.change({ state: 'joined', counts_agreed: body?.counts, profile: { ...(this.given.profile as Wire), until: body?.until } });
    if (verb === 'decline' || verb === 'leave') this.given = null;
    if (verb === 'counts') this.change({ counts_agreed: body?.agreed });
    if (verb === 'shorten') this.change({ profile: { ...(this.given?.profile as Wire), until: body?.until } });
    return { status: 200, body: { membership: this.given, ...(verb === 'tell' ? { delivered: this.delivers } : {}) } };
  }

  verbs(): string[] {
    return this.told.map(({ verb }) => verb);
  }
}
