/** From the server's offsets (code points) to the page's text (UTF-16), and to a readable excerpt. */

import type { Reason } from '../protocol';

/** The index into `text` of its `codePoints`-th code point. A lone surrogate counts as one, as it does in Python. */
export function utf16Index(text: string, codePoints: number): number {
  let index = 0;
  for (let seen = 0; seen < codePoints && index < text.length; seen++) {
    index += (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
  }
  return index;
}

export interface Excerpt {
  before: string;
  marked: string;
  after: string;
}

const CONTEXT_CHARS = 48;

/**
 * The matched words of a reason with a little text around them; null where a reason rests on no words.
 *
 * The quote is what was matched. The text around it is used only where the text at hand really holds the quote.
 */
export function excerptOf(reason: Reason, text: string | undefined): Excerpt | null {
  const span = text === undefined ? null : locate(reason, text);
  if (text === undefined || !span) return reason.quote ? { before: '', marked: reason.quote, after: '' } : null;
  return {
    before: clipStart(text.slice(0, span.start)),
    marked: text.slice(span.start, span.end),
    after: clipEnd(text.slice(span.end)),
  };
}

function locate({ start, end, quote }: Reason, text: string): { start: number; end: number } | null {
  if (start !== null && end !== null && end > start) {
    const span = { start: utf16Index(text, start), end: utf16Index(text, end) };
    const words = text.slice(span.start, span.end);
    if (words !== '' && (quote === null || quote === words)) return span;
  }
  const found = quote ? text.indexOf(quote) : -1;
  return quote && found >= 0 ? { start: found, end: found + quote.length } : null;
}

function clipStart(text: string): string {
  if (text.length <= CONTEXT_CHARS) return text;
  const tail = text.slice(-CONTEXT_CHARS);
  const space = tail.indexOf(' ');
  return `…${dropHalfPair(space >= 0 ? tail.slice(space + 1) : tail)}`;
}

function clipEnd(text: string): string {
  if (text.length <= CONTEXT_CHARS) return text;
  const head = text.slice(0, CONTEXT_CHARS);
  const space = head.lastIndexOf(' ');
  return `${(space >= 0 ? head.slice(0, space) : head).replace(/[\ud800-\udbff]$/, '')}…`;
}

function dropHalfPair(text: string): string {
  return text.replace(/^[\udc00-\udfff]/, '');
}
