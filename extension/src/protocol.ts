/**
 * Every message between the three worlds (content script, background, extension pages).
 *
 * A content script may use `ContentRequest` only; the settings verbs of `PageRequest` are for the extension's own pages.
 */

import type { FamilyRequest, FamilyResponses, HouseholdGlance, NewsPart, TellOutcome, TrustedOnCard } from './family/protocol';
import type { AgeBand, ChatMessage, Contact, Dismissal, FailureCode, Mode, Result, Sensitivity, ShownWarning, Sign, Thread } from './vocabulary';

export * from './vocabulary';

/**
 * `support` answers the person's own words, `warning` those of the other side: two cards that never stand for each other.
 */
export type CheckOutcome =
  | { ok: true; warning: ShownWarning | null; support: ShownWarning | null; contact: Contact; mode: Mode; knowsLanguage: boolean }
  /** `cards`: what there is to show all the same, from before or from the floor. */
  | { ok: false; code: FailureCode; cards?: { warning: ShownWarning | null; support: ShownWarning | null; contact: Contact } };

/** How cards are shown: what a content script is told of the person's choices, and no more. */
export interface Presentation {
  /** The keys that lead to the card, as the browser writes them. */
  shortcut: string | null;
  sign: Sign | null;
  /** Others use this screen too: every card is small and says nothing until it is opened. */
  isDiscreet: boolean;
  sensitivity: Sensitivity;
  /** True until the person was asked for their age once, whatever they answered. */
  asksAge: boolean;
  /** Whose help lines are shown. */
  region: string | null;
  /** Which kinds of sites are read; null is every kind. */
  siteKinds: string[] | null;
  /** The people a grave card asks about; null where the device belongs to no household. */
  trusted: TrustedOnCard[] | null;
}

/** Why a content script may or may not read the page it is in. `until`: when a pause ends, in milliseconds since 1970; `place`: the list where the person showed the chat. */
export type Standing = ({ active: true; place?: string } & Presentation) | { active: false; reason: 'off' | 'no-consent' | 'not-paired' } | { active: false; reason: 'paused'; until: number };

/** What the person says of themselves on a card. What is missing stays as it was. */
export interface AboutMe {
  ageBand?: AgeBand | null;
  region?: string;
}

/**
 * The card that lies in front of a page. `title`: our words, never the chat's; `isQuiet`: small and without a word of what
 * it is about, nor may the badge tell; `isContested`: the page has removed or covered it.
 */
export interface ShownCard {
  title: string;
  isQuiet: boolean;
  isContested: boolean;
}

/** What the content script can see of the page. `unknown-site`: not a chat that Handrail knows; `left-out`: of a kind that is not read. */
export type Reading = 'reading' | 'no-chat' | 'cannot-read' | 'unknown-site' | 'left-out';

export type TabState = 'protecting' | 'degraded' | 'not-reading' | 'off' | 'not-paired' | 'no-consent' | 'paused';

export interface TabHealth {
  state: TabState;
  /** What exactly: a failure code for `degraded`, a reading for `not-reading`, null otherwise. */
  detail: FailureCode | Reading | 'no-permission' | 'starting' | 'chat' | null;
  /** Checks fail though the server answers. */
  isAlone?: true;
}

export interface ServerStatus {
  mode: Mode;
  name: string;
  version: string;
  packVersion: string;
  packAgeDays: number;
  embedder: string;
  /** False when the server does not know this device's token; null when none was sent. */
  authorised: boolean | null;
  /** `too-old` or `too-new` when the server speaks another API version. */
  note: FailureCode | null;
}

export type ServerProbe = { ok: true; status: ServerStatus } | { ok: false; code: FailureCode };

export interface Overview {
  server: { address: string; host: string; isLoopback: boolean };
  consent: boolean;
  paired: boolean;
  region: string | null;
  regionIsChosen: boolean;
  ageBand: AgeBand | null;
  sign: Sign | null;
  isDiscreet: boolean;
  sensitivity: Sensitivity;
  /** When a pause of everything ends, in milliseconds since 1970; null where there is none. */
  pausedUntil: number | null;
  /** Whether whoever manages this browser set the server and the sensitivity for good. */
  isManaged: boolean;
  /** The household this device belongs to, or is asked to join. */
  household: HouseholdGlance | null;
  /** What the household changed that the person has not looked at. */
  news: NewsPart[];
  /** The household that the news is of. */
  newsOf: string;
  /** Origins where the person showed the chat. */
  places: string[];
  probe: ServerProbe;
  tab: TabOverview | null;
}

export interface TabOverview {
  origin: string | null;
  isOn: boolean;
  /** The household has set whether this site is read. */
  isLocked: boolean;
  health: TabHealth;
  /** What was found on the page, counts per selector. */
  hits: Record<string, number>;
  /** The person knows who is in the open chat. */
  isKnown: boolean;
  /** A chat is open that can be paused. */
  hasChat: boolean;
  isChatPaused: boolean;
  card: ShownCard | null;
}

