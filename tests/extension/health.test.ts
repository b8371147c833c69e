import { healthSentence, isOnTheFloor, STATE_TITLE } from '../../extension/src/failures';
import { badgeFor, tabHealth, type HealthFacts, type TabRecord } from '../../extension/src/health';
import type { ServerProbe } from '../../extension/src/protocol';
import { t } from '../../extension/src/i18n';
import { fakeChrome } from './support';

const TAB: TabRecord = { origin: 'https://chat.example.org', reading: 'reading', site: 'thelounge', failure: null, mode: 'full', knowsLanguage: true, hits: {}, card: null, isChatPaused: false };
const GOOD: HealthFacts = { hasConsent: true, isOn: true, hasPermission: true, isPaired: true, isPaused: false, tab: TAB, probe: null };

function probe(change: object = {}): ServerProbe {
  return { ok: true, status: { mode: 'full', name: 'handrail', version: '1', packVersion: '1', packAgeDays: 1, embedder: 'ready', authorised: true, note: null, ...change } };
}

test.each<[string, Partial<HealthFacts>, string, string | null]>([
  ['all is well', {}, 'protecting', null],
  ['nobody said yes', { hasConsent: false, isOn: false }, 'no-consent', null],
  ['the site is off', { isOn: false }, 'off', null],
  ['the browser was not allowed', { hasPermission: false }, 'off', 'no-permission'],
  ['there is no pairing', { isPaired: false }, 'not-paired', null],
  ['the server forgot the device', { probe: probe({ authorised: false }) }, 'not-paired', 'unauthorised'],
  ['the last check was unauthorised', { tab: { ...TAB, failure: 'unauthorised' } }, 'not-paired', 'unauthorised'],
  ['the server is away', { probe: { ok: false, code: 'unreachable' } }, 'degraded', 'unreachable'],
  ['the server is away and there is no chat', { probe: { ok: false, code: 'unreachable' }, tab: { ...TAB, reading: 'no-chat' } }, 'degraded', 'unreachable'],
  ['the last check failed', { tab: { ...TAB, failure: 'timeout' }, probe: probe() }, 'degraded', 'timeout'],
  ['the checks fail at an old pack', { tab: { ...TAB, failure: 'bad-response' }, probe: probe({ note: 'pack-old' }) }, 'degraded', 'bad-response'],
  ['only rules are there', { probe: probe({ mode: 'rules-only' }) }, 'degraded', 'rules-only'],
  ['the last answer came from rules only', { tab: { ...TAB, mode: 'rules-only' } }, 'degraded', 'rules-only'],
  ['the chat is in an unknown language', { tab: { ...TAB, knowsLanguage: false } }, 'degraded', 'unknown-language'],
  ['the model has loaded since', { tab: { ...TAB, mode: 'rules-only' }, probe: probe() }, 'protecting', null],
  ['the server is too new', { probe: probe({ note: 'too-new' }) }, 'degraded', 'too-new'],
  ['the pack is old', { probe: probe({ note: 'pack-old' }) }, 'degraded', 'pack-old'],
  ['no content script has spoken yet', { tab: null }, 'not-reading', 'starting'],
  ['it has not looked yet', { tab: { ...TAB, reading: null } }, 'not-reading', 'starting'],
  ['no chat is open', { tab: { ...TAB, reading: 'no-chat' } }, 'not-reading', 'no-chat'],
  ['the rows have no text', { tab: { ...TAB, reading: 'cannot-read' } }, 'not-reading', 'cannot-read'],
  ['the person paused everything', { isPaused: true, probe: { ok: false, code: 'unreachable' } }, 'paused', null],
  ['the person paused this chat', { tab: { ...TAB, isChatPaused: true, failure: 'timeout' } }, 'paused', 'chat'],
  ['the household left this kind of site out', { tab: { ...TAB, reading: 'left-out' } }, 'off', 'left-out'],
  ['the page is no known chat', { tab: { ...TAB, reading: 'unknown-site' } }, 'not-reading', 'unknown-site'],
])('when %s the tab says so', (_name, facts, state, detail) => {
  const health = tabHealth({ ...GOOD, ...facts });
  expect(health).toEqual({ state, detail });
  fakeChrome();
  expect(t(STATE_TITLE[health.state])).not.toBe('');
  expect(t(healthSentence(health))).toMatch(/\.$/);
});

test('the badge is quiet while all is well and marks what needs a person', () => {
  expect(badgeFor({ state: 'protecting', detail: null }).text).toBe('');
  expect(badgeFor({ state: 'not-reading', detail: 'no-chat' }).text).toBe('');
  expect(badgeFor({ state: 'not-reading', detail: 'cannot-read' }).text).toBe('?');
  expect(badgeFor({ state: 'degraded', detail: 'unreachable' }).text).toBe('!');
  expect(badgeFor({ state: 'not-paired', detail: null }).text).toBe('!');
  expect(badgeFor({ state: 'paused', detail: null }).text).toBe('II');
});

test('a failure never has the sentence that all is well', () => {
  expect(healthSentence({ state: 'degraded', detail: 'unreachable' })).toBe('failure_unreachable');
  expect(healthSentence({ state: 'not-reading', detail: 'cannot-read' })).toBe('health_cannot_read_detail');
});

test.each(['too-old', 'too-new'] as const)('a server that is %s and cannot be understood leaves basic protection, and the reason is its age', (note) => {
  const health = tabHealth({ ...GOOD, tab: { ...TAB, failure: 'bad-response' }, probe: probe({ note }) });
  expect([health.detail, isOnTheFloor(health)]).toEqual([note, true]);
  expect(isOnTheFloor(tabHealth({ ...GOOD, probe: probe({ note }) }))).toBe(false);
});
