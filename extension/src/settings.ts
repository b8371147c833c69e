/** What the person chose: kept in `storage.local`, which content scripts cannot read. */

import { Failure } from './failures';
import type { AgeBand } from './protocol';
import { createTurns } from './turns';

export interface Consent {
  /** The server the person agreed to; another one needs a new yes. */
  server: string;
  at: string;
}

export interface Settings {
  server: string;
  token: string | null;
  consent: Consent | null;
  /** Two letters, or `GB-SCT`; `null` follows the browser, `''` is "rather not say". */
  region: string | null;
  /** null is "rather not say". */
  ageBand: AgeBand | null;
  /** Origins that are switched on. */
  sites: string[];
  /** Makes conversation keys opaque to the server. Never leaves the browser. */
  salt: string;
}

/** The part of `chrome.storage` that is needed, so that tests can hand in a map. */
export interface Area {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

export const DEFAULT_SERVER = 'http://127.0.0.1:8787';

const KEY = 'settings';
const DEFAULTS: Settings = { server: DEFAULT_SERVER, token: null, consent: null, region: null, ageBand: null, sites: [], salt: '' };

export interface SettingsStore {
  read(): Promise<Settings>;
  /** A change that depends on what is stored is given as a function, so that two at once lose nothing. */
  update(change: Partial<Settings> | ((current: Settings) => Partial<Settings>)): Promise<Settings>;
}

export function createSettings(area: Area, randomText: () => string): SettingsStore {
  const inTurn = createTurns();

  async function load(): Promise<Settings> {
    const stored = (await area.get([KEY]))[KEY] as Partial<Settings> | undefined;
    const settings = { ...DEFAULTS, ...stored };
    if (settings.salt === '') {
      settings.salt = randomText();
      await area.set({ [KEY]: settings });
    }
    return settings;
  }

  return {
    read: () => inTurn(load),
    update: (change) =>
      inTurn(async () => {
        const current = await load();
        const settings = { ...current, ...(typeof change === 'function' ? change(current) : change) };
        await area.set({ [KEY]: settings });
        return settings;
      }),
  };
}

export function isLoopback(address: string): boolean {
  const { hostname } = new URL(address);
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

/** The origin a person typed, or a `Failure`: http only on this computer, nothing but an origin. */
export function parseServerAddress(typed: string): string {
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed.trim()) ? typed.trim() : guessScheme(typed.trim());
  let url: URL;
  try {
    url = new URL(withScheme);
  } catch {
    throw new Failure('address-invalid');
  }
  const isBare = url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '' && url.password === '';
  if (!['http:', 'https:'].includes(url.protocol) || url.hostname === '' || !isBare) throw new Failure('address-invalid');
  if (url.protocol === 'http:' && !isLoopback(url.origin)) throw new Failure('address-insecure');
  return url.origin;
}

function guessScheme(address: string): string {
  return /^(localhost|127\.|\[::1\])/.test(address) ? `http://${address}` : `https://${address}`;
}

/** Match pattern for an origin. Without the port: Firefox never runs a script whose pattern has one. */
export function originPattern(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** Whether the person agreed that what is read goes to the server now set. */
export function hasConsent(settings: Settings): boolean {
  return settings.consent?.server === settings.server;
}

/** The region of the browser's languages where one names it; never guessed from a bare language. */
export function regionOf(languages: readonly string[]): string | null {
  for (const language of languages) {
    try {
      const { region } = new Intl.Locale(language);
      if (region && /^[A-Z]{2}$/.test(region)) return region;
    } catch {
      // An odd tag in the browser's list says nothing.
    }
  }
  return null;
}

/** `XXXX-XXXX` in the server's alphabet (Crockford base32), with the letters people mistype put right. */
export function parsePairingCode(typed: string): string {
  const code = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  if (!/^[0-9A-HJKMNP-TV-Z]{8,16}$/.test(code)) throw new Failure('code-format');
  return code.replace(/(.{4})(?=.)/g, '$1-');
}
