/** What the background does for cards: their presentation, the badge, pauses, the way out. */

import { Browser, CHAT, CONTENT, json, OWN_PAGE, THREAD } from './browser';
import { THREAT_ANSWER } from './fixtures/answers';
import { message } from './support';

let browser: Browser;
beforeEach(async () => {
  browser = new Browser();
  await browser.restart();
  await browser.ready();
  await browser.send({ kind: 'hello' }, CONTENT);
  await browser.send({ kind: 'report', reading: 'reading', hits: {}, site: 'thelounge', isWaiting: false }, CONTENT);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const hello = (): Promise<unknown> => browser.send({ kind: 'hello' }, CONTENT);
const overview = (): Promise<unknown> => browser.send({ kind: 'get-overview', tabId: 7 }, OWN_PAGE);
const check = (id = '1'): Promise<unknown> => browser.send({ kind: 'check', thread: THREAD, messages: [message(id, 'hello')] }, CONTENT);
const showing = (title: string | null, isQuiet = false, isContested = false): Promise<unknown> => browser.send({ kind: 'showing', card: title === null ? null : { title, isQuiet, isContested } }, CONTENT);
const SIGN = { word: 'lantern', colour: 'violet' } as const;

test('what was chosen for the cards is told to the pages that are read, and they are told that it changed', async () => {
  browser.pushed = [];
  await browser.send({ kind: 'set-sign', sign: SIGN }, OWN_PAGE);
  await browser.send({ kind: 'set-discreet', on: true }, OWN_PAGE);
  await browser.send({ kind: 'set-sensitivity', sensitivity: 'serious' }, OWN_PAGE);
  expect(await hello()).toMatchObject({ active: true, sign: SIGN, isDiscreet: true, sensitivity: 'serious' });
  expect(browser.pushed).toEqual(Array(3).fill({ tabId: 7, kind: 'standing-changed' }));
});

describe('the card that lies in front', () => {
  test('is on the badge and in the popup, in the colour of the sign, until it goes', async () => {
    await browser.send({ kind: 'set-sign', sign: SIGN }, OWN_PAGE);
    await showing('This looks like blackmail.');
    expect(browser.badge).toEqual({ text: '1', color: '#5b3fa0', title: 'Handrail: A card is open in this chat.' });
    expect(await overview()).toMatchObject({ sign: SIGN, tab: { card: { title: 'This looks like blackmail.' } } });
    await showing(null);
    expect(browser.badge.text).toBe('');
    expect(await overview()).toMatchObject({ tab: { card: null } });
  });

  test('that the page fights is on the badge as such', async () => {
    await showing('This looks like blackmail.', false, true);
    expect(browser.badge).toMatchObject({ text: '!', title: 'Handrail: This page has covered or removed the card.' });
  });

  test('is not on the badge where others use the screen too', async () => {
    await browser.send({ kind: 'set-discreet', on: true }, OWN_PAGE);
    await showing('This looks like blackmail.');
    expect(browser.badge.text).toBe('');
  });

  test('is not on the badge where it is for someone the person knows', async () => {
    await showing('A note for you', true);
    expect(browser.badge.text).toBe('');
  });

  test('goes from the badge with its page', async () => {
    await showing('This looks like blackmail.');
    await hello();
    expect(browser.badge.text).toBe('');
  });
});

describe('what the person says on a card', () => {
  const about = (change: object): Promise<unknown> => browser.send({ kind: 'about-me', thread: THREAD, messages: [message('1', 'hello')], about: change }, CONTENT);
  const helpNames = (outcome: unknown): string[] => (outcome as { warning: { help: { name: string }[] } }).warning.help.map(({ name }) => name);

  beforeEach(async () => {
    browser.server = () => json(THREAT_ANSWER);
    await check();
  });

  test('is sent with the next question, and the age is not asked again', async () => {
    expect(await hello()).toMatchObject({ asksAge: true });
    await about({ ageBand: 'under18' });
    expect(browser.checks().at(-1)?.body).toMatchObject({ age_band: 'under18', region: 'GB' });
    expect(await hello()).toMatchObject({ asksAge: false });
    await about({ region: 'IE' });
    expect(browser.checks().at(-1)?.body).toMatchObject({ age_band: 'under18', region: 'IE' });
  });

  test('"rather not say" is an answer too', async () => {
    await about({ ageBand: null });
    expect(browser.checks().at(-1)?.body).toMatchObject({ age_band: null });
    expect(await hello()).toMatchObject({ asksAge: false });
  });

  test('brings the help of that country without any server', async () => {
    browser.server = () => { throw new TypeError('Failed to fetch'); };
    const here = helpNames(await about({ region: 'GB' }));
    const there = helpNames(await about({ region: 'US' }));
    expect([here.includes('Samaritans'), there.includes('Samaritans')]).toEqual([true, false]);
    expect(there.length).toBeGreaterThan(2);
  });

  test('changes nothing on a site that is off', async () => {
    await browser.send({ kind: 'set-site', origin: CHAT, on: false }, OWN_PAGE);
    expect(await about({ ageBand: 'adult' })).toEqual({ ok: false, code: 'stale-context' });
    expect(await overview()).toMatchObject({ ageBand: null });
  });
});

describe('a pause', () => {
  test('of everything stops the reading, says until when, and ends by itself', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T12:00:00Z') });
    await browser.send({ kind: 'pause', on: true }, OWN_PAGE);
    expect(await hello()).toEqual({ active: false, reason: 'paused', until: Date.parse('2026-11-24T13:00:00Z') });
    expect(await check()).toEqual({ ok: false, code: 'stale-context' });
    expect(browser.badge.text).toBe('II');
    expect(browser.checks()).toEqual([]);
    vi.setSystemTime(new Date('2026-11-24T13:00:01Z'));
    expect(await hello()).toMatchObject({ active: true });
  });

  test('of one chat sends nothing of it, and says so', async () => {
    await browser.send({ kind: 'pause-chat', tabId: 7, on: true }, OWN_PAGE);
    expect(await check()).toMatchObject({ ok: true, warning: null });
    expect(browser.checks()).toEqual([]);
    expect(await overview()).toMatchObject({ tab: { hasChat: true, isChatPaused: true, health: { state: 'paused', detail: 'chat' } } });
    const other = { ...THREAD, name: `${THREAD.name}-2` };
    await browser.send({ kind: 'check', thread: other, messages: [message('1', 'hello')] }, CONTENT);
    expect(browser.checks()).toHaveLength(1);
    await browser.send({ kind: 'pause-chat', tabId: 7, on: false }, OWN_PAGE);
    await check();
    expect(browser.checks()).toHaveLength(2);
  });

  test('of one chat is looked up without a question, which says nothing of the server', async () => {
    const look = (): Promise<unknown> => browser.send({ kind: 'check', thread: THREAD, messages: [] }, CONTENT);
    browser.server = () => json({ ...THREAT_ANSWER, mode: 'full' });
    await check('1');
    expect(browser.badge.text).toBe('');
    browser.server = () => { throw new TypeError('Failed to fetch'); };
    await check('2');
    expect(await look()).toMatchObject({ ok: true, warning: { id: 'incident-1' } });
    expect(browser.badge.text).toBe('!');
    await browser.send({ kind: 'pause-chat', tabId: 7, on: true }, OWN_PAGE);
    expect(await look()).toMatchObject({ ok: true, warning: null });
    await vi.waitFor(() => expect(browser.badge.text).toBe('II'));
  });

  test('where no chat is open is said to have failed', async () => {
    browser.openThread = null;
    expect(await browser.send({ kind: 'pause-chat', tabId: 7, on: true }, OWN_PAGE)).toEqual({ ok: false, code: 'interrupted' });
  });
});

test.each<[string, () => Promise<unknown> | void]>([
  ['a press on the card', () => browser.send({ kind: 'quick-exit' }, CONTENT)],
  ['the keys', () => browser.onCommand('quick-exit', { id: 7 })],
])('%s for the way out puts an empty tab in the place of the chat', async (_name, leave) => {
  await leave();
  await vi.waitFor(() => expect([browser.opened, browser.closed]).toEqual([['empty'], [7]]));
});

test('a press for evidence opens its page for the tab that the card is in, and keeps nothing of the chat', async () => {
  await browser.send({ kind: 'save-evidence' }, CONTENT);
  expect(browser.opened).toEqual(['chrome-extension://handrail/evidence.html?tab=7']);
  expect([...browser.local.items.keys()].filter((key) => key.startsWith('evidence'))).toEqual([]);
});

describe('a policy', () => {
  test('that is locked decides the server and the sensitivity, and what a person chooses is refused', async () => {
    browser.policy = { server: 'http://127.0.0.1:9000', sensitivity: 'serious', locked: true };
    expect(await overview()).toMatchObject({ isManaged: true, sensitivity: 'serious', server: { address: 'http://127.0.0.1:9000' } });
    expect(await browser.send({ kind: 'set-sensitivity', sensitivity: 'early' }, OWN_PAGE)).toEqual({ ok: false, code: 'managed' });
    expect(await browser.send({ kind: 'set-server', address: 'http://127.0.0.1:8787', consent: false }, OWN_PAGE)).toEqual({ ok: false, code: 'managed' });
  });

  test('of another server gets no chat without a yes of the person', async () => {
    browser.policy = { server: 'https://handrail.school.example', locked: true };
    expect(await hello()).toEqual({ active: false, reason: 'no-consent' });
  });

  test('that is not locked is only what a person begins with', async () => {
    browser.policy = { sensitivity: 'serious' };
    expect(await overview()).toMatchObject({ isManaged: false, sensitivity: 'serious' });
    expect(await browser.send({ kind: 'set-sensitivity', sensitivity: 'early' }, OWN_PAGE)).toEqual({ ok: true });
    expect(await overview()).toMatchObject({ sensitivity: 'early' });
  });
});
