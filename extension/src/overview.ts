/** What is known right now: of the server, of one tab, and what the toolbar icon says about it. */

import type { ApiClient, Server } from './api-client';
import { codeOf, healthSentence, isTransient, STATE_TITLE } from './failures';
import { glanceOf } from './family/policy';
import type { RecordStore } from './family/record';
import { badgeFor, badgeOf, tabHealth } from './health';
import { t } from './i18n';
import { hasPermission, maySendChatText } from './permissions';
import type { Overview, ServerProbe, TabHealth, TabOverview } from './protocol';
import { hasConsent, isLoopback, regionOf, type Settings, type SettingsStore } from './settings';
import type { TabStore } from './tabs';

export interface OverviewParts {
  api: ApiClient;
  settings: SettingsStore;
  tabs: TabStore;
  /** Called with each tab that was waiting for the server, when it answers again. */
  onServerBack: (tabId: number) => Promise<void>;
  /** What is known of the chat that is open in a tab; null where none is. */
  chatOf: (tabId: number) => Promise<{ isKnown: boolean; isPaused: boolean } | null>;
  /** When the pause of everything ends; null where there is none. */
  pausedUntil: () => Promise<number | null>;
  isManaged: () => Promise<boolean>;
  record: RecordStore;
}

export interface Overviews {
  /** Everything a page of the extension shows; `tabId` is null where it is about no tab. */
  of(tabId: number | null): Promise<Overview>;
  /** Looks whether the server answers, and lets the tabs that wait for it know; all but the one that has just reported. */
  probe(reporter?: number): Promise<ServerProbe>;
  /** Makes the toolbar icon say how well the tab is protected. */
  showBadge(tabId: number): Promise<void>;
}

export function createOverviews({ api, settings, tabs, onServerBack, chatOf, pausedUntil, isManaged, record: households }: OverviewParts): Overviews {
  async function probe(reporter?: number): Promise<ServerProbe> {
    try {
      const status = await api.health(serverOf(await settings.read()));
      for (const [tabId, { failure }] of await tabs.all()) {
        if (failure && isTransient(failure) && tabId !== reporter) await onServerBack(tabId);
      }
      return { ok: true, status };
    } catch (error) {
      return { ok: false, code: codeOf(error) };
    }
  }

  async function healthOf(tabId: number, origin: string | null, current: Settings, seen: ServerProbe | null): Promise<TabHealth> {
    const record = await tabs.get(tabId);
    return tabHealth({
      hasConsent: await isAgreed(current),
      isOn: origin !== null && current.sites.includes(origin),
      hasPermission: origin !== null && (await hasPermission(origin)),
      isPaired: current.token !== null,
      isPaused: (await pausedUntil()) !== null,
      tab: record?.origin === origin ? record : null,
      probe: seen,
    });
  }

  async function tabOf(tabId: number, current: Settings, seen: ServerProbe, isLocked: boolean): Promise<TabOverview> {
    const tab = await chrome.tabs.get(tabId).catch(() => null);
    const origin = tab?.url && /^https?:/.test(tab.url) ? new URL(tab.url).origin : null;
    const record = await tabs.get(tabId);
    const chat = record && (await chatOf(tabId));
    if (record && chat && record.isChatPaused !== chat.isPaused) await tabs.update(tabId, { isChatPaused: chat.isPaused });
    return {
      origin,
      isOn: origin !== null && current.sites.includes(origin) && record?.reading !== 'left-out',
      isLocked: isLocked && origin !== null && current.sites.includes(origin),
      health: await healthOf(tabId, origin, current, seen),
      hits: record?.origin === origin ? record.hits : {},
      isKnown: chat?.isKnown ?? false,
      hasChat: chat !== null,
      isChatPaused: chat?.isPaused ?? false,
      card: record?.origin === origin ? record.card : null,
    };
  }

  async function showBadge(tabId: number): Promise<void> {
    const record = await tabs.get(tabId);
    if (!record) return;
    const current = await settings.read();
    const health = await healthOf(tabId, record.origin, current, null);
    // A badge can be read by whoever looks at the screen, and no page can draw one.
    const card = current.isDiscreet || record.card?.isQuiet ? null : record.card;
    const { text, color } = card ? badgeOf(card, current.sign) : badgeFor(health);
    const title = `${t('extension_name')}: ${card ? t(card.isContested ? 'badge_contested' : 'badge_card') : `${t(STATE_TITLE[health.state])}. ${t(healthSentence(health))}`}`;
    // The tab may be gone by now.
    await Promise.all([
      chrome.action.setBadgeText({ tabId, text }),
      chrome.action.setBadgeBackgroundColor({ tabId, color }),
      chrome.action.setTitle({ tabId, title }),
    ]).catch(() => undefined);
  }

  return {
    async of(tabId) {
      const seen = await probe();
      const current = await settings.read();
      const { membership, news, newsOf } = await households.read();
      const household = glanceOf(membership, Date.now());
      return {
        server: { address: current.server, host: new URL(current.server).host, isLoopback: isLoopback(current.server) },
        consent: await isAgreed(current),
        paired: current.token !== null && !(seen.ok && seen.status.authorised === false),
        region: regionFor(current),
        regionIsChosen: current.region !== null,
        ageBand: current.ageBand,
        sign: current.sign,
        isDiscreet: current.isDiscreet,
        sensitivity: current.sensitivity,
        pausedUntil: await pausedUntil(),
        isManaged: await isManaged(),
        household,
        news,
        newsOf,
        places: Object.keys(current.places).sort(),
        probe: seen,
        tab: tabId === null ? null : await tabOf(tabId, current, seen, household?.isLocked ?? false),
      };
    },
    probe,
    showBadge,
  };
}

/** Whether the person and, where it has a say, the browser agreed that what is read goes to the server now set. */
export async function isAgreed(current: Settings): Promise<boolean> {
  return hasConsent(current) && (await maySendChatText(current.server));
}

export function serverOf({ server, token }: Settings): Server {
  return { address: server, token };
}

/** The region to send: what was chosen, else what the browser's languages name. */
export function regionFor({ region }: Settings): string | null {
  return region === null ? regionOf(navigator.languages) : region || null;
}
