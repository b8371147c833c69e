/** The table of the floor as it is written, and how it is read: see `server/handrail/workbench/floor.py`. */

export interface RuleRow {
  id: string;
  slot: string;
  weight: number;
  stage?: string;
  phrases: string[];
  exclusions: string[];
}

export interface GuardRow {
  id: string;
  role: 'benign' | 'frame' | 'report' | 'advice';
  silences: string[];
  unless: string[][];
  weight: number;
  wide: boolean;
  least: number;
  leastWords: number;
  phrases: string[];
}

export interface CompositeRow {
  id: string;
  groups: string[][];
  weight: number;
  grants: 'high' | 'critical';
  variant: string | null;
  turns: number;
  repeats: number;
  ordered: boolean;
  least: number;
  when: string[];
}

/** Characters by what they stand for: `{"a": "àá"}`. */
export type Rows = Record<string, string>;

export interface FoldingTables {
  letters: Rows;
  leet: Record<string, string>;
  chat: string;
  lookalikes: Rows;
  resembling: Rows;
  shortForms: Record<string, string>;
  emoji: Record<string, { en: string; es: string }>;
}

export interface LanguageRows {
  language: string;
  /** Entries in the order of the alphabet; each begins with how many characters it shares with the one before. */
  lists: Record<string, string>;
  rules: RuleRow[];
  guards: GuardRow[];
}

export interface Table {
  schema: number;
  pack: { id: string; version: string; released: string };
  thresholds: { high: number; critical: number };
  memory: Record<string, number>;
  folding: FoldingTables;
  composites: CompositeRow[];
  languages: LanguageRows[];
}

/** The entries of a word list. */
export function entriesOf(written: string): string[] {
  let before = '';
  return written.split(',').map((piece) => {
    before = before.slice(0, parseInt(piece.charAt(0), 36)) + piece.slice(1);
    return before;
  });
}

/** Each character with what it stands for. */
export function byCharacter(rows: Rows): Map<string, string> {
  return new Map(Object.entries(rows).flatMap(([plain, chars]) => [...chars].map((char) => [char, plain] as const)));
}
