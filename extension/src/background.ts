/** Composition root of the service worker, and the only part that reaches the network. It may die at any time. */

import { createApiClient } from './api-client';
import { createConversations } from './conversations';
import { deviceName } from './device-name';
import { codeOf, Failure, healthSentence, isTransient, STATE_TITLE } from './failures';
import { badgeFor, tabHealth } from './health';
import { t } from './i18n';
import { CONTENT_KINDS, type Overview, type Push, type Request, type Responses, type Result, type ServerProbe, type Standing, type TabHealth } from './protocol';
import { hasPermission, startInOpenTabs, syncRegistrations } from './registration';
import { seal } from './seal';
import { createSettings, hasConsent, isLoopback, parsePairingCode, parseServerAddress, regionOf, type Settings } from './settings';
import { createTabs } from './tabs';
import { createTurns } from './turns';

const api = createApiClient(fetch);
const settings = createSettings(chrome.storage.local, () => crypto.randomUUID() + crypto.randomUUID());
const tabs = createTabs(chrome.storage.session);
const inTurn = createTurns();
const conversations = createConversations({
  session: chrome.storage.session,
  seal: async (name) => seal((await settings.read()).salt, name),
  check: async (request) => api.check(serverOf(await settings.read()), request),
  envelope: async () => ({
    context: { recent_move: false, recent_incident: false },
    locale: chrome.i18n.getUILanguage(),
    region: regionFor(await settings.read()),
    age_band: null,
  }),
});

interface Sender {
  tabId: number | null;
  origin: string | null;
}

type Handlers = { [K in Request['kind']]: (request: Extract<Request, { kind: K }>, sender: Sender) => Promise<Responses[K]> };

const handlers: Handlers = {
  // What a content script may ask.
  'hello': async (_request, { tabId, origin }) => {
    const standing = await standingOf(origin);
    if (tabId !== null && origin !== null) {
      await tabs.update(tabId, { origin, reading: null, failure: null, mode: null, hits: {} });
      await showBadge(tabId);
    }
    return standing;
  },
  'report': async ({ reading, hits }, { tabId }) => {
    if (tabId !== null) {
      await tabs.update(tabId, { reading, hits });
      const probe = await probeServer(await settings.read());
      if (!probe.ok) await tabs.update(tabId, { failure: probe.code });
      await showBadge(tabId);
    }
    return null;
  },
  'check': async ({ thread, messages }, { tabId, origin }) => {
    const standing = await standingOf(origin);
    if (!standing.active) return { ok: false, code: 'stale-context' };
    const outcome = await conversations.submit(thread, messages);
    if (tabId !== null) {
      await tabs.update(tabId, outcome.ok ? { failure: null, mode: outcome.mode } : { failure: outcome.code });
      await showBadge(tabId);
    }
    return outcome;
  },
  'dismiss': async ({ thread }) => {
    await conversations.dismiss(thread);
    return null;
  },

  // What only the extension's own pages may ask.
  'get-overview': ({ tabId }) => overview(tabId),
  'give-consent': () =>
    attempt(async () => {
      await settings.update(({ server }) => ({ consent: { server, at: new Date().toISOString() } }));
      await standingChanged();
    }),
  'withdraw-consent': () =>
    attempt(async () => {
      await settings.update({ consent: null });
      await conversations.forget();
      await standingChanged();
    }),
  'set-server': ({ address, consent }) =>
    attempt(async () => {
      const server = parseServerAddress(address);
      if (!(await hasPermission(server))) throw new Failure('address-not-allowed');
      const before = await settings.read();
      if (server === before.server && (!consent || hasConsent(before))) return;
      // A yes to "on this computer" covers another port of it; a yes to one server on the internet covers no other.
      const carries = hasConsent(before) && isLoopback(before.server) && isLoopback(server);
      const given = consent || carries ? { server, at: new Date().toISOString() } : null;
      await settings.update({ server, consent: given, token: server === before.server ? before.token : null });
      await conversations.forget();
      await standingChanged();
    }),
  'pair': ({ code }) =>
    attempt(async () => {
      const current = await settings.read();
      const token = await api.pair(serverOf(current), parsePairingCode(code), deviceName(navigator.userAgent));
      await settings.update({ token });
      await standingChanged();
    }),
  'forget-pairing': () =>
    attempt(async () => {
      await settings.update({ token: null });
      await conversations.forget();
      await standingChanged();
    }),
  'set-region': ({ region }) => attempt(async () => void (await settings.update({ region }))),
  'set-site': ({ origin, on }) =>
    attempt(async () => {
      await settings.update(({ sites }) => {
        const others = sites.filter((one) => one !== origin);
        return { sites: on ? [...others, origin] : others };
      });
      await applySites();
      await standingChanged();
    }),
};

