/** Tells a time or a date from words, in the language of the page and in English. */

const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
const STYLES = ['long', 'short', 'narrow'] as const;
/** No time that a page shows is longer. */
const LONGEST = 48;

interface Vocabulary {
  /** Words that name a day, or the half of one. */
  days: ReadonlySet<string>;
  /** Those, and words that say how long ago. */
  all: ReadonlySet<string>;
}
const vocabularies = new Map<string, Vocabulary>();

/** Whether a text says nothing but when: "10:06", "Tuesday, 24 November", "2 hours ago". `language`: a tag, or anything else. */
export function isTime(text: string, language: string): boolean {
  return says(text, vocabularyOf(language).all);
}

/** Whether a text says nothing but the day or the hour by the clock: what stands between messages, and is none. */
export function isDivider(text: string, language: string): boolean {
  return says(text, vocabularyOf(language).days) && (wordsOf(text).length > 0 || /\d[:.]\d\d/.test(text));
}

function says(text: string, known: ReadonlySet<string>): boolean {
  if (text.length > LONGEST) return false;
  const words = wordsOf(text);
  return (words.length > 0 || /\d[:./]\d/.test(text)) && words.every((word) => known.has(word));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
}

function vocabularyOf(language: string): Vocabulary {
  const known = vocabularies.get(language) ?? vocabularyIn([language, 'en'].flatMap(supported));
  vocabularies.set(language, known);
  return known;
}

function supported(language: string): string[] {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language);
  } catch {
    // What a page says of its language need not be a tag of one.
    return [];
  }
}

function vocabularyIn(locales: string[]): Vocabulary {
  const days: string[] = [];
  const spans: string[] = ['just', 'a', 'an', 'at', 'of', 'st', 'nd', 'rd', 'th'];
  for (const locale of locales) {
    for (let number = 0; number < 12; number++) {
      const date = new Date(Date.UTC(2026, number, 1 + number, 2 * number));
      for (const style of ['long', 'short'] as const) {
        days.push(new Intl.DateTimeFormat(locale, { day: 'numeric', month: style, year: 'numeric', timeZone: 'UTC' }).format(date));
        days.push(new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' }).format(Date.UTC(2026, 0, number)));
      }
      days.push(new Intl.DateTimeFormat(locale, { hour: 'numeric', hour12: true, timeZone: 'UTC' }).format(date));
    }
    for (const style of STYLES) {
      const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style });
      days.push(relative.format(0, 'day'), relative.format(-1, 'day'));
      for (const unit of UNITS) for (const count of [0, -1, -2, -5]) spans.push(relative.format(count, unit));
    }
  }
  const named = wordsOf(days.join(' '));
  return { days: new Set(named), all: new Set([...named, ...wordsOf(spans.join(' '))]) };
}
