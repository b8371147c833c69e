/** What there is to know about reading one chat site, as data: a selector repair is a change in one block. */

/** A piece of text on the page: an attribute, or the text, of the element that `css` finds in the row (without `css`, of the row). */
export interface Spot {
  css?: string;
  attr?: string;
  /** What of it counts: its first group, else all of the match. Where it does not match there is nothing. */
  pattern?: RegExp;
}

/**
 * Tried in order, the first that answers decides. Rules free of language come first, those that need layout last. `chosen`:
 * the text is a name, and anybody may call themselves "You" or as the reader does. Such a rule decides only where another
 * one agrees, and against it nobody is said to have written.
 */
export type DirectionRule =
  /** The row itself, an element around it, or an element in it has one of these. */
  | { kind: 'match' | 'closest' | 'has'; self?: string; other?: string }
  /** A text that says who wrote. `carry`: where the row lacks it, the row that begins its run is asked. */
  | ({ kind: 'says'; self?: RegExp; other?: RegExp; carry?: true; chosen?: true } & Spot)
  /**
   * A text of the row that equals one elsewhere on the page means `then`, and any other means `otherwise`. `proven`: the
   * latter only where some row of the list does equal it, so that the text on the page is known to be a name of that kind.
   */
  | { kind: 'same'; row: Spot; page: Spot; then: Known; otherwise?: Known; proven?: true; carry?: true; chosen?: true }
  /** A computed colour of the text or an element around it, within so many levels. */
  | { kind: 'color'; property: string; levels: number; self: string; other: string }
  /** What the page's own names for the row, and for what stands between it and its words, say in one language of builders. */
  | { kind: 'marks' }
  /**
   * Laid out towards the end of the line within so many levels around the text: written by the reader. `ifTwoSided`: only in a
   * list that has rows which are not.
   */
  | { kind: 'flex'; levels: number; ifTwoSided?: true }
  /**
   * The text stands at one side of the list. A short line in its middle is the site's own, and no message. `ifTwoSided`: only
   * in a list that has rows at both sides; in others all rows stand at one.
   */
  | { kind: 'geometry'; ifTwoSided?: true };

export type Known = 'self' | 'other';

/** Among `rows`: whatever the list repeats. As `texts`: whatever in a row is not what rows have in common. */
export const ANY = '*';

/**
 * Names the open conversation: part of the address, a mark on the page, or the title around the list, of which only a hash is
 * kept. `anywhere`: the title stands apart from the list.
 */
export type ConversationSource =
  | { from: 'address'; pattern: RegExp }
  | ({ from: 'mark' } & Spot & { css: string })
  | ({ from: 'title'; anywhere?: true } & Spot & { css: string });

export interface SiteBlock {
  site: string;
  /** Where the selectors come from, and when that was true. */
  evidence: { source: string; date: string };
  /** Whether somebody has seen these selectors work on the live site. Only then is a chat without rows believed to be empty. */
  liveVerified: boolean;
  /** Host names; a self-hosted site has none and is told by its `sign`. */
  hosts: string[];
  sign?: string;
  /** Where several sites share a host: the beginning of the path that is this one's. */
  part?: RegExp;
  /** Which part of the site chats are in, compared with path and hash; elsewhere on the site nothing is read. */
  path: RegExp;
  conversation: ConversationSource[];
  /** What tells a chat with one person from a group, tried in order. Two authors beside the reader are a group anyway. */
  oneToOne: ({ is: boolean } & ({ address: RegExp } | { css: string }))[];
  /** Open shadow roots that have to be looked into. `*`: any. */
  shadowHosts: string;
  /** The list of the open conversation. In this and the next two the first selector that finds something is used. */
  roots: string[];
  /** Where no list is found: the nearest element around the composer that holds rows and this is taken for it. */
  around?: string;
  rows: string[];
  texts: string[];
  /** Whether all of a row's texts count, or the first that is not empty. */
  pick: 'all' | 'first';
  /** Earlier messages that a row repeats: whoever wrote those did not say them now. Nothing is read in them. */
  quoted: string;
  /** Other parts of a row that are no words of its message: times, names, reactions. */
  exclude: string;
  author: (Spot & { carry?: true }) | null;
  /** How a run of rows by one author is marked: what its first row has, or what stands around all of it. */
  run: { head?: string; around?: string };
  directions: DirectionRule[];
  /** The site's own id of a message. Without one, a row is known by its words and its neighbours. */
  id: Spot[];
  time: (Spot & { unit: 's' | 'ms' | 'iso' }) | null;
  composer: string;
  /** Where the card is laid over, if not the list. */
  anchor?: string;
}
