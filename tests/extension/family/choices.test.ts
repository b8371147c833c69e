/** From a code to the day of leaving, through the whole background. */

import type { Request } from '../../../extension/src/protocol';
import { termsOf } from '../../../extension/src/family/policy';
import type { FamilyView } from '../../../extension/src/family/protocol';
import { Browser, CHAT, CONTENT, json, OWN_PAGE, THREAD } from '../browser';
import { HEALTH_ANSWER, THREAT_ANSWER } from '../fixtures/answers';
import { message, settled } from '../support';
import { FamilyServer, LOCKED, wireMembership } from './families';

let browser: Browser;
let family: FamilyServer;
let isAway: boolean;
beforeEach(async () => {
  browser = new Browser();
  family = new FamilyServer();
  isAway = false;
  browser.server = (url) => {
    if (isAway) throw new TypeError('refused');
    if (url.endsWith('/v1/pair')) return json({ token: 'secret', family: true });
    if (url.endsWith('/v1/health')) return json(HEALTH_ANSWER);
    if (!url.includes('/v1/family')) return json(THREAT_ANSWER);
    const { status, body } = family.answer(url, browser.requests.at(-1)?.body ?? null);
    return json(body, status);
  };
  await browser.restart();
  await browser.ready();
});
afterEach(() => void vi.unstubAllGlobals());

const ask = (request: Request): Promise<unknown> => browser.send(request, OWN_PAGE);
const overview = (): Promise<unknown> => ask({ kind: 'get-overview', tabId: 7 });
const standing = (): Promise<unknown> => browser.send({ kind: 'hello' }, CONTENT);
async function join({ counts = false, until = '2027-08' } = {}): Promise<unknown> {
  const { membership } = (await ask({ kind: 'get-family' })) as FamilyView;
  return ask({ kind: 'join-household', terms: membership ? termsOf(membership) : '', counts, until });
}
const check = (id: string): Promise<unknown> => browser.send({ kind: 'check', thread: THREAD, messages: [message(id, 'pay me')] }, CONTENT);

async function ring(): Promise<void> {
  browser.ring();
  for (let i = 0; i < 8; i++) await settled();
}

describe('a code of a household', () => {
  test('brings an offer, of which nothing counts and nothing is told', async () => {
    family.change(LOCKED);
    await ring();
    expect(await overview()).toMatchObject({ household: { state: 'offered', name: 'Rivera', isLocked: false }, sensitivity: 'usual' });
    expect(await standing()).toMatchObject({ active: true, trusted: null });
    expect(family.told).toEqual([]);
  });

  test('joined, the policy counts and the people who were confirmed stand on cards', async () => {
    family.change({ trusted: [...(wireMembership().trusted as object[]), { id: 'b2', name: 'Gran', state: 'proposed', by: 'guardian', reachable: false }] });
    expect(await join()).toEqual({ ok: true });
    expect(family.told).toMatchObject([{ verb: 'confirm', body: { counts: false, until: '2027-08' } }, { verb: 'report', body: { health: 'protecting' } }]);
    expect(await overview()).toMatchObject({ household: { state: 'joined', mode: 'supported' }, ageBand: 'under18', region: 'ES' });
    expect(await standing()).toMatchObject({ trusted: [{ id: 'a1', name: 'Mum', isReachable: true }] });
  });

  test('can be shortened while joining, and never made longer', async () => {
    expect(await join({ counts: true, until: '2028-01' })).toEqual({ ok: false, code: 'stale-context' });
    expect(await join({ counts: true, until: '2027-01' })).toEqual({ ok: true });
    expect(family.told[0]).toEqual({ verb: 'confirm', body: { counts: true, until: '2027-01' } });
  });

  test('that guardians changed since it was read is not joined', async () => {
    const { membership } = (await ask({ kind: 'get-family' })) as FamilyView;
    family.change(LOCKED);
    expect(await ask({ kind: 'join-household', terms: membership ? termsOf(membership) : '', counts: false, until: '2027-08' })).toEqual({ ok: false, code: 'stale-context' });
    expect(family.told).toEqual([]);
    expect(await join()).toEqual({ ok: true });
  });

  test('in a private household never brings counts', async () => {
    family.change({ mode: 'private' });
    await ring();
    await join({ counts: true });
    expect(family.told[0]).toMatchObject({ body: { counts: false } });
  });

  test('declined, the device is an ordinary one', async () => {
    expect(await ask({ kind: 'decline-household' })).toEqual({ ok: true });
    expect(await overview()).toMatchObject({ household: null, paired: true, news: [] });
    expect(browser.alarms.size).toBe(0);
  });

  test('that the worker died over is found again by the alarm', async () => {
    await browser.restart();
    expect([...browser.alarms]).toEqual([['household', 0.5]]);
    await ring();
    expect(await overview()).toMatchObject({ household: { state: 'offered' } });
  });
});

