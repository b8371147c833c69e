import type { Request } from '../../extension/src/protocol';
import { CALM_ANSWER, HEALTH_ANSWER, THREAT_ANSWER } from './fixtures/answers';
import { fakeChrome, MemoryArea, message, outcome } from './support';

const CHAT = 'https://chat.example.org';
const THREAD = { site: 'thelounge', name: `${CHAT} net/query/stranger` };

interface Sender {
  id: string;
  url: string;
  tab?: { id: number };
}

const OWN_PAGE: Sender = { id: 'handrail', url: 'chrome-extension://handrail/popup.html' };
const CONTENT: Sender = { id: 'handrail', url: `${CHAT}/room`, tab: { id: 7 } };

const CONSENT: Request = { kind: 'give-consent', server: 'http://127.0.0.1:8787' };

type Listener = (message: unknown, sender: Sender, respond: (answer: unknown) => void) => boolean;

/** A browser with one tab on a chat site, and a server behind it. `restart` is what a browser does to idle workers. */
class Browser {
  local = Object.assign(new MemoryArea(), { setAccessLevel: async ({ accessLevel }: { accessLevel: string }) => void (this.accessLevel = accessLevel) });
  session = new MemoryArea();
  accessLevel = '';
  /** What Firefox was allowed to send away; null is a browser that does not ask. */
  dataCollection: string[] | null = null;
  allowed = new Set(['http://127.0.0.1/*', 'http://localhost/*', 'https://chat.example.org/*']);
  registered: { id: string; matches: string[] }[] = [];
  injected: number[] = [];
  pushed: { tabId: number; kind: string }[] = [];
  badge = { text: '', title: '' };
  /** What the content script of the tab says is open. */
  openThread: typeof THREAD | null = THREAD;
  opened: string[] = [];
  requests: { url: string; body: Record<string, unknown> | null; token: string | null }[] = [];
  server: (url: string) => Response = (url) => json(url.endsWith('/v1/health') ? HEALTH_ANSWER : url.endsWith('/v1/pair') ? { token: 'secret' } : CALM_ANSWER);
  onPermissionRemoved: () => void = () => undefined;
  onCommand: (command: string, tab: { id: number }) => void = () => undefined;
  private listener: Listener = () => false;
  private onInstalled: (details: { reason: string }) => void = () => undefined;

  async restart(): Promise<void> {
    vi.resetModules();
    const event = { addListener: () => undefined };
    fakeChrome({
      runtime: {
        id: 'handrail',
        getURL: (path: string) => `chrome-extension://handrail/${path}`,
        onMessage: { addListener: (listener: Listener) => (this.listener = listener) },
        onInstalled: { addListener: (listener: (details: { reason: string }) => void) => (this.onInstalled = listener) },
        onStartup: event,
      },
      storage: { local: this.local, session: this.session },
      permissions: {
        getAll: async () => (this.dataCollection === null ? {} : { data_collection: this.dataCollection }),
        contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => this.allowed.has(origin)),
        onAdded: event,
        onRemoved: { addListener: (listener: () => void) => (this.onPermissionRemoved = listener) },
      },
      commands: {
        getAll: async () => [{ name: 'focus-warning', shortcut: 'Alt+Shift+H' }],
        onCommand: { addListener: (listener: (command: string, tab: { id: number }) => void) => (this.onCommand = listener) },
      },
      tabs: {
        get: async (id: number) => ({ id, url: `${CHAT}/room` }),
        query: async () => [{ id: 7, url: `${CHAT}/room` }],
        create: async ({ url }: { url: string }) => void this.opened.push(url),
        sendMessage: async (tabId: number, { kind }: { kind: string }) => {
          if (kind === 'which-thread') return this.openThread;
          this.pushed.push({ tabId, kind });
        },
        onRemoved: event,
      },
      scripting: {
        getRegisteredContentScripts: async () => this.registered,
        registerContentScripts: async (scripts: { id: string; matches: string[] }[]) => {
          await Promise.resolve();
          if (scripts.some(({ id }) => this.registered.some((known) => known.id === id))) throw new Error('Duplicate script ID');
          this.registered.push(...scripts);
        },
        unregisterContentScripts: async ({ ids }: { ids: string[] }) => void (this.registered = this.registered.filter(({ id }) => !ids.includes(id))),
        executeScript: async ({ target }: { target: { tabId: number } }) => void this.injected.push(target.tabId),
      },
      action: {
        setBadgeText: async ({ text }: { text: string }) => void (this.badge.text = text),
        setBadgeBackgroundColor: async () => undefined,
        setTitle: async ({ title }: { title: string }) => void (this.badge.title = title),
      },
    });
    vi.stubGlobal('navigator', { languages: ['en-GB', 'en'], userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Chrome/156.0' });
    vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
      const headers = init.headers as Record<string, string>;
      this.requests.push({ url, body: init.body ? JSON.parse(String(init.body)) : null, token: headers.Authorization ?? null });
      return this.server(url);
    });
    await import('../../extension/src/background');
  }

  /** The answer, or 'ignored' when the background does not take the message at all. */
  send(request: Request | object, sender: Sender): Promise<unknown> {
    return new Promise((resolve) => {
      if (!this.listener(request, sender, resolve)) resolve('ignored');
    });
  }

  install(): void {
    this.onInstalled({ reason: 'install' });
  }

  async ready(): Promise<void> {
    await this.send(CONSENT, OWN_PAGE);
    await this.send({ kind: 'pair', code: 'ABCD-1234' }, OWN_PAGE);
    await this.send({ kind: 'set-site', origin: CHAT, on: true }, OWN_PAGE);
  }

  checks(): typeof this.requests {
    return this.requests.filter(({ url }) => url.endsWith('/v1/check'));
  }
}

