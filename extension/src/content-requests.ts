/** What content scripts may ask: each of them speaks for one tab, beside a page that may be hostile. */

import type { Conversations } from './conversations';
import { codeOf } from './failures';
import { NEW_TAB } from './health';
import type { Overviews } from './overview';
import type { Pauses } from './pauses';
import type { CheckOutcome, ContentRequest, Responses, Thread } from './protocol';
import type { Settings, SettingsStore } from './settings';
import type { Standings } from './standing';
import type { TabStore } from './tabs';

/** Who asks. `tabId` and `origin` are null for a page of the extension. */
export interface Asker {
  tabId: number | null;
  origin: string | null;
}

export interface ContentRequestParts {
  settings: SettingsStore;
  tabs: TabStore;
  overviews: Overviews;
  conversations: Conversations;
  pauses: Pauses;
  standings: Standings;
  standingChanged: () => Promise<void>;
  /** Has a trusted person told; whether it was delivered. */
  tell: (person: string) => Promise<boolean>;
  quickExit: (tabId: number) => Promise<void>;
}

export type ContentHandlers = { [K in ContentRequest['kind']]: (request: Extract<ContentRequest, { kind: K }>, asker: Asker) => Promise<Responses[K]> };

/** Longer than the path to any list. */
const LONGEST_SELECTOR = 2_000;
const STALE: CheckOutcome = { ok: false, code: 'stale-context' };

export function createContentRequests(parts: ContentRequestParts): ContentHandlers {
  const { settings, tabs, overviews, conversations, standings } = parts;

  async function isPaused(thread: Thread): Promise<boolean> {
    return parts.pauses.isPaused(await conversations.keyOf(thread));
  }

  /** What there is to say of a chat that is left unread: nothing, and nothing has gone anywhere. */
  async function unread(thread: Thread): Promise<CheckOutcome> {
    return { ok: true, warning: null, support: null, contact: (await conversations.isKnown(thread)) ? 'known' : 'unknown', mode: 'full', knowsLanguage: true };
  }

  /** Has badge and popup say how the last check went. */
  async function noteCheck(tabId: number, outcome: CheckOutcome, isChatPaused: boolean, wasAsked: boolean): Promise<void> {
    // Where nothing was asked, the server has shown nothing of itself.
    const seen = outcome.ok ? { mode: outcome.mode, knowsLanguage: outcome.knowsLanguage, ...(wasAsked && { failure: null }) } : { failure: outcome.code };
    await tabs.update(tabId, { isChatPaused, ...seen });
    await overviews.showBadge(tabId);
  }

  return {
    'hello': async (_request, { tabId, origin }) => {
      const standing = await standings.of(origin);
      if (tabId !== null && origin !== null) {
        await tabs.update(tabId, { ...NEW_TAB, origin });
        await overviews.showBadge(tabId);
      }
      return standing;
    },
    'report': async ({ reading, hits, site, isWaiting }, { tabId }) => {
      if (tabId !== null) {
        await tabs.update(tabId, { reading, hits, site });
        const probe = await overviews.probe(tabId);
        // A server that is there and does not check is none that protects: what waits has to be checked first.
        if (!probe.ok || !isWaiting) await tabs.update(tabId, { failure: probe.ok ? null : probe.code });
        await overviews.showBadge(tabId);
      }
      return null;
    },
    'check': async ({ thread, messages }, { tabId, origin }) => {
      if ((await standings.whyUnread(origin)) !== null || (await settings.read()).siteKinds?.includes(thread.site) === false) return STALE;
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
      await parts.standingChanged();
      return { ok: true };
    },
    'quick-exit': async (_request, { tabId }) => {
      if (tabId !== null) await parts.quickExit(tabId);
      return null;
    },
    'save-evidence': async (_request, { tabId }) => {
      if (tabId !== null) await chrome.tabs.create({ url: chrome.runtime.getURL(`evidence.html?tab=${tabId}`) });
      return null;
    },
    'tell-person': async ({ person }, { tabId, origin }) => {
      if (tabId !== null && (await standings.whyUnread(origin)) !== null) return { ok: false, code: 'stale-context' };
      return parts.tell(person).then((delivered) => ({ ok: true as const, delivered }), (error) => ({ ok: false as const, code: codeOf(error) }));
    },
  };
}
