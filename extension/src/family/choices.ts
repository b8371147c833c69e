/** What the teen's page may ask: the person's own decisions about their household, each with what follows from it. */

import { codeOf, Failure } from '../failures';
import type { Result } from '../protocol';
import type { WeekCounter } from './counter';
import type { Household } from './household';
import { isJoined, termsOf } from './policy';
import type { FamilyRequest, FamilyResponses, Membership } from './protocol';
import type { RecordStore } from './record';

/** No one has a longer name to be called by. */
const LONGEST_NAME = 40;

export type FamilyHandlers = { [K in FamilyRequest['kind']]: (request: Extract<FamilyRequest, { kind: K }>) => Promise<FamilyResponses[K]> };

export function createFamilyChoices({ household, record, counter }: { household: Household; record: RecordStore; counter: WeekCounter }): FamilyHandlers {
  async function membership(state: Membership['state']): Promise<Membership> {
    const { membership } = await record.read();
    if (membership?.state !== state) throw new Failure('stale-context');
    return membership;
  }

  return {
    'get-family': async () => {
      const { isFollowed } = await record.read();
      const isFresh = isFollowed ? await household.look(true).then(() => true, () => false) : true;
      const { membership, news, newsOf, farewells } = await record.read();
      return { membership, isFresh, news, newsOf, isLeaving: farewells.length > 0 };
    },
    'join-household': ({ terms, counts, until }) =>
      attempt(async () => {
        // What is joined is what was read: guardians may have changed the offer since.
        await household.look(true);
        const offer = await membership('offered');
        if (terms !== termsOf(offer) || until > offer.until) throw new Failure('stale-context');
        await household.say({ verb: 'confirm', counts: counts && offer.mode !== 'private', until });
        if (!isJoined((await record.read()).membership)) throw new Failure('bad-response');
        // So that guardians need not wait for the next ring to see how the device is.
        await household.tick().catch(() => undefined);
      }),
    'decline-household': () =>
      attempt(async () => {
        await membership('offered');
        await household.say({ verb: 'decline' });
      }),
    'leave-household': () => attempt(() => household.leave()),
    'shorten-membership': ({ until }) =>
      attempt(async () => {
        if (until >= (await membership('joined')).until) throw new Failure('stale-context');
        await household.say({ verb: 'shorten', until }, ['until']);
      }),
    'share-counts': ({ on }) =>
      attempt(async () => {
        // What was counted goes at once, also where the server cannot be told yet.
        if (!on) await counter.erase();
        await household.say({ verb: 'counts', agreed: on });
      }),
    'add-trusted': ({ name }) =>
      attempt(async () => {
        const called = name.trim().replace(/\s+/g, ' ').slice(0, LONGEST_NAME);
        if (called === '') throw new Failure('rejected');
        await household.say({ verb: 'trusted', action: 'add', name: called });
      }),
    'confirm-trusted': ({ id }) => attempt(() => household.say({ verb: 'trusted', action: 'confirm', id }, ['trusted'])),
    'remove-trusted': ({ id }) => attempt(() => household.say({ verb: 'trusted', action: 'remove', id }, ['trusted'])),
    'ask-for-change': ({ about }) => attempt(() => household.say({ verb: 'ask', about })),
    'read-news': () => attempt(async () => void (await record.update(() => ({ news: [] })))),
  };
}

async function attempt(work: () => Promise<void>): Promise<Result> {
  try {
    await work();
    return { ok: true };
  } catch (error) {
    return { ok: false, code: codeOf(error) };
  }
}
