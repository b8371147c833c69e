/** One message, or several read together, as folded words with what guards ask about them: sentences and quotations. */

import type { ChatMessage } from '../protocol';
import type { Word } from './fold';

export interface Reading {
  message: ChatMessage;
  words: Word[];
  /** Stretches of the message between quotation marks, in code points. */
  quoted: [number, number][];
}

/** Words that a phrase, or a guard, was found in. */
export interface Span {
  start: number;
  end: number;
}

/** A stretch of one message as sent, in code points. `part` is the place of the message in its window. */
export interface Origin extends Span {
  part: number;
}

export interface Window {
  readings: Reading[];
  words: string[];
  /** For each word, the number of its sentence. */
  sentences: number[];
  /** For each word, and one more for the end, the folded characters before it. */
  offsets: number[];
  /** The original stretches, one a message, that words came from. */
  origin(span: Span): Origin[];
  /** Whether words stand between quotation marks, in every message they touch. */
  isQuoted(span: Span): boolean;
}

const QUOTES = new Set('"“”«»„‟');
const SINGLE_QUOTED = /(?<![^\s([{:"“])['‘](?=\S)[^\n]{3,600}?(?<=[\p{L}\p{N}_.!?,…])['’](?![^\s.,;:!?)\]}"”])/gu;

export function windowOf(readings: Reading[]): Window {
  const words: string[] = [];
  const sentences: number[] = [];
  const offsets = [0];
  const origins: Origin[] = [];
  for (const [part, reading] of readings.entries()) {
    for (const [index, word] of reading.words.entries()) {
      // Messages that are read together are pieces of one sentence.
      sentences.push((sentences.at(-1) ?? 0) + (word.breaks && index > 0 ? 1 : 0));
      words.push(word.text);
      offsets.push((offsets.at(-1) ?? 0) + word.text.length + 1);
      origins.push({ part, start: word.start, end: word.end });
    }
  }
  const origin = ({ start, end }: Span): Origin[] => {
    const spans: Origin[] = [];
    for (const one of origins.slice(start, end)) {
      const last = spans.at(-1);
      if (last?.part === one.part) last.end = Math.max(last.end, one.end);
      else spans.push({ ...one });
    }
    return spans;
  };
  const isQuoted = (span: Span): boolean =>
    origin(span).every(({ part, start, end }) => readings[part]?.quoted.some(([from, to]) => from <= start && end <= to) ?? false);
  return { readings, words, sentences, offsets, origin, isQuoted };
}

/** Double marks pair up as they come; single ones count only where a word begins and ends with them. An unclosed one is none. */
export function quotedSpans(text: string): [number, number][] {
  const spans: [number, number][] = [];
  let opened: number | null = null;
  for (const [at, char] of [...text].entries()) {
    if (!QUOTES.has(char)) continue;
    if (opened !== null) spans.push([opened, at + 1]);
    opened = opened === null ? at : null;
  }
  for (const found of text.matchAll(SINGLE_QUOTED)) {
    const start = [...text.slice(0, found.index)].length;
    spans.push([start, start + [...found[0]].length]);
  }
  return spans;
}