const json = (body: unknown, status = 200): Response => new Response(JSON.stringify(body), { status });

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
    expect(await browser.send({ kind: 'hello' }, CONTENT)).toEqual({ active: true, shortcut: 'Alt+Shift+H' });
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
    await browser.send({ kind: 'report', reading: 'reading', hits: { row: 3 } }, CONTENT);
    browser.server = () => json({}, 503);
    expect(await check()).toEqual({ ok: false, code: 'server-error' });
    expect(browser.badge).toEqual({ text: '!', title: expect.stringContaining('Not fully protected') });
    browser.server = () => json({ ...CALM_ANSWER, mode: 'full' });
    await check();
    expect(browser.badge).toEqual({ text: '', title: expect.stringContaining('Protecting this chat') });
  });
});

test('a server that went away while nothing happened shows on the badge with the next report, and its return too', async () => {
  const report = (): Promise<unknown> => browser.send({ kind: 'report', reading: 'reading', hits: {} }, CONTENT);
  await browser.ready();
  await browser.send({ kind: 'hello' }, CONTENT);
  const good = browser.server;
  browser.server = () => { throw new TypeError('Failed to fetch'); };
  await report();
  expect(browser.badge.text).toBe('!');
  browser.server = good;
  await report();
  expect(browser.badge).toEqual({ text: '', title: expect.stringContaining('Protecting this chat') });
});

