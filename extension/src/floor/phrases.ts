/** The phrase language of the packs, read over folded words: see `server/handrail/engine/phrases.py`. Bounded, whatever is read. */

import { entriesOf } from './table';

/** An alternative of an element: an entry, or one of a list's. */
export type Choice = number;

/** An element of a phrase: up to `gap` words of any kind, or one of the choices. */
export type Element = { gap: number } | { choices: Choice[]; isOptional: boolean };

export interface Phrase {
  startsSentence: boolean;
  endsSentence: boolean;
  elements: Element[];
  /** How many words it spans at most. */
  longest: number;
}

/** What the words of a text came to: for each choice, the places where it begins, and where it may end there. */
export type Places = ReadonlyMap<Choice, ReadonlyMap<number, number[]>>;

interface Entry {
  choice: Choice;
  /** The words after the first; one that ends in `*` is the beginning of a word. */
  more: string[];
  /** The longest entry is tried first. */
  order: number;
}

const NUMBER = /^\p{Nd}+$/u;
const CURRENCY_SIGN = /^[$€£₹¥₱₦₩₫₽]$/u;
const GAP = /^\.\.(\d)$/;
const LIST = /^\{([a-z_]+)\}$/;
const LONGEST_AMOUNT = 6;

/** All choices of all phrases, found in one pass over the words of a text. */
export class Lexicon {
  private readonly ids = new Map<string, Choice>();
  private readonly exact = new Map<string, Entry[]>();
  private readonly prefixes = new Map<string, Entry[]>();
  private readonly lengths: number[] = [];
  private readonly numbers: Choice[] = [];
  /** Each choice that is a sum of money, with the choice of its language's currencies. */
  private readonly amounts = new Map<Choice, Choice>();
  /** By language, every word that an entry names. */
  readonly words = new Map<string, Set<string>>();
  private longestPrefix = 0;

  /** Reads a phrase against the word lists of its language. */
  parse(source: string, language: string, lists: Record<string, string>): Phrase {
    const startsSentence = source.startsWith('^ ');
    const endsSentence = source.endsWith(' $');
    const body = source.slice(startsSentence ? 2 : 0, endsSentence ? -2 : undefined);
    const elements = body.split(' ').map((token): Element => {
      const gap = GAP.exec(token);
      if (gap) return { gap: Number(gap[1]) };
      const isOptional = token.endsWith('?');
      const choices = token.slice(0, isOptional ? -1 : undefined).split('|').map((choice) => this.choice(choice, language, lists));
      return { choices, isOptional };
    });
    const longest = elements.reduce((sum, element) => sum + ('gap' in element ? element.gap : Math.max(...element.choices.map((choice) => this.lengths[choice] ?? 1))), 0);
    return { startsSentence, endsSentence, elements, longest };
  }

  /** The words of one list. */
  addList(language: string, name: string, lists: Record<string, string>): Choice {
    return this.choice(`{${name}}`, language, lists);
  }

  private choice(written: string, language: string, lists: Record<string, string>): Choice {
    const name = LIST.exec(written)?.[1];
    const key = `${language} ${written}`;
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.lengths.push(1) - 1;
    this.ids.set(key, id);
    if (name === 'number') this.numbers.push(id);
    else if (name === 'amount') {
      this.amounts.set(id, this.addList(language, 'currency', lists));
      this.lengths[id] = LONGEST_AMOUNT;
    } else this.addEntries(id, language, name === undefined ? [written.replaceAll('_', ' ')] : entriesOf(lists[name] ?? '0usd'));
    return id;
  }

  private addEntries(choice: Choice, language: string, entries: string[]): void {
    const words = this.words.get(language) ?? new Set();
    this.words.set(language, words);
    const longestFirst = [...entries].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    for (const [order, entry] of longestFirst.entries()) {
      const [first = '', ...more] = entry.split(' ');
      const table = first.endsWith('*') ? this.prefixes : this.exact;
      const word = first.replace('*', '');
      if (first.endsWith('*')) this.longestPrefix = Math.max(this.longestPrefix, word.length);
      const known = table.get(word);
      if (known) known.push({ choice, more, order });
      else table.set(word, [{ choice, more, order }]);
      this.lengths[choice] = Math.max(this.lengths[choice] ?? 1, more.length + 1);
      for (const one of [first, ...more]) if (!one.endsWith('*')) words.add(one);
    }
  }