chrome.runtime.onMessage.addListener((message: Request, sender, respond) => {
  if (sender.id !== chrome.runtime.id) return false;
  const isOwnPage = sender.url?.startsWith(chrome.runtime.getURL('')) ?? false;
  if (!Object.hasOwn(handlers, message.kind) || !(isOwnPage || CONTENT_KINDS.has(message.kind))) return false;
  const from: Sender = { tabId: isOwnPage ? null : (sender.tab?.id ?? null), origin: isOwnPage || !sender.url ? null : new URL(sender.url).origin };
  const handle = handlers[message.kind] as (request: Request, sender: Sender) => Promise<unknown>;
  handle(message, from).then(respond, () => respond(null));
  return true;
});

chrome.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') void chrome.tabs.create({ url: chrome.runtime.getURL('welcome.html') });
  void applySites();
});
chrome.runtime.onStartup.addListener(() => void applySites());
chrome.permissions.onAdded.addListener(() => void applySites().then(standingChanged));
chrome.permissions.onRemoved.addListener(() => void applySites().then(standingChanged));
chrome.tabs.onRemoved.addListener((tabId) => void tabs.remove(tabId));
chrome.commands?.onCommand.addListener((command, tab) => {
  if (command === 'focus-warning' && tab?.id !== undefined) void push(tab.id, { kind: 'focus-warning' });
});
// Content scripts run beside hostile pages: what is stored is for the extension's own pages alone.
void chrome.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });

function serverOf({ server, token }: Settings): { address: string; token: string | null } {
  return { address: server, token };
}

function regionFor({ region }: Settings): string | null {
  return region === null ? regionOf(navigator.languages) : region || null;
}

async function attempt(work: () => Promise<void>): Promise<Result> {
  try {
    await work();
    return { ok: true };
  } catch (error) {
    return { ok: false, code: codeOf(error) };
  }
}

async function standingOf(origin: string | null): Promise<Standing> {
  const current = await settings.read();
  if (!hasConsent(current)) return { active: false, reason: 'no-consent' };
  if (origin === null || !current.sites.includes(origin)) return { active: false, reason: 'off' };
  if (current.token === null) return { active: false, reason: 'not-paired' };
  return { active: true };
}

async function overview(tabId: number | null): Promise<Overview> {
  const current = await settings.read();
  const probe = await probeServer(current);
  const tab = tabId === null ? null : await chrome.tabs.get(tabId).catch(() => null);
  const origin = tab?.url && /^https?:/.test(tab.url) ? new URL(tab.url).origin : null;
  return {
    server: { address: current.server, host: new URL(current.server).host, isLoopback: isLoopback(current.server) },
    consent: hasConsent(current),
    paired: current.token !== null && !(probe.ok && probe.status.authorised === false),
    region: regionFor(current),
    regionIsChosen: current.region !== null,
    probe,
    tab: tabId === null ? null : await tabOverview(tabId, origin, current, probe),
  };
}

async function probeServer(current: Settings): Promise<ServerProbe> {
  try {
    const status = await api.health(serverOf(current));
    for (const [tabId, { failure }] of await tabs.all()) {
      if (!failure || !isTransient(failure)) continue;
      await tabs.update(tabId, { failure: null });
      await push(tabId, { kind: 'server-back' });
      await showBadge(tabId);
    }
    return { ok: true, status };
  } catch (error) {
    return { ok: false, code: codeOf(error) };
  }
}

async function tabOverview(tabId: number, origin: string | null, current: Settings, probe: ServerProbe): Promise<Overview['tab']> {
  const record = await tabs.get(tabId);
  return {
    origin,
    isOn: origin !== null && current.sites.includes(origin),
    health: await healthOf(tabId, origin, current, probe),
    hits: record?.origin === origin ? record.hits : {},
  };
}

async function healthOf(tabId: number, origin: string | null, current: Settings, probe: ServerProbe | null): Promise<TabHealth> {
  const record = await tabs.get(tabId);
  return tabHealth({
    hasConsent: hasConsent(current),
    isOn: origin !== null && current.sites.includes(origin),
    hasPermission: origin !== null && (await hasPermission(origin)),
    isPaired: current.token !== null,
    tab: record && record.origin === origin ? record : null,
    probe,
  });
}

async function showBadge(tabId: number): Promise<void> {
  const record = await tabs.get(tabId);
  if (!record) return;
  const health = await healthOf(tabId, record.origin, await settings.read(), null);
  const { text, color } = badgeFor(health);
  const title = `${t('extension_name')}: ${t(STATE_TITLE[health.state])}. ${t(healthSentence(health))}`;
  // The tab may be gone by now.
  await Promise.all([
    chrome.action.setBadgeText({ tabId, text }),
    chrome.action.setBadgeBackgroundColor({ tabId, color }),
    chrome.action.setTitle({ tabId, title }),
  ]).catch(() => undefined);
}

function applySites(): Promise<void> {
  return inTurn(async () => {
    const { sites } = await settings.read();
    await syncRegistrations(sites);
    await startInOpenTabs(sites);
  });
}

async function standingChanged(): Promise<void> {
  await Promise.all([...(await tabs.all()).keys()].map((tabId) => push(tabId, { kind: 'standing-changed' })));
}

async function push(tabId: number, message: Push): Promise<void> {
  // A tab that has moved on has nobody listening.
  await chrome.tabs.sendMessage(tabId, message).catch(() => undefined);
}
