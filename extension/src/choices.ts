/** What the extension's own pages may ask: the person's choices, each with what follows from it. */

import type { ApiClient } from './api-client';
import type { Contacts } from './contacts';
import type { Conversations } from './conversations';
import { deviceName } from './device-name';
import type { Facts } from './facts';
import { codeOf, Failure } from './failures';
import type { Household } from './family/household';
import type { Overviews } from './overview';
import { serverOf } from './overview';
import type { Pauses } from './pauses';
import { hasPermission, maySendChatText } from './permissions';
import type { PageRequest, Push, Responses, Result, Thread } from './protocol';
import { hasConsent, isLoopback, parsePairingCode, parseServerAddress, type Settings, type SettingsStore } from './settings';
import type { TabStore } from './tabs';

export interface ChoiceParts {
  api: ApiClient;
  settings: SettingsStore;
  conversations: Conversations;
  facts: Facts;
  contacts: Contacts;
  pauses: Pauses;
  overviews: Overviews;
  household: Household;
  tabs: TabStore;
  isManaged: () => Promise<boolean>;
  /** Whether a household set for good what it sets. */
  isHouseholdLocked: () => Promise<boolean>;
  /** Gives the sites that are switched on a content script, and takes it from the others. */
  applySites: () => Promise<void>;
  /** Tells all pages that are read to ask anew how they stand. */
  standingChanged: () => Promise<void>;
  openThread: (tabId: number) => Promise<Thread | null>;
  push: (tabId: number, message: Push) => Promise<void>;
}

export type PageHandlers = { [K in PageRequest['kind']]: (request: Extract<PageRequest, { kind: K }>) => Promise<Responses[K]> };

export function createChoices(parts: ChoiceParts): PageHandlers {
  const { api, settings, conversations, facts, contacts, pauses, overviews, household, standingChanged } = parts;

  async function needUnmanaged(): Promise<void> {
    if (await parts.isManaged()) throw new Failure('managed');
    await needUnlocked();
  }

  async function needUnlocked(): Promise<void> {
    if (await parts.isHouseholdLocked()) throw new Failure('household');
  }

  /** A site that was left out, and that the person switches on themselves, is of a kind that they choose. */
  async function kindsWith(origin: string, { siteKinds }: Settings): Promise<Partial<Settings>> {
    const site = [...(await parts.tabs.all()).values()].find((tab) => tab.origin === origin)?.site ?? null;
    return siteKinds === null || site === null || siteKinds.includes(site) ? {} : { siteKinds: [...siteKinds, site] };
  }

  async function chatIn(tabId: number): Promise<Thread> {
    const thread = await parts.openThread(tabId);
    if (thread === null) throw new Failure('interrupted');
    return thread;
  }

  return {
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
        const before = await settings.read();
        if (server !== before.server) await needUnmanaged();
        await needChatTextPermission(server);
        if (!(await hasPermission(server))) throw new Failure('address-not-allowed');
        if (server === before.server && (!consent || hasConsent(before))) return;
        if (server !== before.server) await household.leave();
        const carries = hasConsent(before) && covers(before.server, server);
        const given = consent || carries ? { server, at: new Date().toISOString() } : null;
        await settings.update({ server, consent: given, token: server === before.server ? before.token : null });
        await conversations.forget();
        await standingChanged();
      }),
    'pair': ({ code }) =>
      attempt(async () => {
        const current = await settings.read();
        const { token, isFamily } = await api.pair(serverOf(current), parsePairingCode(code), deviceName(navigator.userAgent));
        await household.leave();
        await settings.update({ token });
        if (isFamily) await household.begin();
        await standingChanged();
      }),
    'forget-pairing': () =>
      attempt(async () => {
        await household.leave();
        await settings.update({ token: null });
        await conversations.forget();
        await standingChanged();
      }),
    'set-region': ({ region }) => changed(settings.update({ region })),
    'set-age-band': ({ ageBand }) => changed(settings.update({ ageBand, isAgeAsked: true })),
    'set-sign': ({ sign }) => changed(settings.update({ sign })),
    'set-discreet': ({ on }) => changed(settings.update({ isDiscreet: on })),
    'set-sensitivity': ({ sensitivity }) => changed(needUnmanaged().then(() => settings.update({ sensitivity }))),
    'pause': ({ on }) => changed(pauses.pause(on)),
    'pause-chat': ({ tabId, on }) =>
      attempt(async () => {
        await pauses.pauseChat(await conversations.keyOf(await chatIn(tabId)), on);
        await parts.push(tabId, { kind: 'standing-changed' });
      }),
    'forget-facts': () => attempt(() => facts.forget()),
    'forget-contact': ({ tabId }) =>
      attempt(async () => {
        await conversations.unknow(await chatIn(tabId));
        await parts.push(tabId, { kind: 'contact-forgotten' });
      }),
    'pick-place': ({ tabId }) => attempt(() => parts.push(tabId, { kind: 'pick-place' })),
    'forget-place': ({ origin }) => changed(settings.update(({ places: { [origin]: _forgotten, ...places } }) => ({ places }))),
    'set-site': ({ origin, on }) =>
      attempt(async () => {
        // What the browser does not allow is not on, whoever set it.
        if (!on && (await hasPermission(origin))) await needUnlocked();
        const kinds = on && !(await parts.isHouseholdLocked()) ? await kindsWith(origin, await settings.read()) : {};
        await settings.update(({ sites }) => {
          const others = sites.filter((one) => one !== origin);
          return { ...kinds, sites: on ? [...others, origin] : others };
        });
        await parts.applySites();
        await standingChanged();
      }),
  };

  function changed(change: Promise<unknown>): Promise<Result> {
    return attempt(async () => {
      await change;
      await standingChanged();
    });
  }
}

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
