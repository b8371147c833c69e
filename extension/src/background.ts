/** Composition root of the service worker, and the only part that reaches the network. It may die at any time. */

import { createApiClient } from './api-client';
import { createContacts } from './contacts';
import { createConversations } from './conversations';
import { deviceName } from './device-name';
import { createFacts } from './facts';
import { codeOf, Failure } from './failures';
import { createOverviews, isAgreed, regionFor, serverOf } from './overview';
import { hasPermission, maySendChatText } from './permissions';
import { CONTENT_KINDS, type Push, type Request, type Responses, type Result, type Standing, type Thread } from './protocol';
import { startInOpenTabs, syncRegistrations } from './registration';
import { seal } from './seal';
import { createSettings, hasConsent, isLoopback, parsePairingCode, parseServerAddress } from './settings';
import { createTabs } from './tabs';
import { createTurns } from './turns';

/** The command of the manifest. */
const FOCUS_WARNING = 'focus-warning';

const api = createApiClient(fetch);
const settings = createSettings(chrome.storage.local, () => crypto.randomUUID() + crypto.randomUUID());
const tabs = createTabs(chrome.storage.session);
const facts = createFacts(chrome.storage.local, Date.now);
const contacts = createContacts(chrome.storage.local);
const inTurn = createTurns();
const conversations = createConversations({
  session: chrome.storage.session,
  seal: async (name) => seal((await settings.read()).salt, name),
  check: async (request) => api.check(serverOf(await settings.read()), request),
  envelope: async () => {
    const current = await settings.read();
    return { locale: chrome.i18n.getUILanguage(), region: regionFor(current), age_band: current.ageBand };
  },
  facts,
  contacts,
  now: Date.now,
});
const overviews = createOverviews({
  api,
  settings,
  tabs,
  onServerBack: (tabId) => push(tabId, { kind: 'server-back' }),
  isKnown: async (tabId) => {
    const thread = await openThread(tabId);
    return thread !== null && conversations.isKnown(thread);
  },
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
      await tabs.update(tabId, { origin, reading: null, failure: null, mode: null, knowsLanguage: true, hits: {} });
      await overviews.showBadge(tabId);
    }
    return standing;
  },
  'report': async ({ reading, hits }, { tabId }) => {
    if (tabId !== null) {
      await tabs.update(tabId, { reading, hits });
      const probe = await overviews.probe();
      if (!probe.ok) await tabs.update(tabId, { failure: probe.code });
      await overviews.showBadge(tabId);
    }
    return null;
  },
  'check': async ({ thread, messages }, { tabId, origin }) => {
    const standing = await standingOf(origin);
    if (!standing.active) return { ok: false, code: 'stale-context' };
    const outcome = await conversations.submit(thread, messages);
    if (tabId !== null) {
      await tabs.update(tabId, outcome.ok ? { failure: null, mode: outcome.mode, knowsLanguage: outcome.knowsLanguage } : { failure: outcome.code });
      await overviews.showBadge(tabId);
    }
    return outcome;
  },
  'dismiss': async ({ thread, dismissal }) => {
    await conversations.dismiss(thread, dismissal);
    return null;
  },
  'close-support': async ({ thread, id }) => {
    await conversations.closeSupport(thread, id);
    return null;
  },
  'know-contact': async ({ thread, messages }, { origin }) => {
    const standing = await standingOf(origin);
    return standing.active ? conversations.know(thread, messages) : { ok: false, code: 'stale-context' };
  },

  // What only the extension's own pages may ask.
  'get-overview': ({ tabId }) => overviews.of(tabId),
  'give-consent': ({ server }) =>
    attempt(async () => {
      await needChatTextPermission(server);
      await settings.update((current) => {
        // The person may have chosen another server since the page showed one.
        if (!covers(server, current.server)) throw new Failure('stale-context');
        return { consent: { server: current.server, at: new Date().toISOString() } };
      });
      await standingChanged();
    }),
  'withdraw-consent': () =>
    attempt(async () => {
      await settings.update({ consent: null });
      await Promise.all([conversations.forget(), facts.forget(), contacts.forget()]);
      await standingChanged();
    }),
  'set-server': ({ address, consent }) =>
    attempt(async () => {
      const server = parseServerAddress(address);
      await needChatTextPermission(server);
      if (!(await hasPermission(server))) throw new Failure('address-not-allowed');
      const before = await settings.read();
      if (server === before.server && (!consent || hasConsent(before))) return;
      const carries = hasConsent(before) && covers(before.server, server);
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
  'set-age-band': ({ ageBand }) => attempt(async () => void (await settings.update({ ageBand }))),
  'forget-facts': () => attempt(() => facts.forget()),
  'forget-contact': ({ tabId }) =>
    attempt(async () => {
      const thread = await openThread(tabId);
      if (thread === null) throw new Failure('interrupted');
      await conversations.unknow(thread);
      await push(tabId, { kind: 'contact-forgotten' });
    }),
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
  if (command === FOCUS_WARNING && tab?.id !== undefined) void push(tab.id, { kind: 'focus-warning' });
});
// Content scripts run beside hostile pages: what is stored is for the extension's own pages alone.
void chrome.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });

async function attempt(work: () => Promise<void>): Promise<Result> {
  try {
    await work();
    return { ok: true };
  } catch (error) {
    return { ok: false, code: codeOf(error) };
  }
}

/** A yes to "on this computer" covers another port of it; a yes to one server on the internet covers no other. */
function covers(agreed: string, server: string): boolean {
  return agreed === server || (isLoopback(agreed) && isLoopback(server));
}

async function needChatTextPermission(server: string): Promise<void> {
  if (!(await maySendChatText(server))) throw new Failure('data-not-allowed');
}

async function standingOf(origin: string | null): Promise<Standing> {
  const current = await settings.read();
  if (!(await isAgreed(current))) return { active: false, reason: 'no-consent' };
  if (origin === null || !current.sites.includes(origin)) return { active: false, reason: 'off' };
  if (current.token === null) return { active: false, reason: 'not-paired' };
  return { active: true, shortcut: await shortcut() };
}

/** The keys the person has now: they may have chosen others, and a browser gives none that are taken. */
async function shortcut(): Promise<string | null> {
  const known = (await chrome.commands?.getAll()) ?? [];
  return known.find(({ name }) => name === FOCUS_WARNING)?.shortcut || null;
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

/** The chat that is open in a tab; only its content script knows. */
async function openThread(tabId: number): Promise<Thread | null> {
  const question: Push = { kind: 'which-thread' };
  const thread: Thread | null | undefined = await chrome.tabs.sendMessage(tabId, question).catch(() => null);
  return thread ?? null;
}
