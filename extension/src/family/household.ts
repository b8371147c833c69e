/** The household this device belongs to: what its server says, what the person decides, and what is told when. */

import type { ApiClient, Server } from '../api-client';
import { codeOf, Failure, isTransient } from '../failures';
import type { FamilyAnswer } from './answers';
import type { DeviceHealth, HouseholdCall } from './calls';
import type { WeekCounter } from './counter';
import { isJoined, mayCount, mayReport, newsBetween } from './policy';
import type { Membership, NewsPart } from './protocol';
import type { HouseholdRecord, RecordStore } from './record';
import { weekOf } from './weeks';

/** A device that has nothing new to say of itself says so this often. */
const REPORT_MS = 10 * 60 * 1000;
const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

export interface HouseholdParts {
  api: Pick<ApiClient, 'household' | 'tellHousehold' | 'tellPerson'>;
  record: RecordStore;
  counter: WeekCounter;
  server: () => Promise<Server>;
  /** How the device is, in as few words as there are. */
  health: () => Promise<{ health: DeviceHealth; unreadable: number }>;
  version: string;
  /** Called when what counts on this device may have changed. */
  onChange: () => Promise<void>;
  /** Has `tick` called regularly, or no more. */
  watch: (isNeeded: boolean) => Promise<void>;
  now: () => number;
}

export interface Household {
  /** The device was paired with a code of a household: asks what the offer is. */
  begin(): Promise<void>;
  /** Asks the server what there is, in full or only what has changed. Rejects where it cannot be asked. */
  look(isFull: boolean): Promise<void>;
  /** Tells the server what the person decided. `own`: what changes by it, and so is no news. */
  say(call: HouseholdCall, own?: NewsPart[]): Promise<void>;
  /** Has a trusted person told; whether it was delivered. */
  tell(person: string): Promise<boolean>;
  /** Leaves at once on this device, whatever the server does, and tells it now or later. */
  leave(): Promise<void>;
  /** What is due each time the alarm rings: farewells, what has changed, a report, the weeks that are over. */
  tick(): Promise<void>;
  /** After the worker or the browser was started anew. */
  resume(): Promise<void>;
}

export function createHousehold(parts: HouseholdParts): Household {
  const { api, record, counter, now } = parts;

  async function take(answer: FamilyAnswer, own: NewsPart[] = []): Promise<void> {
    if (answer.isUnchanged) return;
    const { membership } = answer;
    const { before, after } = await record.update((known) => {
      const fresh = newsBetween(known.membership, membership).filter((part) => !own.includes(part));
      return {
        membership,
        isFollowed: membership !== null,
        news: [...new Set([...known.news, ...fresh])],
        newsOf: membership?.household ?? known.membership?.household ?? known.newsOf,
      };
    });
    if (!mayCount(after.membership, now())) await counter.erase();
    if (matters(before.membership) !== matters(after.membership)) await parts.onChange();
    await resume();
  }

  async function resume(): Promise<void> {
    const { isFollowed, farewells } = await record.read();
    await parts.watch(isFollowed || farewells.length > 0);
  }

  /** A device that the server no longer knows belongs to no household of it. */
  async function asked(answer: Promise<FamilyAnswer>, own?: NewsPart[]): Promise<void> {
    try {
      await take(await answer, own);
    } catch (error) {
      if (codeOf(error) === 'unauthorised') await take({ isUnchanged: false, membership: null }, own);
      throw error;
    }
  }

  async function look(isFull: boolean): Promise<void> {
    const { membership, farewells } = await record.read();
    const server = await parts.server();
    // Until the server knows that the person left, it would only say that they have not.
    if (server.token === null || farewells.some((left) => isSame(left, server))) return;
    await asked(api.household(server, isFull ? null : (membership?.revision ?? null)));
  }

  async function farewell(): Promise<void> {
    for (const server of (await record.read()).farewells) {
      const code = await api.tellHousehold(server, { verb: 'leave' }).then(() => null, codeOf);
      // What is refused for good need not be said again: there is no membership there to end.
      if (code !== null && isTransient(code) && code !== 'bad-response') continue;
      await record.update(({ farewells }) => ({ farewells: farewells.filter((one) => !isSame(one, server)) }));
    }
  }

  /** Tells how the device is where that is due, and then the weeks that are over. */
  async function report({ membership, reported }: HouseholdRecord): Promise<void> {
    const { health, unreadable } = await parts.health();
    const words = JSON.stringify([health, unreadable, parts.version]);
    // A clock that was set back must not put the next report off.
    if (reported !== null && reported.words === words && Math.abs(now() - reported.at) < REPORT_MS) return;
    await asked(api.tellHousehold(await parts.server(), { verb: 'report', health, extension_version: parts.version, unreadable_sites: unreadable }));
    await record.update(() => ({ reported: { at: now(), words } }));
    if (mayCount(membership, now())) await tellWeeks();
  }

  async function tellWeeks(): Promise<void> {
    await counter.touch();
    for (const { week, band } of await counter.finished()) {
      const code = await asked(api.tellHousehold(await parts.server(), { verb: 'week', week, band })).then(() => null, codeOf);
      // Clocks differ: for the server the last week may not be over yet. One before that it refuses for good.
      const isRefused = code === 'rejected' || code === 'bad-response';
      if (code !== null && (!isRefused || week === weekOf(now() - WEEK_MS))) return;
      await counter.forget(week);
    }
  }

  return {
    async begin() {
      await record.update(() => ({ isFollowed: true, membership: null, news: [], reported: null }));
      // The page that shows the offer asks again.
      await look(true).catch(() => undefined);
      await resume();
    },
    look,
    say: async (call, own) => asked(api.tellHousehold(await parts.server(), call), own),
    async tell(person) {
      const { membership } = await record.read();
      if (!isJoined(membership) || !membership.trusted.some(({ id, state }) => id === person && state === 'confirmed')) throw new Failure('stale-context');
      const { delivered, answer } = await api.tellPerson(await parts.server(), person);
      await take(answer).catch(() => undefined);
      return delivered;
    },
    async leave() {
      const known = await record.read();
      if (known.membership === null && !known.isFollowed) return;
      const server = await parts.server();
      await record.update(({ farewells }) => ({
        isFollowed: false, membership: null, news: [], reported: null,
        farewells: server.token === null ? farewells : [...farewells.filter((one) => !isSame(one, server)), server],
      }));
      await counter.erase();
      await parts.onChange();
      await farewell();
      await resume();
    },
    async tick() {
      await farewell();
      if (!(await record.read()).isFollowed) return resume();
      await look(false);
      const current = await record.read();
      if (!mayCount(current.membership, now())) await counter.erase();
      if (mayReport(current.membership, now())) await report(current);
    },
    resume,
  };
}

function isSame(one: Server, other: Server): boolean {
  return one.address === other.address && one.token === other.token;
}

/** The part of a membership that decides what is read and shown on pages. */
function matters(membership: Membership | null): string {
  return JSON.stringify(membership && [membership.state, membership.mode, membership.policy, membership.until, membership.trusted]);
}