export type ContentRequest =
  | { kind: 'hello' }
  /** `site`: which kind of site the page is, where that is known; `isWaiting`: something is not checked yet. */
  | { kind: 'report'; reading: Reading; hits: Record<string, number>; site: string | null; isWaiting: boolean }
  | { kind: 'check'; thread: Thread; messages: ChatMessage[] }
  | { kind: 'dismiss'; thread: Thread; dismissal: Dismissal }
  | { kind: 'close-support'; thread: Thread; id: string }
  /** The person knows the other side. `messages`: what the open warning is looked at again with, in that light. */
  | { kind: 'know-contact'; thread: Thread; messages: ChatMessage[] }
  /** The person said something of themselves: remembered, and the open cards are made anew in that light. */
  | { kind: 'about-me'; thread: Thread; messages: ChatMessage[]; about: AboutMe }
  | { kind: 'showing'; card: ShownCard | null }
  /** The person showed where the chat is on this site; a selector without any text. */
  | { kind: 'set-place'; selector: string }
  /** Puts an empty tab in the place of this one. */
  | { kind: 'quick-exit' }
  /** Opens the page on which the person saves this tab's chat. */
  | { kind: 'save-evidence' }
  /** The person pressed, twice, that someone they trust be told. */
  | { kind: 'tell-person'; person: string };

export type PageRequest =
  | { kind: 'get-overview'; tabId: number | null }
  /** `server`: the one the person was shown. */
  | { kind: 'give-consent'; server: string }
  | { kind: 'withdraw-consent' }
  | { kind: 'set-server'; address: string; consent: boolean }
  | { kind: 'pair'; code: string }
  | { kind: 'forget-pairing' }
  | { kind: 'set-region'; region: string | null }
  | { kind: 'set-age-band'; ageBand: AgeBand | null }
  | { kind: 'set-sign'; sign: Sign }
  | { kind: 'set-discreet'; on: boolean }
  | { kind: 'set-sensitivity'; sensitivity: Sensitivity }
  /** Reads nothing for an hour, or goes on. */
  | { kind: 'pause'; on: boolean }
  /** Leaves the chat that is open in a tab unread, or goes on. */
  | { kind: 'pause-chat'; tabId: number; on: boolean }
  | { kind: 'forget-facts' }
  /** Takes back "I know this person" for the chat that is open in a tab. */
  | { kind: 'forget-contact'; tabId: number }
  /** Has the person show, in the page of a tab, where the chat is. */
  | { kind: 'pick-place'; tabId: number }
  | { kind: 'forget-place'; origin: string }
  | { kind: 'set-site'; origin: string; on: boolean };

export type Request = ContentRequest | PageRequest | FamilyRequest;

export interface Responses extends FamilyResponses {
  hello: Standing;
  report: null;
  check: CheckOutcome;
  dismiss: null;
  'close-support': null;
  'know-contact': CheckOutcome;
  'about-me': CheckOutcome;
  showing: null;
  'set-place': Result;
  'quick-exit': null;
  'save-evidence': null;
  'tell-person': TellOutcome;
  'get-overview': Overview;
  'give-consent': Result;
  'withdraw-consent': Result;
  'set-server': Result;
  pair: Result;
  'forget-pairing': Result;
  'set-region': Result;
  'set-age-band': Result;
  'set-sign': Result;
  'set-discreet': Result;
  'set-sensitivity': Result;
  pause: Result;
  'pause-chat': Result;
  'forget-facts': Result;
  'forget-contact': Result;
  'pick-place': Result;
  'forget-place': Result;
  'set-site': Result;
}

/** An open conversation as it was read: text, and no more. */
export type ReadChat = { site: string; address: string; messages: Omit<ChatMessage, 'seen'>[] };

/** What a content script is told unasked. Two are answered, by no page without an open chat: `which-thread` with a `Thread`, `read-chat` with a `ReadChat`. */
export type Push = { kind: 'standing-changed' } | { kind: 'server-back' } | { kind: 'focus-warning' } | { kind: 'contact-forgotten' } | { kind: 'pick-place' } | { kind: 'which-thread' } | { kind: 'read-chat' };

export const CONTENT_KINDS: ReadonlySet<string> = new Set<ContentRequest['kind']>(['hello', 'report', 'check', 'dismiss', 'close-support', 'know-contact', 'about-me', 'showing', 'set-place', 'quick-exit', 'save-evidence', 'tell-person']);

/**
 * Asks the background, and once more where its worker died over the answer: the second call wakes a new one. Every request
 * may be repeated but the one that has somebody told. Rejects when the background is gone, which in an orphaned content script is for good.
 */
export async function send<K extends Request['kind']>(request: Extract<Request, { kind: K }>): Promise<Responses[K]> {
  const ask = (): Promise<Responses[K]> => chrome.runtime.sendMessage(request);
  return request.kind === 'tell-person' ? ask() : ask().catch(ask);
}
