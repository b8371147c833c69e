/** What the person chose: kept in `storage.local`, which content scripts cannot read. */

import { Failure } from './failures';
import type { AgeBand, Sensitivity, Sign } from './protocol';
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
  /** Whether the person was asked for their age, whatever they answered. */
  isAgeAsked: boolean;
  sign: Sign | null;
  isDiscreet: boolean;
  sensitivity: Sensitivity;
  /** When a pause of everything ends, in milliseconds since 1970. */
  pausedUntil: number | null;
  /** The sealed names of chats that are left unread. */
  pausedChats: string[];
  /** Origins that are switched on. */
  sites: string[];
  /** Which kinds of sites are read; null is every kind. */
  siteKinds: string[] | null;
  /** The language of warnings; null follows the browser. */
  locale: string | null;
  /** Where the person showed the chat, by origin: a selector without any text. */
  places: Record<string, string>;
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
const DEFAULTS: Settings = {
  server: DEFAULT_SERVER, token: null, consent: null, region: null, ageBand: null, isAgeAsked: false, sign: null, isDiscreet: false,
  sensitivity: 'usual', pausedUntil: null, pausedChats: [], sites: [], siteKinds: null, locale: null, places: {}, salt: '',
};

/** What counts for a person who chose nothing, and what counts whatever they choose. */
export interface Given {
  usual: Partial<Settings>;
  fixed: Partial<Settings>;
}

/** Of two who give, the first decides over whatever it names. */
export function givenBy(first: Given, second: Given): Given {
  const named = { ...first.usual, ...first.fixed };
  const rest = (values: Partial<Settings>): Partial<Settings> => Object.fromEntries(Object.entries(values).filter(([name]) => !(name in named)));
  return { usual: { ...rest(second.usual), ...first.usual }, fixed: { ...rest(second.fixed), ...first.fixed } };
}

const NOTHING_GIVEN: Given = { usual: {}, fixed: {} };

export interface SettingsStore {
  read(): Promise<Settings>;
  /** A change that depends on what is stored is given as a function, so that two at once lose nothing. */
  update(change: Partial<Settings> | ((current: Settings) => Partial<Settings>)): Promise<Settings>;
}

export function createSettings(area: Area, randomText: () => string, given: () => Promise<Given> = async () => NOTHING_GIVEN): SettingsStore {
  const inTurn = createTurns();

  /** Only what was chosen is stored, so that what was not follows whoever manages the browser. */
  async function chosen(): Promise<Partial<Settings>> {
    const stored = ((await area.get([KEY]))[KEY] as Partial<Settings> | undefined) ?? {};
    if (stored.salt) return stored;
    const salted = { ...stored, salt: randomText() };
    await area.set({ [KEY]: salted });
    return salted;
  }

  async function complete(stored: Partial<Settings>): Promise<Settings> {
    const { usual, fixed } = await given();
    return { ...DEFAULTS, ...usual, ...stored, ...fixed };
  }

  return {
    read: () => inTurn(async () => complete(await chosen())),
    update: (change) =>
      inTurn(async () => {
        const stored = await chosen();
        const changed = { ...stored, ...(typeof change === 'function' ? change(await complete(stored)) : change) };
        await area.set({ [KEY]: changed });
        return complete(changed);
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
