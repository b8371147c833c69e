import type { Request } from '../../extension/src/protocol';
import { Browser, CHAT, CONSENT, CONTENT, json, OWN_PAGE, THREAD } from './browser';
import { CALM_ANSWER, HEALTH_ANSWER, THREAT_ANSWER } from './fixtures/answers';
import { message, outcome, presentation } from './support';

let browser: Browser;
beforeEach(async () => {
  browser = new Browser();
  await browser.restart();
});
afterEach(() => void vi.unstubAllGlobals());

const check = (): Promise<unknown> => browser.send({ kind: 'check', thread: THREAD, messages: [message('1', 'hello')] }, CONTENT);

describe('who may ask what', () => {
  test.each<Request>([
    CONSENT, { kind: 'withdraw-consent' }, { kind: 'get-overview', tabId: 7 }, { kind: 'pair', code: 'x' }, { kind: 'forget-pairing' },
    { kind: 'set-server', address: 'https://evil.example', consent: true }, { kind: 'set-site', origin: 'https://evil.example', on: true }, { kind: 'set-region', region: 'XX' },
    { kind: 'set-age-band', ageBand: 'adult' }, { kind: 'forget-facts' }, { kind: 'forget-contact', tabId: 7 },
    { kind: 'set-sign', sign: { word: 'x', colour: 'teal' } }, { kind: 'set-discreet', on: false }, { kind: 'set-sensitivity', sensitivity: 'serious' }, { kind: 'pause', on: true },
    { kind: 'pause-chat', tabId: 7, on: true },
  ])('a content script may not $kind', async (request) => {
    expect(await browser.send(request, CONTENT)).toBe('ignored');
  });

  test('another extension may ask nothing', async () => {
    expect(await browser.send({ kind: 'hello' }, { ...CONTENT, id: 'somebody-else' })).toBe('ignored');
    expect(await browser.send(CONSENT, { ...OWN_PAGE, id: 'somebody-else' })).toBe('ignored');
  });

  test('a page whose address merely looks like ours is none of ours', async () => {
    expect(await browser.send(CONSENT, { ...CONTENT, url: 'https://evil.example/?chrome-extension://handrail/' })).toBe('ignored');
  });

  test.each(['toString', 'constructor', 'nothing', undefined])('a message of kind %s is not taken', async (kind) => {
    expect(await browser.send({ kind }, OWN_PAGE)).toBe('ignored');
  });
});

describe('before anything is read', () => {
  test('the first run asks for consent on a page of its own', () => {
    browser.install();
    expect(browser.opened).toEqual(['chrome-extension://handrail/welcome.html']);
  });

  test('what is stored is closed to content scripts', () => {
    expect(browser.accessLevel).toBe('TRUSTED_CONTEXTS');
  });

  test('each thing that is missing is named, and nothing is sent meanwhile', async () => {
    expect(await browser.send({ kind: 'hello' }, CONTENT)).toEqual({ active: false, reason: 'no-consent' });
    await browser.send(CONSENT, OWN_PAGE);
    expect(await browser.send({ kind: 'hello' }, CONTENT)).toEqual({ active: false, reason: 'off' });
    await browser.send({ kind: 'set-site', origin: CHAT, on: true }, OWN_PAGE);
    expect(await browser.send({ kind: 'hello' }, CONTENT)).toEqual({ active: false, reason: 'not-paired' });
    expect(await check()).toEqual({ ok: false, code: 'stale-context' });
    expect(browser.checks()).toEqual([]);
    await browser.send({ kind: 'pair', code: 'abcd 1234' }, OWN_PAGE);
    expect(await browser.send({ kind: 'hello' }, CONTENT)).toEqual({ active: true, ...presentation({ asksAge: true }) });
  });

  test('consent taken back stops everything at once', async () => {
    await browser.ready();
    await browser.send({ kind: 'hello' }, CONTENT);
    browser.pushed = [];
    await browser.send({ kind: 'withdraw-consent' }, OWN_PAGE);
    expect(browser.pushed).toEqual([{ tabId: 7, kind: 'standing-changed' }]);
    expect(await check()).toEqual({ ok: false, code: 'stale-context' });
    expect(browser.checks()).toEqual([]);
  });

  test('another origin of the same host is another site', async () => {
    await browser.ready();
    expect(await browser.send({ kind: 'hello' }, { ...CONTENT, url: 'https://chat.example.org:8443/' })).toEqual({ active: false, reason: 'off' });
  });
});

describe('a check', () => {
  test('goes with the token to the server that was chosen', async () => {
    await browser.ready();
    expect(await check()).toEqual(outcome({ mode: 'rules-only' }));
    expect(browser.checks()[0]).toMatchObject({ url: 'http://127.0.0.1:8787/v1/check', token: 'Bearer secret' });
  });

  test('names neither the site\'s address nor the people', async () => {
    await browser.ready();
    await check();
    const { conversation, messages } = browser.checks()[0]?.body as { conversation: { key: string }; messages: { author: string }[] };
    expect(conversation.key).toMatch(/^[0-9a-f]{32}$/);
    expect(messages[0]?.author).toMatch(/^[0-9a-f]{32}$/);
    expect(JSON.stringify(browser.checks())).not.toMatch(/stranger|chat\.example/);
  });

  test('finds its state and its open warning again after the worker died', async () => {
    await browser.ready();
    browser.server = () => json(THREAT_ANSWER);
    await check();
    await browser.restart();
    expect(await check()).toMatchObject({ ok: true, warning: { id: 'incident-1' } });
    expect(browser.checks()).toHaveLength(1);
    await browser.send({ kind: 'check', thread: THREAD, messages: [message('2', 'next')] }, CONTENT);
    expect(browser.checks()[1]?.body).toMatchObject({ state: 'token-2' });
  });

  test('that fails shows on the badge, and one that goes well takes it away', async () => {
    await browser.ready();
    await browser.send({ kind: 'hello' }, CONTENT);
    await browser.send({ kind: 'report', reading: 'reading', hits: { row: 3 }, site: 'thelounge', isWaiting: false }, CONTENT);
    browser.server = () => json({}, 503);
    expect(await check()).toEqual({ ok: false, code: 'server-error' });
    await vi.waitFor(() => expect(browser.badge).toMatchObject({ text: '!', title: expect.stringContaining('Not fully protected') }));
    browser.server = () => json({ ...CALM_ANSWER, mode: 'full' });
    await check();
    await vi.waitFor(() => expect(browser.badge).toMatchObject({ text: '', title: expect.stringContaining('Protecting this chat') }));
  });
});

