/** How well one tab is protected, said honestly: one pure function over what is known. */

import type { FailureCode, Mode, Reading, ServerProbe, ShownCard, Sign, TabHealth } from './protocol';
import { colourOf } from './sign-colours';

/** What the background knows about a tab that runs a content script. Lives in `storage.session`. */
export interface TabRecord {
  origin: string;
  /** null until the content script has looked. */
  reading: Reading | null;
  /** Which kind of site it is, where that is known. */
  site: string | null;
  /** The failure of the last check, null after a check that went well. */
  failure: FailureCode | null;
  /** The mode of the last answer, null before the first. */
  mode: Mode | null;
  /** False where the last answer said that the chat is in a language that Handrail hardly knows. */
  knowsLanguage: boolean;
  /** Counts per selector, without any text. */
  hits: Record<string, number>;
  /** The card that lies in front of the page. */
  card: ShownCard | null;
  /** The open chat is left unread, as the person wished. */
  isChatPaused: boolean;
}

/** A tab before its content script has looked. */
export const NEW_TAB: TabRecord = { origin: '', reading: null, site: null, failure: null, mode: null, knowsLanguage: true, hits: {}, card: null, isChatPaused: false };

export interface HealthFacts {
  hasConsent: boolean;
  isOn: boolean;
  hasPermission: boolean;
  isPaired: boolean;
  /** Everything is, for a while. */
  isPaused: boolean;
  tab: TabRecord | null;
  /** A fresh look at the server, where someone has just asked for one. */
  probe: ServerProbe | null;
}

export function tabHealth(facts: HealthFacts): TabHealth {
  if (!facts.hasConsent) return { state: 'no-consent', detail: null };
  if (!facts.isOn) return { state: 'off', detail: null };
  if (!facts.hasPermission) return { state: 'off', detail: 'no-permission' };
  if (!facts.isPaired) return { state: 'not-paired', detail: null };
  if (facts.isPaused) return { state: 'paused', detail: null };
  if (facts.probe && !facts.probe.ok) return { state: 'degraded', detail: facts.probe.code };
  if (facts.probe?.ok && facts.probe.status.authorised === false) return { state: 'not-paired', detail: 'unauthorised' };

  const { tab } = facts;
  if (!tab || tab.reading === null) return { state: 'not-reading', detail: 'starting' };
  if (tab.reading === 'left-out') return { state: 'off', detail: 'left-out' };
  if (tab.reading !== 'reading') return { state: 'not-reading', detail: tab.reading };
  if (tab.isChatPaused) return { state: 'paused', detail: 'chat' };
  if (tab.failure === 'unauthorised') return { state: 'not-paired', detail: 'unauthorised' };
  const note = facts.probe?.ok ? facts.probe.status.note : null;
  const isOtherApi = note === 'too-old' || note === 'too-new';
  // It answers in a way that this extension does not understand, and says itself why.
  if (tab.failure === 'bad-response' && isOtherApi) return { state: 'degraded', detail: note, isAlone: true };
  if (tab.failure) return { state: 'degraded', detail: tab.failure };
  if (note) return { state: 'degraded', detail: note };
  const mode = facts.probe?.ok ? facts.probe.status.mode : tab.mode;
  if (mode === 'rules-only') return { state: 'degraded', detail: 'rules-only' };
  if (!tab.knowsLanguage) return { state: 'degraded', detail: 'unknown-language' };
  return { state: 'protecting', detail: null };
}

export interface Badge {
  text: string;
  color: string;
}

/** While a card lies in front of the page: no page can reach the icon, so it tells where one fights the card. */
export function badgeOf({ isContested }: ShownCard, sign: Sign | null): Badge {
  return isContested ? { text: '!', color: '#9a2c2c' } : { text: '1', color: colourOf(sign) };
}

/** What the toolbar icon carries. Nothing while all is well or nothing is asked of it. */
export function badgeFor(health: TabHealth): Badge {
  switch (health.state) {
    case 'protecting':
    case 'off':
      return { text: '', color: '#0f5c68' };
    case 'not-reading':
      return health.detail === 'starting' || health.detail === 'no-chat' ? { text: '', color: '#0f5c68' } : { text: '?', color: '#5b6b70' };
    case 'paused':
      return { text: 'II', color: '#5b6b70' };
    case 'degraded':
    case 'not-paired':
    case 'no-consent':
      return { text: '!', color: '#9a5b00' };
  }
}
