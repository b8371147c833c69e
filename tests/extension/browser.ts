/** A browser for the tests of the background, hand-written: one tab on a chat site, and a server behind it. */

import type { Request } from '../../extension/src/protocol';
import { CALM_ANSWER, HEALTH_ANSWER } from './fixtures/answers';
import { fakeChrome, MemoryArea } from './support';

export const CHAT = 'https://chat.example.org';
export const THREAD = { site: 'thelounge', name: `${CHAT} net/query/stranger` };

interface Sender {
  id: string;
  url: string;
  tab?: { id: number };
}

export const OWN_PAGE: Sender = { id: 'handrail', url: 'chrome-extension://handrail/popup.html' };
export const CONTENT: Sender = { id: 'handrail', url: `${CHAT}/room`, tab: { id: 7 } };

export const CONSENT: Request = { kind: 'give-consent', server: 'http://127.0.0.1:8787' };

type Listener = (message: unknown, sender: Sender, respond: (answer: unknown) => void) => boolean;

/** `restart` is what a browser does to idle workers. */
export class Browser {
  local = Object.assign(new MemoryArea(), { setAccessLevel: async ({ accessLevel }: { accessLevel: string }) => void (this.accessLevel = accessLevel) });
  session = new MemoryArea();
  accessLevel = '';
  private rules: Record<string, unknown> | null = null;
  closed: number[] = [];
  /** What Firefox was allowed to send away; null is a browser that does not ask. */
  dataCollection: string[] | null = null;
  allowed = new Set(['http://127.0.0.1/*', 'http://localhost/*', 'https://chat.example.org/*']);
  registered: { id: string; matches: string[] }[] = [];
  injected: number[] = [];
  pushed: { tabId: number; kind: string }[] = [];
  badge = { text: '', color: '', title: '' };
  /** What the content script of the tab says is open. */
  openThread: typeof THREAD | null = THREAD;
  opened: string[] = [];
  requests: { url: string; body: Record<string, unknown> | null; token: string | null }[] = [];
  server: (url: string) => Response = (url) => json(url.endsWith('/v1/health') ? HEALTH_ANSWER : url.endsWith('/v1/pair') ? { token: 'secret' } : CALM_ANSWER);
  onPermissionRemoved: () => void = () => undefined;
  onCommand: (command: string, tab: { id: number }) => void = () => undefined;
  /** The alarms that are set, with the minutes between two rings. */
  alarms = new Map<string, number>();
  private onAlarm: (alarm: { name: string }) => void = () => undefined;
  private onStorageChanged: (changes: object, area: string) => void = () => undefined;
  private listener: Listener = () => false;
  private onInstalled: (details: { reason: string }) => void = () => undefined;

  async restart(): Promise<void> {
    vi.resetModules();
    const event = { addListener: () => undefined };
    fakeChrome({
      runtime: {
        id: 'handrail',
        getManifest: () => ({ version: '0.1.0' }),
        getURL: (path: string) => `chrome-extension://handrail/${path}`,
        onMessage: { addListener: (listener: Listener) => (this.listener = listener) },
        onInstalled: { addListener: (listener: (details: { reason: string }) => void) => (this.onInstalled = listener) },
        onStartup: event,
      },
      storage: {
        local: this.local,
        session: this.session,
        onChanged: { addListener: (listener: (changes: object, area: string) => void) => (this.onStorageChanged = listener) },
        managed: { get: async () => this.rules ?? Promise.reject(new Error('Managed storage manifest not found')) },
      },
      permissions: {
        getAll: async () => (this.dataCollection === null ? {} : { data_collection: this.dataCollection }),
        contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => this.allowed.has(origin)),
        onAdded: event,
        onRemoved: { addListener: (listener: () => void) => (this.onPermissionRemoved = listener) },
      },
      alarms: {
        get: async (name: string) => this.alarms.get(name),
        create: async (name: string, { periodInMinutes }: { periodInMinutes: number }) => void this.alarms.set(name, periodInMinutes),
        clear: async (name: string) => this.alarms.delete(name),
        onAlarm: { addListener: (listener: (alarm: { name: string }) => void) => (this.onAlarm = listener) },
      },
      commands: {
        getAll: async () => [{ name: 'focus-warning', shortcut: 'Alt+Shift+H' }],
        onCommand: { addListener: (listener: (command: string, tab: { id: number }) => void) => (this.onCommand = listener) },
      },
      tabs: {
        get: async (id: number) => ({ id, url: `${CHAT}/room` }),
        query: async () => [{ id: 7, url: `${CHAT}/room` }],
        create: async ({ url = 'empty' }: { url?: string }) => void this.opened.push(url),
        remove: async (id: number) => void this.closed.push(id),
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
        setBadgeBackgroundColor: async ({ color }: { color: string }) => void (this.badge.color = color),
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

  /** What whoever manages the browser has set; null rejects, as Firefox does where nothing is. */
  set policy(rules: Record<string, unknown> | null) {
    this.rules = rules;
    this.onStorageChanged({}, 'managed');
  }

  /** The answer, or 'ignored' when the background does not take the message at all. */
  send(request: Request | object, sender: Sender): Promise<unknown> {
    return new Promise((resolve) => {
      if (!this.listener(request, sender, resolve)) resolve('ignored');
    });
  }

  /** Lets the alarms that are set ring once, as the browser does. */
  ring(): void {
    for (const name of this.alarms.keys()) this.onAlarm({ name });
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

export const json = (body: unknown, status = 200): Response => new Response(JSON.stringify(body), { status });
