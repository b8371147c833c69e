/** Single words in disguise: digits, symbols and look-alike letters for letters, and stretched ones. */

import { byCharacter, type FoldingTables } from './table';

export interface Readings {
  /** The form of a stretched word that rules know, else the word with no letter more than twice in a row. */
  knownForm(word: string, vocabulary: ReadonlySet<string>): string;
  /** The word that digits and symbols stand for, or null. `isEager`: also words of one or two letters are read so. */
  unleet(core: string, vocabulary: ReadonlySet<string>, isEager: boolean): string | null;
  /** The word that look-alike letters stand for, or null where it is honest in its own script. `sent` are the letters as sent. */
  fromLookalikes(folded: string, sent: string[], vocabulary: ReadonlySet<string>, shortest: number): string | null;
  isLeet(char: string): boolean;
}

const MAX_GUESSES = 64;
const MAX_WORD = 24;
const MIN_GUESS = 3;
const MIN_NUMBERED = 5;
/** Digits that are ones: `30kg`, `9pm`, `2nd`. */
const MEASURE = /^(?:\d{2,}[kmshdx]$|[2-9][kmshdx]$|1[02]?[ap]m$|[2-9][ap]m$|\d*(?:1st|2nd|3rd|[04-9]th)$|1[1-3]th$|\d+(?:[kmgt]b|kg|km|cm|mm|hrs?|mins?|secs?)$)/;
/** A letter or two with a number behind, as names of things have: `u61`, `gb20`. */
const NUMBERED = /^\p{L}{1,2}\d{2,}$/u;
/** Digits and symbols that stand alone for a word. */
const ALONE: Record<string, string> = { '0': 'o', '1': 'i', '!': 'i', '@': 'a', '4': 'a' };
/** Unicode's table treats these as one shape. */
const ALIKE: Record<string, string> = { l: 'li', i: 'il' };
const RUN = /(.)\1{2,}/gu;
const ONLY_LETTERS = /^\p{L}+$/u;
const ASCII = /^[\x00-\x7f]*$/;
const SCRIPTS = [/\p{Script=Greek}/u, /\p{Script=Cyrillic}/u, /\p{Script=Armenian}/u, /\p{Script=Hebrew}/u, /\p{Script=Cherokee}/u, /\p{Script=Arabic}/u, /\p{Script=Devanagari}/u];

export function createReadings(tables: FoldingTables): Readings {
  const chat = new Set(tables.chat.split(' '));
  const lookalikes = byCharacter(tables.lookalikes);
  const resembling = new Map([...lookalikes, ...byCharacter(tables.resembling)]);
  const leet = (char: string): string | undefined => (Object.hasOwn(tables.leet, char) ? tables.leet[char] : undefined);

  function knownForm(word: string, vocabulary: ReadonlySet<string>): string {
    if (vocabulary.has(word) || word.search(RUN) < 0 || !ONLY_LETTERS.test(word)) return word;
    // Twice first: "goood" is "good" rather than "god".
    const shorter = ['$1$1', '$1'].map((kept) => word.replace(RUN, kept)).find((one) => vocabulary.has(one));
    return shorter ?? mixedRuns(word, vocabulary) ?? word.replace(RUN, '$1$1');
  }

  function unleet(core: string, vocabulary: ReadonlySet<string>, isEager: boolean): string | null {
    if (!/\p{L}/u.test(core)) return isEager ? (ALONE[core] ?? null) : null;
    if (chat.has(core) || core.length > MAX_WORD || vocabulary.has(core) || MEASURE.test(core)) return null;
    const chars = [...core];
    if (!chars.every((char) => leet(char) !== undefined || ONLY_LETTERS.test(char))) return null;
    const guess = firstKnown(chars.map((char) => leet(char) ?? char), vocabulary);
    if (guess === null || isEager) return guess;
    return guess.length < MIN_GUESS || (NUMBERED.test(core) && guess.length < MIN_NUMBERED) ? null : guess;
  }

  function fromLookalikes(folded: string, sent: string[], vocabulary: ReadonlySet<string>, shortest: number): string | null {
    const chars = [...folded];
    if (chars.length > MAX_WORD || chars.length !== sent.length) return null;
    const hasLatin = /[a-z]/i.test(folded);
    const others = chars.filter((char) => !ASCII.test(char)).map(scriptOf);
    const isMixed = hasLatin || new Set(others).size > 1;
    const table = isMixed ? resembling : lookalikes;
    const choices: string[] = [];
    for (const [at, char] of chars.entries()) {
      const looks = ASCII.test(char) ? char : (table.get(sent[at] ?? '') ?? table.get(char) ?? char);
      if ([...looks].length > 1 || (!isMixed && !ONLY_LETTERS.test(looks))) return null;
      choices.push(ASCII.test(char) ? (leet(char) ?? char) : (ALIKE[looks] ?? leet(looks) ?? looks));
    }
    const guess = firstKnown(choices, vocabulary);
    if (guess !== null && (isMixed || guess.length >= shortest)) return guess;
    const plain = choices.map((choice) => choice.charAt(0)).join('');
    return hasLatin && ASCII.test(plain) ? knownForm(plain, vocabulary) : null;
  }

  return { knownForm, unleet, fromLookalikes, isLeet: (char) => leet(char) !== undefined };
}

function scriptOf(char: string): number {
  return SCRIPTS.findIndex((script) => script.test(char));
}

function mixedRuns(word: string, vocabulary: ReadonlySet<string>): string | null {
  const runs = [...word.matchAll(RUN)];
  if (runs.length < 2 || runs.length > 6) return null;
  const parts = word.split(/((.)\2{2,})/u).filter((_, at) => at % 3 !== 2);
  return product(parts.map((part, at) => (at % 2 === 1 ? [part.slice(0, 2), part.charAt(0)] : [part])), vocabulary);
}

function firstKnown(choices: string[], vocabulary: ReadonlySet<string>): string | null {
  return product(choices.map((choice) => [...choice]), vocabulary);
}

/** The first combination that rules know, as it is or with no letter thrice; null where there are too many to try. */
function product(choices: string[][], vocabulary: ReadonlySet<string>): string | null {
  if (choices.reduce((count, choice) => count * choice.length, 1) > MAX_GUESSES) return null;
  let guesses = [''];
  for (const choice of choices) guesses = guesses.flatMap((before) => choice.map((piece) => before + piece));
  for (const guess of guesses) {
    const known = [guess, guess.replace(RUN, '$1')].find((one) => vocabulary.has(one));
    if (known !== undefined) return known;
  }
  return null;
}
