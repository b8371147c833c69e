/** A message, with the short ones right before it → signals with the words that show them. */

import type { ChatMessage } from '../protocol';
import { createFold } from './fold';
import { applyGuards, overlap, type Found, type Guard, type Rule } from './guards';
import { findIn, Lexicon, mayOccur, type Phrase } from './phrases';
import type { Table } from './table';
import { quotedSpans, windowOf, type Origin, type Reading } from './window';

export interface Signal {
  rule: Rule;
  /** Where in which messages, in code points of each. */
  evidence: (Origin & { message: ChatMessage })[];
}

export interface Detected {
  signals: Signal[];
  /** The id of the guard that weighs most against what is said, if any. */
  softenedBy: string | null;
}

export interface Detector {
  read(message: ChatMessage): Reading;
  /** What a message says, by itself and at the end of the `before` ones by the same author. */
  detect(reading: Reading, before: Reading[]): Detected;
}

/** Short messages right before the current one that are read together with it, and how many words they may hold. */
const FRAGMENTS = 8;
const FRAGMENT_WORDS = 14;
const WINDOW_WORDS = 32;

type Sought<T> = { owner: T; phrase: Phrase };

export function createDetector(table: Table): Detector {
  const lexicon = new Lexicon();
  const [patterns, exclusions, guarding]: [Sought<Rule>[], Sought<Rule>[], Sought<Guard>[]] = [[], [], []];
  for (const { language, lists, rules, guards } of table.languages) {
    const parse = (source: string): Phrase => lexicon.parse(source, language, lists);
    for (const name of Object.keys(lists)) lexicon.addList(language, name, lists);
    for (const row of rules) {
      const owner: Rule = { ...row, language };
      patterns.push(...row.phrases.map((source) => ({ owner, phrase: parse(source) })));
      exclusions.push(...row.exclusions.map((source) => ({ owner, phrase: parse(source) })));
    }
    for (const row of guards) {
      const owner: Guard = { ...row, language };
      guarding.push(...row.phrases.map((source) => ({ owner, phrase: parse(source) })));
    }
  }
  const wordsOf = (...languages: string[]): Set<string> => new Set(languages.flatMap((language) => [...(lexicon.words.get(language) ?? [])]));
  const [english, spanish] = [wordsOf('en'), wordsOf('es')];
  const fold = createFold(table.folding, { all: wordsOf(...lexicon.words.keys()), home: wordsOf('en', 'es'), english, spanish });

  /** Signals of one message, or of several joined: then only what none says alone, or with `isIntroduced` what the last does. */
  function detectIn(readings: Reading[], isIntroduced = false): Detected {
    const window = windowOf(readings);
    const places = lexicon.find(window.words);
    const sentences = sentencesOf(window.sentences);
    const find = <T>(sought: Sought<T>[]): Found<T>[] =>
      sought.flatMap(({ owner, phrase }) =>
        mayOccur(phrase, places) ? sentences.flatMap(([from, to]) => findIn(phrase, places, from, to).map(([start, end]) => ({ owner, start, end }))) : [],
      );
    const matches = find(patterns);
    if (matches.length === 0) return { signals: [], softenedBy: null };
    const excluded = find(exclusions);
    const meant = matches.filter((match) => !excluded.some((other) => other.owner === match.owner && overlap(match, other)));
    const guarded = applyGuards(window, meant, find(guarding));
    const last = readings.length - 1;
    const stay = guarded.stay.filter((match) => {
      const parts = window.origin(match).map(({ part }) => part);
      return last === 0 || (parts.at(-1) === last && (parts[0] === last) === isIntroduced);
    });
    const length = ({ start, end }: Found<Rule>): number => (window.offsets[end] ?? 0) - (window.offsets[start] ?? 0);
    const best = new Map<Rule, Found<Rule>>();
    for (const match of stay.sort((a, b) => a.start - b.start || a.end - b.end)) {
      const known = best.get(match.owner);
      if (known === undefined || length(match) > length(known)) best.set(match.owner, match);
    }
    const softening = guarded.weighing.sort((a, b) => a.weight - b.weight)[0];
    const evidence = (match: Found<Rule>): Signal['evidence'] => window.origin(match).flatMap((one) => {
      const message = readings[one.part]?.message;
      return message ? [{ ...one, message }] : [];
    });
    return { signals: [...best.values()].map((match) => ({ rule: match.owner, evidence: evidence(match) })), softenedBy: softening?.id ?? null };
  }

  return {
    read: (message) => ({ message, words: fold(message.text), quoted: quotedSpans(message.text) }),

    detect(reading, before) {
      let alone = detectIn([reading]);
      // The last message that is no quotation itself may say whose words those after it are.
      const introduction = before.findLast((one) => !isQuotation(one));
      if (alone.signals.length > 0 && isQuotation(reading) && introduction) alone = detectIn([introduction, reading], true);
      const fragments = isFragment(reading) ? fragmentsOf(before) : [];
      if (fragments.length === 0) return alone;
      const known = new Set(alone.signals.map(({ rule }) => rule));
      const joined = detectIn([...fragments, reading]).signals.filter(({ rule }) => !known.has(rule));
      return { signals: [...alone.signals, ...joined], softenedBy: alone.softenedBy };
    },
  };
}

/** The first word of each sentence, and the one after its last. */
function sentencesOf(numbers: number[]): [number, number][] {
  const sentences: [number, number][] = [];
  for (const [at, number] of numbers.entries()) {
    const last = sentences.at(-1);
    if (last && numbers[at - 1] === number) last[1] = at + 1;
    else sentences.push([at, at + 1]);
  }
  return sentences;
}

/** Whether a message is nothing but words between quotation marks. */
function isQuotation({ words, quoted }: Reading): boolean {
  return words.length > 0 && words.every(({ start, end }) => quoted.some(([from, to]) => from <= start && end <= to));
}

/** Whether a message is short enough to be a piece of something said over several messages. */
function isFragment({ words }: Reading): boolean {
  return words.length > 0 && words.length <= FRAGMENT_WORDS;
}

function fragmentsOf(before: Reading[]): Reading[] {
  const fragments: Reading[] = [];
  let room = WINDOW_WORDS;
  for (const earlier of before.slice(-FRAGMENTS).reverse()) {
    room -= earlier.words.length;
    if (!isFragment(earlier) || room < 0) break;
    fragments.unshift(earlier);
  }
  return fragments;
}
