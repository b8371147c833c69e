import { createWeekCounter, type WeekCounter } from '../../../extension/src/family/counter';
import { familyAnswer } from '../../../extension/src/family/answers';
import { createHousehold, type Household } from '../../../extension/src/family/household';
import { createRecordStore, type RecordStore } from '../../../extension/src/family/record';
import { Failure } from '../../../extension/src/failures';
import type { FailureCode } from '../../../extension/src/protocol';
import { MemoryArea, warning } from '../support';
import { FamilyServer, LOCKED, wireMembership, type Wire } from './families';

const MINUTE_MS = 60_000;
const WEEK_MS = 7 * 24 * 60 * MINUTE_MS;
let family: FamilyServer;
let area: MemoryArea;
let record: RecordStore;
let counter: WeekCounter;
let household: Household;
let now: number;
/** What asking comes to instead of an answer. */
let failure: FailureCode | null;
let token: string | null;
let health: 'protecting' | 'paused';
let changes: number;
let isWatched: boolean;

beforeEach(() => {
  family = new FamilyServer();
  area = new MemoryArea();
  record = createRecordStore(area);
  now = Date.parse('2026-11-18T12:00:00Z');
  counter = createWeekCounter(area, () => now);
  failure = null;
  token = 'secret';
  health = 'protecting';
  changes = 0;
  isWatched = false;
  const call = async (path: string, body: Wire | null): Promise<unknown> => {
    if (failure) throw new Failure(failure);
    const { status, body: answer } = family.answer(`http://server${path}`, body);
    if (status !== 200) throw new Failure('rejected');
    return answer;
  };
  household = createHousehold({
    api: {
      household: async (_server, revision) => familyAnswer(await call(`/v1/family${revision === null ? '' : `?revision=${revision}`}`, null)),
      tellHousehold: async (_server, { verb, ...body }) => familyAnswer(await call(`/v1/family/${verb}`, body)),
      tellPerson: async (_server, person) => {
        const answer = (await call('/v1/family/tell', { person })) as Wire;
        return { delivered: answer.delivered === true, answer: familyAnswer(answer) };
      },
    },
    record,
    counter,
    server: async () => ({ address: 'http://server', token }),
    health: async () => ({ health, unreadable: 1 }),
    version: '0.1.0',
    onChange: async () => void changes++,
    watch: async (isNeeded) => void (isWatched = isNeeded),
    now: () => now,
  });
});

/** Joins, with everything told that is told at once. */
async function join(rest: Wire = {}): Promise<void> {
  family.given = wireMembership(rest);
  await household.begin();
  await household.tick();
  family.told = [];
  changes = 0;
}

const news = async (): Promise<string[]> => (await record.read()).news;

describe('following', () => {
  test('an offer is there at once, is watched, and nothing is told of the device', async () => {
    await household.begin();
    await household.tick();
    expect((await record.read()).membership).toMatchObject({ state: 'offered', household: 'Rivera' });
    expect([isWatched, family.told]).toEqual([true, []]);
  });

  test('a device without a household asks nothing', async () => {
    await household.tick();
    expect([family.asked, isWatched]).toEqual([[], false]);
  });

  test('what has not changed is asked for by its revision alone', async () => {
    await join({ mode: 'private' });
    family.asked = [];
    await household.tick();
    expect(family.asked).toEqual([{ revision: '1', isUnchanged: true }]);
    expect(changes).toBe(0);
  });

  test('what changed counts at the next ring, and is said until the person has read it', async () => {
    await join();
    family.change({ policy: { sensitivity: 'early', early_notices: true, sites_on: ['thelounge'], language: 'es', region: 'ES', locked: false } });
    await household.tick();
    family.change({ guardians: [{ name: 'Ana' }] });
    await household.tick();
    expect([await news(), changes]).toEqual([['sensitivity', 'sites', 'guardians'], 1]);
  });

  test('what the person changed themselves is no news', async () => {
    await join();
    await household.say({ verb: 'shorten', until: '2027-01' }, ['until']);
    expect([await news(), (await record.read()).membership?.until]).toEqual([[], '2027-01']);
  });

  test.each<[string, () => void]>([
    ['the household let the device go', () => void (family.given = null)],
    ['the server no longer knows the device', () => void (failure = 'unauthorised')],
  ])('%s: nothing counts any more, and the person is told', async (_name, end) => {
    await join({ ...LOCKED, counts_agreed: true });
    await counter.count(warning());
    end();
    await household.tick().catch(() => undefined);
    expect(await record.read()).toMatchObject({ membership: null, isFollowed: false, news: ['ended'], newsOf: 'Rivera' });
    expect([isWatched, area.items.has('weeks')]).toEqual([false, false]);
  });

  test.each<FailureCode>(['unreachable', 'timeout', 'server-error', 'bad-response', 'rate-limited'])('a server that is away (%s) changes nothing', async (code) => {
    await join(LOCKED);
    failure = code;
    await expect(household.tick()).rejects.toMatchObject({ code });
    expect((await record.read()).membership).toMatchObject({ mode: 'supervised' });
  });
});