test('without a server a plain threat is found all the same, quoted, and with the lines of the pack', async () => {
  await browser.ready();
  await browser.send({ kind: 'hello' }, CONTENT);
  await browser.send({ kind: 'report', reading: 'reading', hits: { row: 3 }, site: 'thelounge', isWaiting: false }, CONTENT);
  browser.server = () => {
    throw new TypeError('refused');
  };
  const outcome = await browser.send({ kind: 'check', thread: THREAD, messages: [message('1', 'pay me 200 or i send your nudes to your mom')] }, CONTENT);
  expect(outcome).toMatchObject({ ok: false, code: 'unreachable', cards: { warning: { severity: 'high', kind: 'full', details: { mode: 'floor' } } } });
  await vi.waitFor(() => expect(browser.badge).toMatchObject({ text: '!', title: expect.stringContaining('Basic protection') }));
});

test('a server that went away while nothing happened shows on the badge with the next report, and its return too', async () => {
  const report = (): Promise<unknown> => browser.send({ kind: 'report', reading: 'reading', hits: {}, site: 'thelounge', isWaiting: false }, CONTENT);
  await browser.ready();
  await browser.send({ kind: 'hello' }, CONTENT);
  const good = browser.server;
  browser.server = () => { throw new TypeError('Failed to fetch'); };
  await report();
  expect(browser.badge.text).toBe('!');
  browser.server = good;
  await report();
  expect(browser.badge).toMatchObject({ text: '', title: expect.stringContaining('Protecting this chat') });
});

test('a server that is there and refuses checks does not count as protection because it is there', async () => {
  const report = (isWaiting: boolean): Promise<unknown> => browser.send({ kind: 'report', reading: 'reading', hits: {}, isWaiting }, CONTENT);
  await browser.ready();
  await browser.send({ kind: 'hello' }, CONTENT);
  browser.server = (url) => (url.endsWith('/v1/check') ? json({}, 429) : json(HEALTH_ANSWER));
  expect(await check()).toEqual({ ok: false, code: 'rate-limited' });
  browser.pushed = [];
  await report(true);
  expect(await browser.send({ kind: 'get-overview', tabId: 7 }, OWN_PAGE)).toMatchObject({ tab: { health: { state: 'degraded', detail: 'rate-limited' } } });
  expect(browser.pushed).toEqual([]);
  expect(browser.badge.text).toBe('!');
  await report(false);
  expect(browser.badge.text).toBe('');
});

describe('the overview', () => {
  const overview = (): Promise<unknown> => browser.send({ kind: 'get-overview', tabId: 7 }, OWN_PAGE);

  test('tells the server, the pairing and the tab', async () => {
    await browser.ready();
    await browser.send({ kind: 'hello' }, CONTENT);
    await browser.send({ kind: 'report', reading: 'reading', hits: { row: 3 }, site: 'thelounge', isWaiting: false }, CONTENT);
    expect(await overview()).toMatchObject({
      server: { address: 'http://127.0.0.1:8787', host: '127.0.0.1:8787', isLoopback: true },
      consent: true, paired: true, probe: { ok: true, status: { mode: 'full' } },
      tab: { origin: CHAT, isOn: true, health: { state: 'protecting' }, hits: { row: 3 } },
    });
  });

  test('a server that came back is told to the tabs that wait for it', async () => {
    await browser.ready();
    await browser.send({ kind: 'hello' }, CONTENT);
    browser.server = () => { throw new TypeError('Failed to fetch'); };
    await check();
    expect(await overview()).toMatchObject({ probe: { ok: false, code: 'unreachable' }, tab: { health: { state: 'degraded', detail: 'unreachable' } } });
    browser.pushed = [];
    browser.server = () => json(HEALTH_ANSWER);
    await overview();
    expect(browser.pushed).toEqual([{ tabId: 7, kind: 'server-back' }]);
  });

  test('a token that the server no longer knows is not a pairing', async () => {
    await browser.ready();
    browser.server = () => json({ ...HEALTH_ANSWER, authorised: false });
    expect(await overview()).toMatchObject({ paired: false, tab: { health: { state: 'not-paired' } } });
  });
});

test('the shortcut leads to the card of the tab it was pressed in', async () => {
  await browser.ready();
  browser.pushed = [];
  browser.onCommand('focus-warning', { id: 7 });
  browser.onCommand('something-else', { id: 7 });
  expect(browser.pushed).toEqual([{ tabId: 7, kind: 'focus-warning' }]);
});
