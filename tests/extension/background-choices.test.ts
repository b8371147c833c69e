import { Browser, CHAT, CONSENT, CONTENT, json, OWN_PAGE, THREAD } from './browser';
import { message } from './support';

let browser: Browser;
beforeEach(async () => {
  browser = new Browser();
  await browser.restart();
});
afterEach(() => void vi.unstubAllGlobals());

const check = (): Promise<unknown> => browser.send({ kind: 'check', thread: THREAD, messages: [message('1', 'hello')] }, CONTENT);

describe('choosing a server', () => {
  const setServer = (address: string, consent: boolean): Promise<unknown> => browser.send({ kind: 'set-server', address, consent }, OWN_PAGE);
  const standing = (): Promise<unknown> => browser.send({ kind: 'hello' }, CONTENT);

  test('another port of this computer keeps the consent and drops the token', async () => {
    await browser.ready();
    expect(await setServer('http://127.0.0.1:9000', false)).toEqual({ ok: true });
    expect(await standing()).toEqual({ active: false, reason: 'not-paired' });
  });

  test('a server elsewhere needs a consent of its own', async () => {
    await browser.ready();
    browser.allowed.add('https://handrail.example.org/*');
    await setServer('https://handrail.example.org', false);
    expect(await standing()).toEqual({ active: false, reason: 'no-consent' });
    await setServer('https://handrail.example.org', true);
    expect(await standing()).toEqual({ active: false, reason: 'not-paired' });
  });

  test('a server that the browser may not reach, or without https, is refused', async () => {
    expect(await setServer('https://handrail.example.org', true)).toEqual({ ok: false, code: 'address-not-allowed' });
    expect(await setServer('http://handrail.example.org', true)).toEqual({ ok: false, code: 'address-insecure' });
  });

  test('a page that showed one port of this computer may still be answered when another was chosen', async () => {
    await setServer('http://127.0.0.1:9000', false);
    expect(await browser.send(CONSENT, OWN_PAGE)).toEqual({ ok: true });
    await browser.send({ kind: 'set-site', origin: CHAT, on: true }, OWN_PAGE);
    expect(await standing()).toEqual({ active: false, reason: 'not-paired' });
  });

  test('the page that asks for consent names the server it showed, and no other gets it', async () => {
    browser.allowed.add('https://handrail.example.org/*');
    await setServer('https://handrail.example.org', false);
    expect(await browser.send(CONSENT, OWN_PAGE)).toEqual({ ok: false, code: 'stale-context' });
    expect(await standing()).toEqual({ active: false, reason: 'no-consent' });
  });

  describe('in a browser that asks about data of its own', () => {
    beforeEach(async () => {
      browser.allowed.add('https://handrail.example.org/*');
      browser.dataCollection = [];
      await browser.ready();
    });

    test('a server on this computer needs no leave', async () => {
      expect(await standing()).toMatchObject({ active: true });
    });

    test('a server elsewhere is not taken without leave, and the sentence is about that', async () => {
      expect(await setServer('https://handrail.example.org', true)).toEqual({ ok: false, code: 'data-not-allowed' });
      expect(await standing()).toMatchObject({ active: true });
    });

    test('leave that is taken back stops the reading at once, and a new yes needs it again', async () => {
      browser.dataCollection = ['personalCommunications'];
      expect(await setServer('https://handrail.example.org', true)).toEqual({ ok: true });
      await browser.send({ kind: 'pair', code: 'ABCD-1234' }, OWN_PAGE);
      expect(await standing()).toMatchObject({ active: true });
      browser.pushed = [];
      browser.dataCollection = [];
      browser.onPermissionRemoved();
      await vi.waitFor(() => expect(browser.pushed).toEqual([{ tabId: 7, kind: 'standing-changed' }]));
      expect(await standing()).toEqual({ active: false, reason: 'no-consent' });
      expect(await check()).toEqual({ ok: false, code: 'stale-context' });
      expect(await browser.send({ kind: 'get-overview', tabId: 7 }, OWN_PAGE)).toMatchObject({ consent: false, tab: { health: { state: 'no-consent' } } });
      expect(await browser.send({ kind: 'give-consent', server: 'https://handrail.example.org' }, OWN_PAGE)).toEqual({ ok: false, code: 'data-not-allowed' });
    });
  });

  test('a wrong pairing code is told apart from a server that is away', async () => {
    const pair = (): Promise<unknown> => browser.send({ kind: 'pair', code: 'ABCD-1234' }, OWN_PAGE);
    browser.server = () => json({}, 400);
    expect(await pair()).toEqual({ ok: false, code: 'code-wrong' });
    browser.server = () => { throw new TypeError('Failed to fetch'); };
    expect(await pair()).toEqual({ ok: false, code: 'unreachable' });
  });
});

