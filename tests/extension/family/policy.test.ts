import { asGiven, glanceOf, isLockedAt, mayCount, mayReport, modeAt, newsBetween } from '../../../extension/src/family/policy';
import type { Membership } from '../../../extension/src/family/protocol';
import { createSettings, givenBy } from '../../../extension/src/settings';
import { asGiven as asManaged } from '../../../extension/src/managed';
import { MemoryArea } from '../support';
import { membership, policy } from './families';

const NOW = Date.parse('2026-11-25T12:00:00Z');
const AFTER = Date.parse('2027-09-01T00:00:00Z');
const supervised = (rest: Partial<Membership> = {}): Membership => membership({ mode: 'supervised', policy: policy({ sensitivity: 'early', isLocked: true }), ...rest });

test.each<[string, Membership, number, string, boolean]>([
  ['supported', membership(), NOW, 'supported', false],
  ['supervised', supervised(), NOW, 'supervised', true],
  ['supervised, after the end month', supervised(), AFTER, 'private', false],
  ['supervised, in the last hour of the end month', supervised(), AFTER - 3_600_000, 'supervised', true],
  ['supervised, and a grown-up', supervised({ ageBand: 'adult' }), NOW, 'supported', false],
  ['supervised, and not joined', supervised({ state: 'offered' }), NOW, 'supervised', false],
  ['supported, and called locked all the same', membership({ policy: policy({ isLocked: true }) }), NOW, 'supported', false],
])('%s: the mode that counts, and whether it locks', (_name, given, now, mode, isLocked) => {
  expect([modeAt(given, now), isLockedAt(given, now)]).toEqual([mode, isLocked]);
  expect(glanceOf(given, now)).toEqual({ state: given.state, name: 'Rivera', mode, isLocked });
});

test.each<[string, Membership | null, boolean, boolean]>([
  ['no household', null, false, false],
  ['an offer', membership({ state: 'offered', countsAgreed: true }), false, false],
  ['private, whatever was agreed', membership({ mode: 'private', countsAgreed: true }), false, false],
  ['supported', membership(), true, false],
  ['supported, with counts agreed', membership({ countsAgreed: true }), true, true],
  ['supervised, without', supervised(), true, false],
])('%s: what may be told', (_name, given, reports, counts) => {
  expect([mayReport(given, NOW), mayCount(given, NOW)]).toEqual([reports, counts]);
  expect([mayReport(given, AFTER), mayCount(given, AFTER)]).toEqual([false, false]);
});

describe('as settings', () => {
  const chosen = async (given: Membership | null, choice: object = {}, now = NOW): Promise<object> => {
    const store = createSettings(new MemoryArea(), () => 'salt', async () => asGiven(given, now));
    await store.update(choice);
    return store.read();
  };

  test('an offer sets nothing', async () => {
    expect(await chosen(supervised({ state: 'offered' }))).toMatchObject({ sensitivity: 'usual', siteKinds: null, region: null, ageBand: null });
  });

  test('supported is what a person begins with, and their own choice stands', async () => {
    const given = membership({ policy: policy({ sensitivity: 'early', sitesOn: ['discord'] }) });
    expect(await chosen(given)).toMatchObject({ sensitivity: 'early', siteKinds: ['discord'], region: 'ES', locale: 'es', ageBand: 'under18', isAgeAsked: true });
    expect(await chosen(given, { sensitivity: 'serious', siteKinds: null, region: 'GB' })).toMatchObject({ sensitivity: 'serious', siteKinds: null, region: 'GB' });
  });

  test('supervised counts whatever they choose, but for who can help', async () => {
    const given = supervised({ policy: policy({ sensitivity: 'early', sitesOn: ['discord'], isLocked: true }) });
    expect(await chosen(given, { sensitivity: 'serious', siteKinds: null, region: 'GB', ageBand: 'adult' })).toMatchObject({ sensitivity: 'early', siteKinds: ['discord'], region: 'GB', ageBand: 'adult' });
    expect(await chosen(given, { sensitivity: 'serious' }, AFTER)).toMatchObject({ sensitivity: 'serious', siteKinds: null });
  });

  test('without early notices quiet ones are left out', async () => {
    expect(await chosen(membership({ policy: policy({ sensitivity: 'early', earlyNotices: false }) }))).toMatchObject({ sensitivity: 'serious' });
  });

  test.each([[true, 'early'], [false, 'serious']])('whoever manages the browser wins (locked there: %s)', async (isLocked, expected) => {
    const given = supervised({ policy: policy({ sensitivity: 'usual', sitesOn: ['discord'], isLocked: true }) });
    const store = createSettings(new MemoryArea(), () => 'salt', async () => givenBy(asManaged({ sensitivity: 'early', isLocked }), asGiven(given, NOW)));
    await store.update({ sensitivity: 'serious', siteKinds: null });
    // Of what the browser's policy does not name, the household's counts.
    expect(await store.read()).toMatchObject({ sensitivity: expected, siteKinds: ['discord'] });
  });
});

test.each<[string, Partial<Membership>, string[]]>([
  ['nothing', { revision: 2, guardianSees: null }, []],
  ['sensitivity and sites', { policy: policy({ sensitivity: 'early', sitesOn: ['discord'] }) }, ['sensitivity', 'sites']],
  ['early notices', { policy: policy({ earlyNotices: false }) }, ['sensitivity']],
  ['a lock', { policy: policy({ isLocked: true }) }, ['mode']],
  ['the mode', { mode: 'private' }, ['mode']],
  ['language, country and end', { policy: policy({ language: 'en', region: 'GB' }), until: '2027-01' }, ['language', 'region', 'until']],
  ['another guardian', { guardians: ['Ana'] }, ['guardians']],
  ['somebody proposed', { trusted: [...membership().trusted, { id: 'b', name: 'Gran', state: 'proposed', by: 'guardian', isReachable: false }] }, ['trusted']],
  ['a person the teen named themselves', { trusted: [...membership().trusted, { id: 'b', name: 'Gran', state: 'confirmed', by: 'teen', isReachable: false }] }, []],
  ['an ask without an answer', { requests: [{ about: 'mode', at: 1, answer: null }] }, []],
  ['an answer', { requests: [{ about: 'mode', at: 1, answer: 'talk' }] }, ['answer']],
])('when %s changed, this is news', (_name, change, news) => {
  expect(newsBetween(membership(), membership(change))).toEqual(news);
});

test('an offer is no news, and the end of a membership is', () => {
  expect(newsBetween(null, membership({ state: 'offered' }))).toEqual([]);
  expect(newsBetween(membership({ state: 'offered' }), membership())).toEqual([]);
  expect(newsBetween(membership(), null)).toEqual(['ended']);
});