describe('a guardian\'s change', () => {
  beforeEach(async () => void (await join()));

  test('is followed at the next ring, said, and said no more once it was read', async () => {
    browser.pushed = [];
    await standing();
    family.change({ policy: { sensitivity: 'serious', early_notices: true, sites_on: ['discord'], language: 'es', region: 'ES', locked: false } });
    await ring();
    expect(await overview()).toMatchObject({ sensitivity: 'serious', news: ['sensitivity', 'sites'], newsOf: 'Rivera' });
    expect(browser.pushed).toContainEqual({ tabId: 7, kind: 'standing-changed' });
    await ask({ kind: 'read-news' });
    expect(await overview()).toMatchObject({ news: [] });
  });

  test('that leaves a site out stops its reading, until the person switches it on themselves', async () => {
    family.change({ policy: { sensitivity: 'usual', early_notices: true, sites_on: ['discord'], language: 'es', region: 'ES', locked: false } });
    await ring();
    expect(await standing()).toMatchObject({ siteKinds: ['discord'] });
    expect(await check('1')).toEqual({ ok: false, code: 'stale-context' });
    await browser.send({ kind: 'report', reading: 'left-out', hits: {}, site: 'thelounge', isWaiting: false }, CONTENT);
    expect(await overview()).toMatchObject({ tab: { isOn: false, isLocked: false, health: { state: 'off', detail: 'left-out' } } });
    await ask({ kind: 'set-site', origin: CHAT, on: true });
    expect(await check('2')).toMatchObject({ ok: true });
  });

  test('that locks holds server, sensitivity and sites, and neither help nor consent nor leaving', async () => {
    family.change(LOCKED);
    await ring();
    const locked = { ok: false, code: 'household' };
    expect(await ask({ kind: 'set-sensitivity', sensitivity: 'serious' })).toEqual(locked);
    expect(await ask({ kind: 'set-site', origin: CHAT, on: false })).toEqual(locked);
    expect(await ask({ kind: 'set-server', address: 'http://127.0.0.1:9000', consent: false })).toEqual(locked);
    expect(await overview()).toMatchObject({ sensitivity: 'early', household: { isLocked: true }, tab: { isLocked: true } });
    expect(await ask({ kind: 'set-region', region: 'GB' })).toEqual({ ok: true });
    expect(await overview()).toMatchObject({ region: 'GB' });
    expect(await ask({ kind: 'withdraw-consent' })).toEqual({ ok: true });
    expect(await ask({ kind: 'leave-household' })).toEqual({ ok: true });
    expect(await ask({ kind: 'set-site', origin: CHAT, on: false })).toEqual({ ok: true });
  });

  test('gives way to whoever manages this browser', async () => {
    browser.policy = { sensitivity: 'serious', locked: true };
    family.change(LOCKED);
    await ring();
    expect(await overview()).toMatchObject({ sensitivity: 'serious' });
  });
});

describe('counts', () => {
  test('of grave cards are kept where that was agreed, one for each card', async () => {
    await join();
    await check('1');
    expect(browser.local.items.has('weeks')).toBe(false);
    await ask({ kind: 'share-counts', on: true });
    await browser.send({ kind: 'check', thread: { ...THREAD, name: 'another' }, messages: [message('2', 'pay me')] }, CONTENT);
    await browser.send({ kind: 'check', thread: { ...THREAD, name: 'another' }, messages: [message('3', 'pay me now')] }, CONTENT);
    expect(Object.values(browser.local.items.get('weeks') as object)).toEqual([1]);
  });

  test('taken back are erased at once, also without the server', async () => {
    await join({ counts: true });
    await check('1');
    expect(browser.local.items.has('weeks')).toBe(true);
    isAway = true;
    expect(await ask({ kind: 'share-counts', on: false })).toEqual({ ok: false, code: 'unreachable' });
    expect(browser.local.items.has('weeks')).toBe(false);
  });
});