  /** Finds every choice in the words of a text. */
  find(words: string[]): Places {
    const places = new Map<Choice, Map<number, number[]>>();
    const put = (choice: Choice, at: number, ends: number[]): void => {
      const known = places.get(choice) ?? new Map<number, number[]>();
      places.set(choice, known.set(at, [...new Set([...(known.get(at) ?? []), ...ends])]));
    };
    for (const [at, word] of words.entries()) {
      const entries = [...(this.exact.get(word) ?? [])];
      for (let length = 1; length <= Math.min(word.length, this.longestPrefix); length++) entries.push(...(this.prefixes.get(word.slice(0, length)) ?? []));
      const fitting = entries.filter(({ more }) => more.every((one, index) => isWord(words[at + 1 + index], one))).sort((a, b) => a.order - b.order);
      for (const { choice, more } of fitting) put(choice, at, [at + 1 + more.length]);
      if (NUMBER.test(word)) for (const choice of this.numbers) put(choice, at, [at + 1]);
    }
    for (const [choice, currency] of this.amounts) {
      for (const at of words.keys()) {
        const ends = amountAt(words, at, places.get(currency));
        if (ends.length > 0) put(choice, at, ends);
      }
    }
    return places;
  }
}

function isWord(word: string | undefined, wanted: string): boolean {
  return word !== undefined && (wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted);
}

/** Where a sum of money that begins at a word may end, the longest reading first: `$ 2 k dollars`. */
function amountAt(words: string[], at: number, currencies: ReadonlyMap<number, number[]> | undefined): number[] {
  const digits = CURRENCY_SIGN.test(words[at] ?? '') ? at + 1 : at;
  if (!NUMBER.test(words[digits] ?? '')) return [];
  const after = (place: number): number[] => [...(CURRENCY_SIGN.test(words[place] ?? '') ? [place + 1] : []), ...(currencies?.get(place) ?? []), place];
  const next = words[digits + 1];
  return [...(next === 'k' || next === 'grand' ? after(digits + 2) : []), ...after(digits + 1)];
}

/** Whether every element that must be there has a place, so that a phrase is worth looking for. */
export function mayOccur({ elements }: Phrase, places: Places): boolean {
  return elements.every((element) => 'gap' in element || element.isOptional || element.choices.some((choice) => places.has(choice)));
}

/** Where a phrase begins and ends in the sentence of words `from` to `to`: for each beginning the first reading that fits. */
export function findIn({ startsSentence, endsSentence, elements, longest }: Phrase, places: Places, from: number, to: number): [number, number][] {
  const found: [number, number][] = [];
  for (const start of beginnings(elements, places, longest, from, to)) {
    if (startsSentence && start !== from) continue;
    const hopeless = new Set<number>();
    const read = (index: number, at: number): number | null => {
      const element = elements[index];
      if (element === undefined) return !endsSentence || at === to ? at : null;
      const key = index * (to + 1) + at;
      if (hopeless.has(key)) return null;
      for (const next of steps(element, places, at, to)) {
        const end = read(index + 1, next);
        if (end !== null) return end;
      }
      hopeless.add(key);
      return null;
    };
    const end = read(0, start);
    if (end !== null) found.push([start, end]);
  }
  return found;
}

/** Where to go on after an element, in the order in which that is tried: the fewest words of a gap, then the longest entries. */
function steps(element: Element, places: Places, at: number, to: number): number[] {
  if ('gap' in element) return Array.from({ length: Math.min(element.gap, to - at) + 1 }, (_, words) => at + words);
  const ends = element.choices.flatMap((choice) => places.get(choice)?.get(at) ?? []).filter((end) => end <= to);
  return element.isOptional ? [...ends, at] : ends;
}

/** The words a phrase may begin at: not further from its rarest element than it is long. */
function beginnings(elements: Element[], places: Places, longest: number, from: number, to: number): number[] {
  let rarest: number[] | null = null;
  for (const element of elements) {
    if ('gap' in element || element.isOptional) continue;
    const at = element.choices.flatMap((choice) => [...(places.get(choice)?.keys() ?? [])]).filter((place) => place >= from && place < to);
    if (rarest === null || at.length < rarest.length) rarest = at;
  }
  const starts = new Set<number>();
  for (const place of rarest ?? []) for (let start = Math.max(from, place - longest); start <= place; start++) starts.add(start);
  return [...starts].sort((a, b) => a - b);
}
