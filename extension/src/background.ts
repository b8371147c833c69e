/** Composition root of the service worker, and the only part that reaches the network. It may die at any time. */

import floorData from 'handrail:floor';
import { createApiClient } from './api-client';
import { createChoices } from './choices';
import { createContacts } from './contacts';
import { createContentRequests, type Asker } from './content-requests';
import { createConversations } from './conversations';
import { createFacts } from './facts';
import { HOUSEHOLD_ALARM, setAlarm } from './family/alarm';
import { createFamilyChoices } from './family/choices';
import { createWeekCounter } from './family/counter';
import { deviceHealth } from './family/device';
import { createHousehold } from './family/household';
import { asGiven as asHouseholdGives, isLockedAt, mayCount } from './family/policy';
import { createRecordStore } from './family/record';
import { createFloor } from './floor/floor';
import { helpFor } from './help-lines';
import { t } from './i18n';
import { asGiven, readManaged, type Managed } from './managed';
import { createOverviews, isAgreed, regionFor, serverOf } from './overview';
import { createPauses } from './pauses';
import { CONTENT_KINDS, type Push, type Request, type Thread } from './protocol';
import { startInOpenTabs, syncRegistrations } from './registration';
import { remembered } from './remembered';
import { createSealer } from './seal';
import { createSettings, givenBy } from './settings';
import { createStandings } from './standing';
import { createTabs } from './tabs';
import { createTurns } from './turns';

/** The commands of the manifest. */
const FOCUS_WARNING = 'focus-warning';
const QUICK_EXIT = 'quick-exit';

const api = createApiClient(fetch);
// Of their keys this worker is the only writer; a message waits for none of them twice.
const local = remembered(chrome.storage.local);
const session = remembered(chrome.storage.session, true);
let policy: Promise<Managed> | null = null;
const managed = (): Promise<Managed> => (policy ??= readManaged(chrome.storage.managed));
const isManaged = async (): Promise<boolean> => (await managed()).isLocked;
const now = (): number => Date.now();
const record = createRecordStore(local);
const counter = createWeekCounter(local, now);
const isHouseholdLocked = async (): Promise<boolean> => isLockedAt((await record.read()).membership, now());
const settings = createSettings(local, () => crypto.randomUUID() + crypto.randomUUID(), async () => givenBy(asGiven(await managed()), asHouseholdGives((await record.read()).membership, now())));
const pauses = createPauses(settings, () => Date.now());
const tabs = createTabs(session);
const facts = createFacts(local, Date.now);
const contacts = createContacts(local);
const standings = createStandings({ settings, pauses, record, shortcut });
const inTurn = createTurns();
const floor = createFloor(() => JSON.parse(floorData));
const conversations = createConversations({
  session,
  seal: createSealer(async () => (await settings.read()).salt),
  check: async (request) => api.check(serverOf(await settings.read()), request),
  envelope: async () => {
    const current = await settings.read();
    return { locale: current.locale ?? chrome.i18n.getUILanguage(), region: regionFor(current), age_band: current.ageBand };
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
  onGraveCard: async (card) => {
    if (mayCount((await record.read()).membership, now())) await counter.count(card);
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
    return thread && { isKnown: await conversations.isKnown(thread), isPaused: await pauses.isPaused(await conversations.keyOf(thread)) };
  },
  pausedUntil: pauses.until,
  isManaged,
  record,
});
const household = createHousehold({
  api,
  record,
  counter,
  server: async () => serverOf(await settings.read()),
  health: async () => {
    const current = await settings.read();
    return deviceHealth({ hasConsent: await isAgreed(current), sites: current.sites, isPaused: (await pauses.until()) !== null, tabs: [...(await tabs.all()).values()] });
  },
  version: chrome.runtime.getManifest().version,
  onChange: standingChanged,
  watch: setAlarm,
  now,
});

const handlers = {
  ...createContentRequests({ settings, tabs, overviews, conversations, pauses, standings, standingChanged, tell: household.tell, quickExit }),
  ...createChoices({ api, settings, conversations, facts, contacts, pauses, overviews, household, tabs, isManaged, isHouseholdLocked, applySites, standingChanged, openThread, push }),
  ...createFamilyChoices({ household, record, counter }),
};

chrome.runtime.onMessage.addListener((message: Request, sender, respond) => {
  if (sender.id !== chrome.runtime.id) return false;
  const isOwnPage = sender.url?.startsWith(chrome.runtime.getURL('')) ?? false;
  if (!Object.hasOwn(handlers, message.kind) || !(isOwnPage || CONTENT_KINDS.has(message.kind))) return false;
  const from: Asker = { tabId: isOwnPage ? null : (sender.tab?.id ?? null), origin: isOwnPage || !sender.url ? null : new URL(sender.url).origin };
  const handle = handlers[message.kind] as (request: Request, asker: Asker) => Promise<unknown>;
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
chrome.alarms.onAlarm.addListener(({ name }) => {
  // What cannot be told now is told at another ring.
  if (name === HOUSEHOLD_ALARM) void household.tick().catch(() => undefined);
});
void household.resume();
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