describe('the teen\'s page', () => {
  beforeEach(async () => void (await join()));

  test('is shown what the server last said where it cannot be asked', async () => {
    isAway = true;
    expect(await ask({ kind: 'get-family' })).toMatchObject({ isFresh: false, membership: { household: 'Rivera' } });
  });

  test.each<[Request, string, object]>([
    [{ kind: 'shorten-membership', until: '2027-01' }, 'shorten', { until: '2027-01' }],
    [{ kind: 'add-trusted', name: '  Aunt \n Jo ' }, 'trusted', { action: 'add', name: 'Aunt Jo' }],
    [{ kind: 'confirm-trusted', id: 'b2' }, 'trusted', { action: 'confirm', id: 'b2' }],
    [{ kind: 'remove-trusted', id: 'a1' }, 'trusted', { action: 'remove', id: 'a1' }],
    [{ kind: 'ask-for-change', about: 'sites' }, 'ask', { about: 'sites' }],
  ])('%j is told as it was decided', async (request, verb, body) => {
    expect(await ask(request)).toEqual({ ok: true });
    expect(family.told.at(-1)).toEqual({ verb, body });
  });

  test.each<[Request, string]>([
    [{ kind: 'shorten-membership', until: '2027-09' }, 'stale-context'],
    [{ kind: 'add-trusted', name: '   ' }, 'rejected'],
    [{ kind: 'decline-household' }, 'stale-context'],
  ])('%j is refused here, and nothing is told', async (request, code) => {
    family.told = [];
    expect(await ask(request)).toEqual({ ok: false, code });
    expect(family.told).toEqual([]);
  });

  test('has the words of leaving on it until they have arrived', async () => {
    isAway = true;
    expect(await ask({ kind: 'leave-household' })).toEqual({ ok: true });
    expect(await ask({ kind: 'get-family' })).toMatchObject({ membership: null, isLeaving: true });
    isAway = false;
    await ring();
    expect(family.verbs()).toContain('leave');
    expect(await ask({ kind: 'get-family' })).toMatchObject({ membership: null, isLeaving: false });
    expect(await overview()).toMatchObject({ paired: true, household: null });
  });
});

test('forgetting the pairing leaves the household too', async () => {
  await join();
  await ask({ kind: 'forget-pairing' });
  expect(family.verbs()).toContain('leave');
  expect(await overview()).toMatchObject({ paired: false, household: null });
});

describe('having someone told from a card', () => {
  beforeEach(async () => void (await join()));

  test.each([true, false])('says whether it was delivered: %s', async (delivers) => {
    family.delivers = delivers;
    expect(await browser.send({ kind: 'tell-person', person: 'a1' }, CONTENT)).toEqual({ ok: true, delivered: delivers });
    expect(family.told.at(-1)).toEqual({ verb: 'tell', body: { person: 'a1' } });
  });

  test('works only where a chat is read, and only for somebody who was confirmed', async () => {
    expect(await browser.send({ kind: 'tell-person', person: 'zz' }, CONTENT)).toEqual({ ok: false, code: 'stale-context' });
    await ask({ kind: 'set-site', origin: CHAT, on: false });
    expect(await browser.send({ kind: 'tell-person', person: 'a1' }, CONTENT)).toEqual({ ok: false, code: 'stale-context' });
    expect(family.verbs()).not.toContain('tell');
  });
});

test.each<Request>([
  { kind: 'get-family' }, { kind: 'join-household', terms: '', counts: true, until: '2027-08' }, { kind: 'decline-household' }, { kind: 'leave-household' }, { kind: 'share-counts', on: true },
  { kind: 'shorten-membership', until: '2027-01' }, { kind: 'add-trusted', name: 'x' }, { kind: 'confirm-trusted', id: 'x' }, { kind: 'remove-trusted', id: 'x' }, { kind: 'ask-for-change', about: 'mode' }, { kind: 'read-news' },
])('a content script may not $kind', async (request) => {
  expect(await browser.send(request, CONTENT)).toBe('ignored');
});
