/** The words that messages between the three worlds are made of. Imports nothing. */

export type Severity = 'none' | 'low' | 'medium' | 'high' | 'critical';
export type Sender = 'self' | 'other' | 'unknown';
export type Mode = 'full' | 'rules-only';
/** How well the person knows the other side. `unknown` where nobody has said. */
export type Contact = 'unknown' | 'new' | 'known';
export type AgeBand = 'under18' | 'adult';
/** Which warnings are shown: `serious` leaves quiet notices out, `early` opens them by themselves. */
export type Sensitivity = 'serious' | 'usual' | 'early';
export const SENSITIVITIES: readonly Sensitivity[] = ['serious', 'usual', 'early'];
export type SignColour = 'teal' | 'blue' | 'violet' | 'rose' | 'amber' | 'green';
export const SIGN_COLOURS: readonly SignColour[] = ['teal', 'blue', 'violet', 'rose', 'amber', 'green'];

/** What the person chose for every card to carry, so that a page's imitation can be told from it. */
export interface Sign {
  word: string;
  colour: SignColour;
}

export type FailureCode =
  | 'unreachable' | 'timeout' | 'unauthorised' | 'bad-response' | 'rejected' | 'refused' | 'rate-limited' | 'server-error'
  | 'too-old' | 'too-new' | 'rules-only' | 'pack-old' | 'unknown-language' | 'stale-context'
  | 'code-wrong' | 'code-format' | 'code-too-many'
  | 'address-invalid' | 'address-insecure' | 'address-not-allowed' | 'not-handrail'
  | 'data-not-allowed' | 'consent-needed' | 'managed' | 'household' | 'interrupted';

/** One message as a site shows it. `sentAt` is ISO 8601, or null where the page does not say. */
export interface ChatMessage {
  id: string;
  sender: Sender;
  author: string | null;
  text: string;
  sentAt: string | null;
  /** Context or history: it fills windows and raises nothing new. */
  seen: boolean;
}

/** Names a conversation within a site. The background makes an opaque key of it before anything leaves the browser. */
export interface Thread {
  site: string;
  name: string;
  /** What the site itself says of the other side, where it does. */
  contact?: Contact;
}

export interface Reason {
  text: string;
  messageId: string | null;
  /** Code points of the message's text as sent. */
  start: number | null;
  end: number | null;
  quote: string | null;
}

export interface Step {
  id: string;
  text: string;
  url: string | null;
}

export interface HelpLine {
  name: string;
  purpose: string[];
  phone: string | null;
  sms: string | null;
  chat: string | null;
  url: string | null;
  hours: string | null;
}

export interface RuleSeen {
  rule: string;
  weight: number;
}

/** What a card shows. `id` names the incident: a later warning with the same id updates the same card. */
export interface ShownWarning {
  id: string;
  kind: string;
  severity: Severity;
  title: string;
  why: Reason[];
  steps: Step[];
  help: HelpLine[];
  slots: string[];
  details: {
    stage: string | null;
    variant: string | null;
    score: number;
    rules: RuleSeen[];
    /** `floor`: found by the extension itself, while no server answered. */
    mode: Mode | 'floor';
    packVersion: string;
    packAgeDays: number;
  };
}

/** What the person has called fine: this much of this evidence, on this day, and nothing worse. */
export interface Dismissal {
  severity: Severity;
  slots: string[];
  /** The local date, like `2026-01-31`. */
  day: string;
}

export type Result = { ok: true } | { ok: false; code: FailureCode };

const ORDER: readonly Severity[] = ['none', 'low', 'medium', 'high', 'critical'];

export function severityRank(severity: Severity): number {
  return ORDER.indexOf(severity);
}
