/** Composition root of the service worker, and the only part that reaches the network. It may die at any time. */

import floorData from 'handrail:floor';
import { createApiClient } from './api-client';
import { createChoices } from './choices';
import { createContacts } from './contacts';
import { createConversations } from './conversations';
import { createFacts } from './facts';
import { createFloor } from './floor/floor';
import { NEW_TAB } from './health';
import { helpFor } from './help-lines';
import { t } from './i18n';
import { asGiven, readManaged, type Managed } from './managed';
import { createOverviews, regionFor, serverOf } from './overview';
import { createPauses } from './pauses';
import { CONTENT_KINDS, type CheckOutcome, type ContentRequest, type Push, type Request, type Responses, type Thread } from './protocol';
import { startInOpenTabs, syncRegistrations } from './registration';
import { remembered } from './remembered';
import { createSealer } from './seal';
import { createSettings, type Settings } from './settings';
import { createStandings } from './standing';
import { createTabs } from './tabs';
import { createTurns } from './turns';

/** The commands of the manifest. */
const FOCUS_WARNING = 'focus-warning';
const QUICK_EXIT = 'quick-exit';
/** Longer than the path to any list. */
const LONGEST_SELECTOR = 2_000;

const api = createApiClient(fetch);
// Of their keys this worker is the only writer; a message waits for none of them twice.
const local = remembered(chrome.storage.local);
const session = remembered(chrome.storage.session, true);
let policy: Promise<Managed> | null = null;
const managed = (): Promise<Managed> => (policy ??= readManaged(chrome.storage.managed));
const isManaged = async (): Promise<boolean> => (await managed()).isLocked;
const settings = createSettings(local, () => crypto.randomUUID() + crypto.randomUUID(), async () => asGiven(await managed()));
const pauses = createPauses(settings, () => Date.now());
const tabs = createTabs(session);
const facts = createFacts(local, Date.now);
const contacts = createContacts(local);
const standings = createStandings(settings, pauses, shortcut);
const inTurn = createTurns();
const floor = createFloor(() => JSON.parse(floorData));
const conversations = createConversations({
  session,
  seal: createSealer(async () => (await settings.read()).salt),
  check: async (request) => api.check(serverOf(await settings.read()), request),
  envelope: async () => {
    const current = await settings.read();
    return { locale: chrome.i18n.getUILanguage(), region: regionFor(current), age_band: current.ageBand };
  },
  floor: async ({ locale, region, age_band: ageBand, context, conversation: { key, contact }, messages }, state) =>
    floor.judge({ key, reader: { locale, region, ageBand, contact }, recentMove: context.recent_move, recentIncident: context.recent_incident, messages }, state, {
      help: (reader, isEmergency) => helpFor(reader, t('help_local_emergency'), isEmergency),
      note: t('card_floor'),
      now: Date.now(),
    }),
  facts,
  contacts,
  sensitivity: async () => (await settings.read()).sensitivity,
  help: async (isEmergency) => {
    const current = await settings.read();
    return helpFor({ region: regionFor(current), ageBand: current.ageBand }, t('help_local_emergency'), isEmergency);
  },
  now: Date.now,
});
const overviews = createOverviews({
  api,
  settings,
  tabs,
  onServerBack: (tabId) => push(tabId, { kind: 'server-back' }),
  chatOf: async (tabId) => {
    const thread = await openThread(tabId);
    return thread && { isKnown: await conversations.isKnown(thread), isPaused: await isPaused(thread) };
  },
  pausedUntil: pauses.until,
  isManaged,
});

interface Sender {
  tabId: number | null;
  origin: string | null;
}

type ContentHandlers = { [K in ContentRequest['kind']]: (request: Extract<ContentRequest, { kind: K }>, sender: Sender) => Promise<Responses[K]> };

const STALE: CheckOutcome = { ok: false, code: 'stale-context' };

