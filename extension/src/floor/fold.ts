/** Text as sent → folded words, each with the code points it came from: the part of `engine/normalize.py` that plain threats need. */

import { foldCharacters, type Characters } from './characters';
import { createReadings, type Readings } from './readings';
import { byCharacter, type FoldingTables } from './table';

export interface Word {
  text: string;
  /** Code points of the original. */
  start: number;
  end: number;
  /** A sentence ends before it. */
  breaks: boolean;
}

/** The words that rules know: all of them, and those of the two languages whose disguises are read first. */
export interface Vocabulary {
  all: ReadonlySet<string>;
  home: ReadonlySet<string>;
  spanish: ReadonlySet<string>;
  english: ReadonlySet<string>;
}

export type Fold = (text: string) => Word[];

const SIGNS = '$€£₹¥₱₦₩₫฿₽\u{1f300}-\u{1faff}\u231a-\u23ff\u2600-\u27bf';
const NUMBER = /\d+(?:[.,]\d+)+(?![\p{L}\p{N}])/uy;
const GLUED_NUMBER = /^(\d+)(\p{L}+)$/u;
const BREAKING = /[\n!?;…।。؟]|\.(?:[\s_"”»)]|$)|\.{2,}/u;
/** What stands around a word or between two, and is part of none. */
const EDGES = /^["“”«»„'’‘.,;:?!¡¿()[\]{}<>…\-–—~*+|]+|["“”«»„'’‘.,;:?!¡¿()[\]{}<>…\-–—~*+|]+$/gu;
const QUOTES = /^["“”«»„'’‘]+|["“”«»„'’‘]+$/gu;
const JOINT = /[^\s.,;:?¿()[\]{}<>"“”«»„…\-–—~/\\&=#_]+/gu;
const ONLY_LETTERS = /^\p{L}+$/u;
const ASCII = /^[\x00-\x7f]*$/;
/** A message that holds only a few such words does not tell its language. */
const FOREIGN_SHARE = 0.2;
const UNREAD = 3;
const SHORT = 2;
/** A word that near says already what an emoji shows. */
const REACH = 2;

interface Cut {
  words: Word[];
  /** Words that were read from digits; words too short to tell whether they are in disguise; words read from look-alikes. */
  leet: number;
  unread: number;
  masked: number;
}

export function createFold(tables: FoldingTables, vocabulary: Vocabulary): Fold {
  const letters = byCharacter(tables.letters);
  const readings = createReadings(tables);
  const standsFor = new Map(Object.entries(tables.emoji).flatMap(([chars, words]) => [...chars].map((char) => [char, words] as const)));
  const symbols = [...byCharacter({ ...tables.lookalikes, ...tables.resembling }).keys()].filter((char) => /^[\p{So}\p{Sm}]$/u.test(char)).join('');
  const letter = `\\p{L}\\p{N}${symbols}`;
  const piece = new RegExp(`[${letter}][${letter}\\p{M}]*(?:'+[${letter}\\p{M}]+)*|[${SIGNS}]`, 'gu');

  function wordsToRead(folded: string): ReadonlySet<string> {
    let [home, abroad] = [0, 0];
    for (const [word] of folded.matchAll(/\p{L}{3,}/gu)) {
      if (vocabulary.home.has(word)) home++;
      else if (vocabulary.all.has(word)) abroad++;
    }
    return home > 0 && abroad <= (home + abroad) * FOREIGN_SHARE ? vocabulary.home : vocabulary.all;
  }

  function cutWords(characters: Characters, known: ReadonlySet<string>, isEager: boolean): Cut {
    const { text, origin, sent } = characters;
    const cut: Cut = { words: [], leet: 0, unread: 0, masked: 0 };
    const place = (at: number): number => origin[at] ?? sent.length;
    let [endBefore, taken] = [0, 0];
    const take = (read: string, start: number, end: number): void => {
      const word = known.has(read) ? read : readings.knownForm(read, known);
      const isApart = start - endBefore > 1 || (start > endBefore && text[endBefore] !== ' ');
      const breaks = endBefore > 0 && isApart && BREAKING.test(text.slice(endBefore, start + 1));
      endBefore = end;
      // One character may unfold into several words ("½"): it belongs to the first, so that spans never overlap.
      const [first, after] = [Math.max(place(start), taken), place(end - 1) + 1];
      if (first >= after) return;
      taken = after;
      cut.words.push({ text: word, start: first, end: after, breaks });
    };
    for (const chunk of text.matchAll(/\S+/gu)) cutChunk(chunk[0], chunk.index, take, { known, isEager, cut, characters });
    return cut;
  }

  interface Cutting {
    known: ReadonlySet<string>;
    isEager: boolean;
    cut: Cut;
    characters: Characters;
  }

  type Take = (word: string, start: number, end: number) => void;

  function cutChunk(chunk: string, start: number, take: Take, cutting: Cutting): void {
    let at = 0;
    if ([...chunk].some(readings.isLeet)) {
      for (const joint of chunk.matchAll(JOINT)) {
        for (const core of coresOf(joint[0], cutting, readings)) {
          const plain = core.replaceAll("'", '');
          const leet = readings.unleet(plain, cutting.known, cutting.isEager);
          if (leet !== null) {
            const begin = joint.index + joint[0].indexOf(core);
            if (begin > at) cutPlain(chunk.slice(at, begin), start + at, take, cutting);
            cutting.cut.leet += plain.length > SHORT ? 1 : 0;
            at = begin + core.length;
            take(leet, start + begin, start + at);
            break;
          }
          cutting.cut.unread += plain.length <= UNREAD ? 1 : 0;
        }
      }
    }
    if (at < chunk.length) cutPlain(chunk.slice(at), start + at, take, cutting);
  }

  function cutPlain(chunk: string, start: number, take: Take, cutting: Cutting): void {
    piece.lastIndex = 0;
    for (let found = piece.exec(chunk); found; found = piece.exec(chunk)) {
      const [begin, end] = [start + found.index, start + found.index + found[0].length];
      NUMBER.lastIndex = found.index;
      const number = NUMBER.exec(chunk);
      if (number && number[0].length > found[0].length) {
        take(number[0].replace(/[.,]/gu, ''), begin, start + NUMBER.lastIndex);
        piece.lastIndex = NUMBER.lastIndex;
        continue;
      }
      const word = found[0].replaceAll("'", '');
      const glued = word.length === found[0].length ? GLUED_NUMBER.exec(word) : null;
      if (glued?.[1] !== undefined && glued[2] !== undefined) {
        take(glued[1], begin, begin + glued[1].length);
        take(glued[2], begin + glued[1].length, end);
      } else if (/[\p{L}\p{N}]/u.test(word)) take(ASCII.test(word) ? word : unmasked(word, begin, end, cutting), begin, end);
      else if (cutting.known.has(word) || '$€£₹¥₱₦₩₫฿₽'.includes(word) || standsFor.has(word)) take(word, begin, end);
    }
  }

  function unmasked(word: string, begin: number, end: number, { known, cut, characters: { text, origin, sent } }: Cutting): string {
    const raw: string[] = [];
    for (let at = begin; at < end; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) if (text[at] !== "'") raw.push(sent[origin[at] ?? 0] ?? '');
    const plain = readings.fromLookalikes(word, raw, known, SHORT + 1);
    cut.masked += plain === null ? 0 : 1;
    return plain ?? word;
  }

  /** Reads look-alikes in words of one or two letters, where longer words were made of them too. */
  function readShort(words: Word[], sent: string[], known: ReadonlySet<string>): Word[] {
    return words.map((word) => {
      const raw = sent.slice(word.start, word.end);
      const isShort = word.text.length <= SHORT && !ASCII.test(word.text);
      return { ...word, text: (isShort && readings.fromLookalikes(word.text, raw, known, 1)) || word.text };
    });
  }

  /** Puts the words that emoji stand for in their place; leaves out those that only decorate. */
  function readEmoji(words: Word[], known: ReadonlySet<string>): Word[] {
    const ahead = words.reduce((sum, { text }) => sum + Number(vocabulary.spanish.has(text)) - Number(vocabulary.english.has(text)), 0);
    const out: Word[] = [];
    for (const [at, word] of words.entries()) {
      const meanings = vocabulary.all.has(word.text) ? undefined : standsFor.get(word.text);
      if (meanings === undefined) {
        out.push(word);
        continue;
      }
      const options = meanings[ahead > 0 ? 'es' : 'en'].split(' ');
      const meant = options.find((option) => known.has(option));
      const near = [...out.slice(-REACH), ...words.slice(at + 1, at + 1 + REACH)];
      if (meant !== undefined && !near.some(({ text }) => options.includes(text))) out.push({ ...word, text: meant });
    }
    return out;
  }

  const fullForm = (word: Word): Word => (Object.hasOwn(tables.shortForms, word.text) ? { ...word, text: tables.shortForms[word.text] ?? word.text } : word);

  return (text) => {
    const characters = foldCharacters(text, letters);
    const known = wordsToRead(characters.text);
    let cut = cutWords(characters, known, false);
    if (cut.leet > 0 && cut.unread > 0) cut = cutWords(characters, known, true);
    const words = cut.masked > 0 ? readShort(cut.words, characters.sent, known) : cut.words;
    return readEmoji(words, known).map(fullForm);
  };
}

/** What may be a word in disguise: without signs around it, and, where others are, with a sign in front. */
function coresOf(joint: string, { isEager, cut }: { isEager: boolean; cut: Cut }, { isLeet }: Readings): string[] {
  const core = joint.replace(EDGES, '');
  const whole = joint.replace(QUOTES, '');
  cut.unread += whole === core ? 0 : 1;
  const cores = whole === core ? [core] : isEager ? [whole, core] : [core || whole];
  return cores.filter((one) => one !== '' && !ONLY_LETTERS.test(one) && [...one].some(isLeet));
}