describe('reports', () => {
  test('say how the device is when that changes, and every ten minutes', async () => {
    await join();
    await household.tick();
    expect(family.told).toEqual([]);
    health = 'paused';
    await household.tick();
    expect(family.told).toEqual([{ verb: 'report', body: { health: 'paused', extension_version: '0.1.0', unreadable_sites: 1 } }]);
    now += 9 * MINUTE_MS;
    await household.tick();
    expect(family.verbs()).toHaveLength(1);
    now += MINUTE_MS;
    await household.tick();
    expect(family.verbs()).toEqual(['report', 'report']);
  });

  test.each<[string, Wire]>([
    ['private', { mode: 'private', counts_agreed: true }],
    ['an offer', { state: 'offered', mode: 'supervised', counts_agreed: true }],
    ['supervised, after the end month', { ...LOCKED, counts_agreed: true, profile: { nickname: 'Sam', age_band: 'under18', until: '2026-10' } }],
  ])('%s: nothing at all is told', async (_name, rest) => {
    await join(rest);
    await counter.count(warning());
    now += WEEK_MS;
    await household.tick();
    expect(family.told).toEqual([]);
  });
});

describe('weeks', () => {
  test('are told once they are over, as a band, once', async () => {
    await join({ counts_agreed: true });
    await counter.count(warning());
    health = 'paused';
    await household.tick();
    expect(family.verbs()).toEqual(['report']);
    now += WEEK_MS;
    await household.tick();
    now += 10 * MINUTE_MS;
    await household.tick();
    expect(family.told.filter(({ verb }) => verb === 'week')).toEqual([{ verb: 'week', body: { week: '2026-W47', band: '1-2' } }]);
  });

  test('are not told without agreement, and are gone', async () => {
    await join();
    await counter.count(warning());
    now += WEEK_MS;
    await household.tick();
    expect([family.verbs(), area.items.has('weeks')]).toEqual([['report'], false]);
  });

  test('are erased when the agreement is taken back', async () => {
    await join({ counts_agreed: true });
    await counter.count(warning());
    await household.say({ verb: 'counts', agreed: false });
    expect(area.items.has('weeks')).toBe(false);
  });

  test('that the server refuses are tried again while their week has just ended, and then forgotten', async () => {
    await join({ counts_agreed: true });
    await counter.count(warning());
    now += WEEK_MS;
    const answer = family.answer.bind(family);
    family.answer = (address, body) => (address.endsWith('/week') ? { status: 409, body: {} } : answer(address, body));
    await household.tick();
    expect(await counter.finished()).toHaveLength(1);
    now += WEEK_MS;
    await household.tick();
    expect((await counter.finished()).map(({ week }) => week)).toEqual(['2026-W48']);
  });

  test('that could not be told are told later', async () => {
    await join({ counts_agreed: true });
    await counter.count(warning());
    now += WEEK_MS;
    failure = 'unreachable';
    await household.tick().catch(() => undefined);
    failure = null;
    await household.tick();
    expect(family.verbs()).toContain('week');
  });
});

describe('leaving', () => {
  test('is told at once where the server answers', async () => {
    await join({ ...LOCKED, counts_agreed: true });
    await counter.count(warning());
    await household.leave();
    expect(await record.read()).toMatchObject({ membership: null, farewells: [] });
    expect([family.verbs(), changes, isWatched, area.items.has('weeks')]).toEqual([['leave'], 1, false, false]);
  });

  test('works without the server, is not undone by it, and is told as soon as it is back', async () => {
    await join(LOCKED);
    failure = 'unreachable';
    await household.leave();
    expect(await record.read()).toMatchObject({ membership: null, isFollowed: false, farewells: [{ address: 'http://server', token: 'secret' }] });
    expect([changes, isWatched]).toEqual([1, true]);

    failure = null;
    family.asked = [];
    await household.look(true);
    expect(family.asked).toEqual([]);
    await household.tick();
    expect([family.verbs(), (await record.read()).farewells, isWatched]).toEqual([['leave'], [], false]);
  });

  test('is told with the token that was left, also after another pairing', async () => {
    await join();
    failure = 'unreachable';
    await household.leave();
    token = 'another';
    failure = null;
    await household.begin();
    expect((await record.read()).membership).toMatchObject({ household: 'Rivera' });
    await household.tick();
    expect(family.verbs()).toContain('leave');
  });

  test('a server that knows nothing of it is not told for ever', async () => {
    await join();
    failure = 'unauthorised';
    await household.leave();
    expect((await record.read()).farewells).toEqual([]);
  });

  test('without a household writes nothing', async () => {
    await household.leave();
    expect([...area.items]).toEqual([]);
  });
});

describe('having someone told', () => {
  test.each([true, false])('says whether it was delivered: %s', async (delivers) => {
    await join();
    family.delivers = delivers;
    expect(await household.tell('a1')).toBe(delivers);
    expect(family.told).toEqual([{ verb: 'tell', body: { person: 'a1' } }]);
  });

  test.each<[string, Wire, string]>([
    ['somebody unknown', {}, 'zz'],
    ['somebody who was only proposed', { trusted: [{ id: 'a1', name: 'Mum', state: 'proposed', by: 'guardian', reachable: true }] }, 'a1'],
    ['somebody of a household that was not joined', { state: 'offered' }, 'a1'],
  ])('%s is not possible, and nothing is sent', async (_name, rest, person) => {
    await join(rest);
    await expect(household.tell(person)).rejects.toMatchObject({ code: 'stale-context' });
    expect(family.told).toEqual([]);
  });
});
