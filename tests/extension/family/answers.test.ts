import { deliveredIn, familyAnswer } from '../../../extension/src/family/answers';
import { membership, wireMembership, type Wire } from './families';

test('what the server says of a household is read whole', () => {
  expect(familyAnswer({ membership: wireMembership() })).toEqual({ isUnchanged: false, membership: membership() });
});

test('that nothing has changed, and that there is no household, are answers too', () => {
  expect(familyAnswer({ unchanged: true })).toEqual({ isUnchanged: true });
  expect(familyAnswer({ membership: null })).toEqual({ isUnchanged: false, membership: null });
});

test('times are milliseconds, and what a guardian may not see is missing', () => {
  const given = wireMembership({
    guardian_sees: { state: 'private', last_seen: null, extension_version: null, pack: null, unreadable_sites: null, weeks: [] },
    requests: [{ about: 'mode', at: 1_795_000_000, answer: null }],
    activity: [{ at: 1_795_000_001, actor: 'teen', what: 'device-joined' }],
  });
  expect(familyAnswer({ membership: given })).toMatchObject({
    membership: {
      guardianSees: { state: 'private', lastSeen: null, packVersion: null, unreadableSites: null, weeks: [] },
      requests: [{ about: 'mode', at: 1_795_000_000_000, answer: null }],
      activity: [{ at: 1_795_000_001_000, actor: 'teen', what: 'device-joined' }],
    },
  });
});

test.each<[string, Wire | unknown[] | null]>([
  ['no object', []], ['nothing', null], ['no membership', {}], ['an unknown state', { membership: wireMembership({ state: 'left' }) }],
  ['an unknown mode', { membership: wireMembership({ mode: 'owned' }) }], ['an end that is no month', { membership: wireMembership({ profile: { nickname: 'Sam', age_band: 'under18', until: '2027-13' } }) }],
  ['an age that is no band', { membership: wireMembership({ profile: { nickname: 'Sam', age_band: 12, until: '2027-08' } }) }],
  ['a band that is a number', { membership: wireMembership({ guardian_sees: { state: 'protected', weeks: [{ week: '2026-W46', band: 7 }] } }) }],
])('%s is a bad response', (_name, body) => {
  expect(() => familyAnswer(body)).toThrow(expect.objectContaining({ code: 'bad-response' }));
});

test.each([['yes', false], [1, false], [undefined, false], [true, true]])('delivered: %j is believed: %s', (delivered, expected) => {
  expect(deliveredIn({ delivered })).toBe(expected);
});

test('nobody is locked out by a value that makes no sense', () => {
  const given = wireMembership({ policy: { sensitivity: 'usual', sites_on: null, locked: 'yes' } });
  expect(familyAnswer({ membership: given })).toMatchObject({ membership: { policy: { isLocked: false, earlyNotices: true } } });
});
