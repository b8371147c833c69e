/** Which matches are not meant: quoted, reported, joked, owed, given as a present. See `server/handrail/engine/guards.py`. */

import type { GuardRow, RuleRow } from './table';
import type { Span, Window } from './window';

export interface Found<T> extends Span {
  owner: T;
}

/** A rule or a guard with the language it is of. */
export type Rule = RuleRow & { language: string };
export type Guard = GuardRow & { language: string };

/** Folded characters between the words that tell what happened and the quotation itself. */
const REPORT_REACH = 320;

/** Matches that stay, and the guards that silenced something or weigh against the score. */
export function applyGuards(window: Window, matches: Found<Rule>[], hits: Found<Guard>[]): { stay: Found<Rule>[]; weighing: Guard[] } {
  let stay = dropReported(window, matches, hits);
  const weighing: Guard[] = [];
  const slots = new Set(stay.map(({ owner }) => owner.slot));
  for (const own of grouped(hits)) {
    const guard = own[0]?.owner;
    if (guard?.role !== 'benign' || guard.unless.some((group) => group.every((slot) => slots.has(slot))) || !saysEnough(window, guard, own)) continue;
    const sentences = new Set(own.map(({ start }) => window.sentences[start]));
    if (guard.weight !== 0 && stay.some(({ owner }) => owner.language === guard.language)) weighing.push(guard);
    // A word that is innocent in one language may be anything in another.
    const isSilenced = ({ owner, start }: Found<Rule>): boolean => owner.language === guard.language && guard.silences.includes(owner.slot) && (guard.wide || sentences.has(window.sentences[start]));
    stay = stay.filter((match) => !isSilenced(match));
  }
  const left = new Set(stay);
  return { stay: dropTwins(stay, matches.filter((match) => !left.has(match))), weighing };
}

export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** What stays but for matches that say, in another language, the same of the same words as a silenced one. */
function dropTwins(stay: Found<Rule>[], silenced: Found<Rule>[]): Found<Rule>[] {
  return stay.filter((match) => {
    const same = silenced.filter(({ owner }) => owner.slot === match.owner.slot);
    return same.some(({ owner }) => owner.language === match.owner.language) || !same.some((other) => overlap(match, other));
  });
}

function saysEnough(window: Window, guard: Guard, hits: Found<Guard>[]): boolean {
  if (guard.least === 1 && guard.leastWords === 0) return true;
  const pieces = new Set(hits.filter((hit) => !window.isQuoted(hit)).map(({ start, end }) => window.words.slice(start, end).join(' ')));
  return pieces.size >= guard.least && window.words.length >= guard.leastWords;
}

/** Drops matches in quoted or reported speech, where its words also advise, or say to whom it happened. */
function dropReported(window: Window, matches: Found<Rule>[], hits: Found<Guard>[]): Found<Rule>[] {
  const ordered = [...hits].sort((a, b) => a.start - b.start);
  const reports = ordered.filter(({ owner }) => owner.role === 'report');
  const frames = ordered.filter(({ owner }) => owner.role === 'frame' || owner.role === 'report');
  const hasAdvice = ordered.some((hit) => hit.owner.role === 'advice' && !window.isQuoted(hit));
  if (reports.length === 0 && !hasAdvice) return matches;
  const place = ({ start }: Span): number => window.offsets[start] ?? 0;
  return matches.filter((match) => {
    if (window.isQuoted(match)) {
      const report = reports.findLast(({ start }) => start <= match.start);
      return !(report !== undefined && place(match) - place(report) <= REPORT_REACH) && !hasAdvice;
    }
    const frame = hasAdvice ? frames.findLast(({ start }) => start <= match.start) : undefined;
    return frame === undefined || window.sentences[frame.start] !== window.sentences[match.start];
  });
}

function grouped(hits: Found<Guard>[]): Found<Guard>[][] {
  const groups = new Map<Guard, Found<Guard>[]>();
  for (const hit of hits) groups.set(hit.owner, [...(groups.get(hit.owner) ?? []), hit]);
  return [...groups.values()];
}