describe('the overview', () => {
  const overview = (): Promise<unknown> => browser.send({ kind: 'get-overview', tabId: 7 }, OWN_PAGE);

  test('tells the server, the pairing and the tab', async () => {
    await browser.ready();
    await browser.send({ kind: 'hello' }, CONTENT);
    await browser.send({ kind: 'report', reading: 'reading', hits: { row: 3 } }, CONTENT);
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

describe('what is kept on the device', () => {
  const knowContact = (): Promise<unknown> => browser.send({ kind: 'know-contact', thread: THREAD, messages: [message('1', 'hello')] }, CONTENT);
  const again = async (thread = THREAD): Promise<Record<string, unknown> | null | undefined> => {
    await browser.send({ kind: 'check', thread, messages: [message(`n${Math.random()}`, 'news')] }, CONTENT);
    return browser.checks().at(-1)?.body;
  };
  const kept = (): string[] => [...browser.local.items.keys()].filter((key) => key !== 'settings');

  test('the country and the age band of the options go with each check', async () => {
    await browser.ready();
    expect(await again()).toMatchObject({ region: 'GB', age_band: null });
    await browser.send({ kind: 'set-region', region: 'ES' }, OWN_PAGE);
    await browser.send({ kind: 'set-age-band', ageBand: 'under18' }, OWN_PAGE);
    expect(await again()).toMatchObject({ region: 'ES', age_band: 'under18' });
    expect(await browser.send({ kind: 'get-overview', tabId: null }, OWN_PAGE)).toMatchObject({ region: 'ES', ageBand: 'under18' });
  });

  test('an incident goes with the next checks, until the person has it forgotten', async () => {
    await browser.ready();
    browser.server = () => json(THREAT_ANSWER);
    await check();
    expect(await again()).toMatchObject({ context: { recent_incident: true } });
    browser.server = () => json(CALM_ANSWER);
    expect(await browser.send({ kind: 'forget-facts' }, OWN_PAGE)).toEqual({ ok: true });
    expect(kept()).toEqual([]);
    expect(await again()).toMatchObject({ context: { recent_incident: false } });
  });

  test('a contact that the person knows is told as such, shows in the overview, and can be taken back there', async () => {
    await browser.ready();
    await browser.send({ kind: 'hello' }, CONTENT);
    const overview = (): Promise<unknown> => browser.send({ kind: 'get-overview', tabId: 7 }, OWN_PAGE);
    expect(await overview()).toMatchObject({ tab: { isKnown: false } });
    expect(await knowContact()).toMatchObject({ ok: true, contact: 'known' });
    expect(await again()).toMatchObject({ conversation: { contact: 'known' } });
    expect(await overview()).toMatchObject({ tab: { isKnown: true } });
    browser.openThread = { ...THREAD, name: 'another' };
    expect(await overview()).toMatchObject({ tab: { isKnown: false } });
    browser.openThread = THREAD;
    browser.pushed = [];
    expect(await browser.send({ kind: 'forget-contact', tabId: 7 }, OWN_PAGE)).toEqual({ ok: true });
    expect(browser.pushed).toEqual([{ tabId: 7, kind: 'contact-forgotten' }]);
    expect(await again()).toMatchObject({ conversation: { contact: 'unknown' } });
  });

  test('names nobody', async () => {
    await browser.ready();
    await knowContact();
    expect(JSON.stringify(browser.local.items.get('contacts'))).toMatch(/^\["[0-9a-f]{32}"\]$/);
  });

  test('goes when consent is withdrawn, and without consent nothing is taken in', async () => {
    await browser.ready();
    browser.server = () => json(THREAT_ANSWER);
    await check();
    await knowContact();
    expect(kept().sort()).toEqual(['contacts', 'facts']);
    await browser.send({ kind: 'withdraw-consent' }, OWN_PAGE);
    expect(kept()).toEqual([]);
    expect(await knowContact()).toEqual({ ok: false, code: 'stale-context' });
    expect(kept()).toEqual([]);
  });

  test('a support card touches neither the badge nor what is kept', async () => {
    await browser.ready();
    await browser.send({ kind: 'hello' }, CONTENT);
    await browser.send({ kind: 'report', reading: 'reading', hits: {} }, CONTENT);
    browser.server = () => json({ ...CALM_ANSWER, mode: 'full', warning: { ...THREAT_ANSWER.warning, kind: 'support', severity: 'none' } });
    expect(await check()).toMatchObject({ ok: true, warning: null, support: { kind: 'support' } });
    expect(browser.badge.text).toBe('');
    await browser.send({ kind: 'close-support', thread: THREAD, id: 'incident-1' }, CONTENT);
    expect(await check()).toMatchObject({ support: null });
    expect(kept()).toEqual([]);
  });
});

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

test('the shortcut leads to the card of the tab it was pressed in', async () => {
  await browser.ready();
  browser.pushed = [];
  browser.onCommand('focus-warning', { id: 7 });
  browser.onCommand('something-else', { id: 7 });
  expect(browser.pushed).toEqual([{ tabId: 7, kind: 'focus-warning' }]);
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
