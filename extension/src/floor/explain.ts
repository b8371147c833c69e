/** A verdict of the floor → the card: the pack's own words, with the exact quotes. See `server/handrail/engine/explain.py`. */

import type { AgeBand, ChatMessage, Contact, HelpLine, Reason, ShownWarning, Step } from '../protocol';
import type { Verdict } from './score';
import type { Table } from './table';
import type { Origin } from './window';

export interface StepText {
  id: string;
  text: string;
  url: string | null;
  age: AgeBand | null;
  regions: string[];
}

export interface CardText {
  title: string;
  lead: string;
  steps: StepText[];
}

/** The words of one language, as far as the floor needs them. */
export interface Texts {
  isReviewed: boolean;
  cards: Record<string, CardText>;
  variants: Record<string, { name: string; steps: StepText[] }>;
  slots: Record<string, string>;
  someScript: string;
}

export interface Reader {
  /** The browser's language. */
  locale: string;
  region: string | null;
  ageBand: AgeBand | null;
  contact: Contact;
}

/** What only the extension around the floor knows. */
export interface Surroundings {
  help: (reader: Reader, isEmergency: boolean) => HelpLine[];
  /** Says that this was found without the server. */
  note: string;
  now: number;
}

export type Evidence = Origin & { message: ChatMessage };

const FALLBACK = 'en';
const DAY_MS = 24 * 60 * 60 * 1000;
const KIND: Record<string, string> = { 'hacker-email': 'email', 'fake-police': 'authority', 'recovery-scam': 'recovery', 'known-person': 'known' };

/** The nearest language: `es-MX` → `es-MX`, `es`, else English. */
export function textsFor(all: Record<string, Texts>, locale: string): { language: string; texts: Texts } {
  const known = new Map(Object.keys(all).map((language) => [language.toLowerCase(), language]));
  for (let tag = locale.toLowerCase(); tag !== ''; tag = tag.slice(0, Math.max(tag.lastIndexOf('-'), 0))) {
    const language = known.get(tag);
    const texts = all[language ?? ''];
    if (language !== undefined && texts) return { language, texts };
  }
  return { language: FALLBACK, texts: all[FALLBACK] as Texts };
}

export function warningOf(
  verdict: Verdict, id: string, evidenceOf: (rule: string, messageId: string) => Evidence[], reader: Reader, all: Record<string, Texts>, table: Table, { help, note, now }: Surroundings,
): ShownWarning {
  const { language, texts } = textsFor(all, reader.locale);
  const isEmergency = verdict.severity === 'critical';
  const kind = isEmergency ? 'emergency' : (KIND[verdict.variant ?? ''] ?? (reader.contact === 'known' ? 'known' : 'full'));
  const card = (texts.cards[kind] ?? texts.cards.full) as CardText;
  const variant = texts.variants[verdict.variant ?? ''];
  const english = all[FALLBACK]?.cards[kind];
  // A life may hang on this card, so the English words stand beside a translation that no native reader has reviewed.
  const beside = isEmergency && language !== FALLBACK && !texts.isReviewed && english ? [lead(`${english.title} ${english.lead}`)] : [];
  const slots = verdict.counted.map(({ slot }) => slot);
  const reasons = verdict.counted.flatMap((mark) => reasonsOf(texts.slots[mark.slot], evidenceOf(mark.rule, mark.messageId), mark.messageId));
  return {
    id,
    kind,
    severity: verdict.severity,
    title: card.title,
    why: [lead(card.lead.replace('{script}', variant?.name ?? texts.someScript)), lead(note), ...beside, ...reasons],
    steps: stepsFor([...(isEmergency ? [] : (variant?.steps ?? [])), ...card.steps], reader),
    help: help(reader, isEmergency || slots.includes('cruelty')),
    slots,
    details: {
      stage: verdict.stage,
      variant: verdict.variant,
      score: verdict.score,
      rules: [...verdict.counted.map(({ rule, weight }) => ({ rule, weight })), ...(verdict.composite ? [{ rule: verdict.composite.id, weight: verdict.composite.weight }] : [])],
      mode: 'floor',
      packVersion: table.pack.version,
      packAgeDays: Math.max(0, Math.floor((now - Date.parse(table.pack.released)) / DAY_MS)),
    },
  };
}

function lead(text: string): Reason {
  return { text, messageId: null, start: null, end: null, quote: null };
}

function reasonsOf(text: string | undefined, evidence: Evidence[], messageId: string): Reason[] {
  if (text === undefined) return [];
  if (evidence.length === 0) return [{ text, messageId, start: null, end: null, quote: null }];
  return evidence.map(({ message, start, end }) => ({ text, messageId: message.id, start, end, quote: [...message.text].slice(start, end).join('') }));
}

/** The steps for the reader, one an id. Where the age is unknown, the first wording counts: the one that is right for a child. */
function stepsFor(worded: StepText[], { region, ageBand }: Reader): Step[] {
  const here = [region ?? '', region?.split('-')[0] ?? ''];
  const steps = new Map<string, Step>();
  for (const { id, text, url, age, regions } of worded) {
    const isMeant = (regions.length === 0 || regions.some((one) => here.includes(one))) && (age === null || ageBand === null || age === ageBand);
    if (isMeant && !steps.has(id)) steps.set(id, { id, text, url });
  }
  return [...steps.values()];
}
