/** One character → its folded form, and a whole text → folded characters with the way back. */

export interface Characters {
  text: string;
  /** For each code unit of `text`, the code point of the original it came from; one more for the end. */
  origin: number[];
  /** The code points that were sent. */
  sent: string[];
}

const APOSTROPHES = new Set("'’‘‛`´ʼʻʽʹˈ′‵＇ꞌ՚׳");
const LINE = /^[\n\r\v\f\u0085\u2028\u2029]$/;
const SHOWS_NOTHING = /^[\p{Cc}\p{Cf}\p{Cs}\p{Co}\ufe0e\ufe0f\u3164\u115f\u1160\uffa0\u2800\u034f]$/u;
/** The letters of flags spell nothing here. */
const SPACE = /^[\p{Z}\t\u{1f1e6}-\u{1f1ff}]$/u;
/** Marks that most people leave out: the vowel signs of Arabic, the dot of Devanagari. */
const OPTIONAL_MARK = /^[\u064b-\u065f\u0670\u093c\u06d6-\u06ed]$/;
const MARK = /^[\p{Mn}\p{Me}]$/u;
const MARKS = /\p{Mn}/gu;
const PLAIN = /^(?:[\x00-\x7f]*$|[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])/u;
const DIGIT = /^\p{Nd}$/u;
const ASCII = /^[\n\x20-\x7e]*$/;

/** Folds each character by itself; `letters` are those whose form does not follow from Unicode's decompositions. */
export function foldCharacters(text: string, letters: ReadonlyMap<string, string>): Characters {
  const sent = [...text];
  if (ASCII.test(text)) return { text: text.replaceAll('`', "'").toLowerCase(), origin: Array.from({ length: sent.length + 1 }, (_, at) => at), sent };
  let folded = '';
  const origin: number[] = [];
  let takesMarks = false;
  for (const [at, char] of sent.entries()) {
    const isMark = MARK.test(char);
    if (isMark && takesMarks) continue;
    const piece = foldCharacter(char, letters);
    if (!isMark && piece !== '') takesMarks = DIGIT.test(char) || PLAIN.test(piece);
    folded += piece;
    for (let unit = 0; unit < piece.length; unit++) origin.push(at);
  }
  origin.push(sent.length);
  return { text: folded, origin, sent };
}

/** The folded form of a character; empty for one that shows nothing. */
export function foldCharacter(char: string, letters: ReadonlyMap<string, string>): string {
  if (LINE.test(char)) return '\n';
  if (SPACE.test(char)) return ' ';
  if (SHOWS_NOTHING.test(char)) return '';
  if (MARK.test(char)) return OPTIONAL_MARK.test(char) ? '' : char;
  if (APOSTROPHES.has(char)) return "'";
  const known = letters.get(char);
  if (known !== undefined) return known;
  const compatible = char.normalize('NFKC').toLowerCase();
  const bare = compatible.normalize('NFD').replace(MARKS, '');
  if (PLAIN.test(bare)) return bare;
  return DIGIT.test(char) ? String(valueOf(char)) : compatible.normalize('NFC');
}

/** Digits of every script stand in runs of ten, from zero on. */
function valueOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let first = code;
  while (DIGIT.test(String.fromCodePoint(first - 1))) first--;
  return (code - first) % 10;
}