const contentHandlers: ContentHandlers = {
  'hello': async (_request, { tabId, origin }) => {
    const standing = await standings.of(origin);
    if (tabId !== null && origin !== null) {
      await tabs.update(tabId, { ...NEW_TAB, origin });
      await overviews.showBadge(tabId);
    }
    return standing;
  },
  'report': async ({ reading, hits, isWaiting }, { tabId }) => {
    if (tabId !== null) {
      await tabs.update(tabId, { reading, hits });
      const probe = await overviews.probe(tabId);
      // A server that is there and does not check is none that protects: what waits has to be checked first.
      if (!probe.ok || !isWaiting) await tabs.update(tabId, { failure: probe.ok ? null : probe.code });
      await overviews.showBadge(tabId);
    }
    return null;
  },
  'check': async ({ thread, messages }, { tabId, origin }) => {
    if ((await standings.whyUnread(origin)) !== null) return STALE;
    const isChatPaused = await isPaused(thread);
    const outcome = isChatPaused ? await unread(thread) : await conversations.submit(thread, messages);
    // The card waits for none of this.
    if (tabId !== null) void noteCheck(tabId, outcome, isChatPaused, messages.length > 0).catch(() => undefined);
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
  'know-contact': async ({ thread, messages }, { origin }) => ((await standings.whyUnread(origin)) === null ? conversations.know(thread, messages) : STALE),
  'about-me': async ({ thread, messages, about }, { origin }) => {
    if ((await standings.whyUnread(origin)) !== null) return STALE;
    const change: Partial<Settings> = about.region === undefined ? {} : { region: about.region };
    await settings.update(about.ageBand === undefined ? change : { ...change, ageBand: about.ageBand, isAgeAsked: true });
    return conversations.lookAnew(thread, messages);
  },
  'showing': async ({ card }, { tabId }) => {
    if (tabId !== null) {
      await tabs.update(tabId, { card });
      await overviews.showBadge(tabId);
    }
    return null;
  },
  'set-place': async ({ selector }, { origin }) => {
    if (origin === null || (await standings.whyUnread(origin)) !== null || selector.length > LONGEST_SELECTOR) return { ok: false, code: 'stale-context' };
    await settings.update(({ places }) => ({ places: { ...places, [origin]: selector } }));
    await standingChanged();
    return { ok: true };
  },
  'quick-exit': async (_request, { tabId }) => {
    if (tabId !== null) await quickExit(tabId);
    return null;
  },
  'save-evidence': async (_request, { tabId }) => {
    if (tabId !== null) await chrome.tabs.create({ url: chrome.runtime.getURL(`evidence.html?tab=${tabId}`) });
    return null;
  },
};

const handlers = {
  ...contentHandlers,
  ...createChoices({ api, settings, conversations, facts, contacts, pauses, overviews, isManaged, applySites, standingChanged, openThread, push }),
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
  if (tab?.id === undefined) return;
  if (command === FOCUS_WARNING) void push(tab.id, { kind: 'focus-warning' });
  if (command === QUICK_EXIT) void quickExit(tab.id);
});
chrome.storage.onChanged?.addListener((_changes, area) => {
  if (area === 'managed') policy = null;
});
// Content scripts run beside hostile pages: what is stored is for the extension's own pages alone.
void chrome.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });

/** Has badge and popup say how the last check went. */
async function noteCheck(tabId: number, outcome: CheckOutcome, isChatPaused: boolean, wasAsked: boolean): Promise<void> {
  // Where nothing was asked, the server has shown nothing of itself.
  const seen = outcome.ok ? { mode: outcome.mode, knowsLanguage: outcome.knowsLanguage, ...(wasAsked && { failure: null }) } : { failure: outcome.code };
  await tabs.update(tabId, { isChatPaused, ...seen });
  await overviews.showBadge(tabId);
}

async function isPaused(thread: Thread): Promise<boolean> {
  return pauses.isPaused(await conversations.keyOf(thread));
}

/** What there is to say of a chat that is left unread: nothing, and nothing has gone anywhere. */
async function unread(thread: Thread): Promise<CheckOutcome> {
  return { ok: true, warning: null, support: null, contact: (await conversations.isKnown(thread)) ? 'known' : 'unknown', mode: 'full', knowsLanguage: true };
}

/** An empty tab in the place of this one, with nothing in it to go back to. */
async function quickExit(tabId: number): Promise<void> {
  await chrome.tabs.create({});
  await chrome.tabs.remove(tabId);
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