describe('switching a site', () => {
  const patterns = (): string[] => browser.registered.flatMap(({ matches }) => matches);

  test('on gives its pages a content script, the open ones too', async () => {
    await browser.ready();
    expect(patterns()).toEqual(['https://chat.example.org/*']);
    expect(browser.injected).toContain(7);
  });

  test('on twice registers once', async () => {
    await browser.ready();
    await browser.send({ kind: 'set-site', origin: CHAT, on: true }, OWN_PAGE);
    expect(patterns()).toEqual(['https://chat.example.org/*']);
  });

  test('two switches at once do not trip over each other', async () => {
    await browser.ready();
    browser.registered = [];
    const switchOn = (origin: string): Promise<unknown> => browser.send({ kind: 'set-site', origin, on: true }, OWN_PAGE);
    expect(await Promise.all([switchOn(CHAT), switchOn(CHAT), switchOn('http://127.0.0.1:19000')])).toEqual(Array(3).fill({ ok: true }));
    expect(patterns().sort()).toEqual(['http://127.0.0.1/*', 'https://chat.example.org/*']);
  });

  test('on without the browser\'s leave registers nothing and says why', async () => {
    browser.allowed.delete('https://chat.example.org/*');
    await browser.ready();
    expect(patterns()).toEqual([]);
    expect(await browser.send({ kind: 'get-overview', tabId: 7 }, OWN_PAGE)).toMatchObject({ tab: { health: { state: 'off', detail: 'no-permission' } } });
  });

  test('off takes it away', async () => {
    await browser.ready();
    await browser.send({ kind: 'set-site', origin: CHAT, on: false }, OWN_PAGE);
    expect(patterns()).toEqual([]);
    expect(await browser.send({ kind: 'hello' }, CONTENT)).toEqual({ active: false, reason: 'off' });
  });
});

describe('showing where the chat is', () => {
  const SELECTOR = 'main > div.talk';
  const show = (from = CONTENT): Promise<unknown> => browser.send({ kind: 'set-place', selector: SELECTOR }, from);
  const standing = (): Promise<unknown> => browser.send({ kind: 'hello' }, CONTENT);
  const places = async (): Promise<unknown> => ((await browser.send({ kind: 'get-overview', tabId: null }, OWN_PAGE)) as { places: string[] }).places;

  test('is begun in the page of the tab', async () => {
    await browser.ready();
    await browser.send({ kind: 'pick-place', tabId: 7 }, OWN_PAGE);
    expect(browser.pushed).toContainEqual({ tabId: 7, kind: 'pick-place' });
  });

  test('is kept for its site, told to its pages alone, and survives the worker', async () => {
    await browser.ready();
    expect(await show()).toEqual({ ok: true });
    await browser.restart();
    expect(await standing()).toMatchObject({ active: true, place: SELECTOR });
    expect(await places()).toEqual([CHAT]);
  });

  test('is forgotten when the person says so', async () => {
    await browser.ready();
    await show();
    expect(await browser.send({ kind: 'forget-place', origin: CHAT }, OWN_PAGE)).toEqual({ ok: true });
    expect(await standing()).not.toHaveProperty('place');
    expect(await places()).toEqual([]);
  });

  test('is kept for no site that is switched off, and forgotten by no page of a site', async () => {
    await browser.ready();
    expect(await show({ ...CONTENT, url: 'https://elsewhere.example.org/' })).toMatchObject({ ok: false });
    await show();
    expect(await browser.send({ kind: 'forget-place', origin: CHAT }, CONTENT)).toBe('ignored');
    expect(await places()).toEqual([CHAT]);
  });
});
