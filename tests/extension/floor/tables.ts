/** A small hand-made table for the tests of the floor, and the one that is shipped. */

import written from 'handrail:floor';
import type { FloorData } from '../../../extension/src/floor/floor';
import type { GuardRow, LanguageRows, RuleRow, Table } from '../../../extension/src/floor/table';

export const SHIPPED = JSON.parse(written) as FloorData;

export function rule(id: string, slot: string, phrases: string[], rest: Partial<RuleRow> = {}): RuleRow {
  return { id, slot, weight: 4, stage: 'threat', phrases, exclusions: [], ...rest };
}

export function guard(id: string, phrases: string[], rest: Partial<GuardRow> = {}): GuardRow {
  return { id, role: 'benign', silences: [], unless: [], weight: 0, wide: false, least: 1, leastWords: 0, phrases, ...rest };
}

const ENGLISH: LanguageRows = {
  language: 'en',
  lists: { people: '0friends,0mom', currency: '0dollars,0usd' },
  rules: [
    rule('en.capture/i-have', 'leverage', ['i have your video'], { stage: 'capture' }),
    rule('en.threat/show', 'audience', ['send it ..1 to ..2 {people}'], { exclusions: ['dont send'] }),
    rule('en.demand/pay', 'demand', ['pay me'], { stage: 'demand' }),
    rule('en.cruelty/die', 'cruelty', ['drop dead'], { stage: 'cruelty', weight: 5 }),
  ],
  guards: [
    guard('en.guard/laughter', ['haha'], { silences: ['audience'], wide: true, unless: [['leverage']] }),
    guard('en.guard/back', ['pay me back'], { silences: ['demand'] }),
    guard('en.guard/said', ['he said'], { role: 'frame' }),
    guard('en.guard/told-me', ['my friend got this'], { role: 'report' }),
    guard('en.guard/advice', ['do not pay'], { role: 'advice' }),
    guard('en.guard/joking', ['just joking'], { weight: -6, wide: true }),
  ],
};

export function table(change: Partial<Table> = {}, english: Partial<LanguageRows> = {}, ...more: LanguageRows[]): Table {
  return {
    ...SHIPPED.table,
    thresholds: { high: 9, critical: 13 },
    memory: { leverage: 3, audience: 3, demand: 3, cruelty: 3 },
    composites: [
      { id: 'core/holds-and-wants', groups: [['leverage'], ['demand']], weight: 7, grants: 'high', variant: 'financial-chat', turns: 2, repeats: 1, ordered: false, least: 0, when: [] },
      { id: 'core/shows-and-wants', groups: [['audience'], ['demand']], weight: 7, grants: 'high', variant: null, turns: 2, repeats: 1, ordered: false, least: 0, when: [] },
      { id: 'core/cruel', groups: [['cruelty']], weight: 10, grants: 'critical', variant: null, turns: 0, repeats: 1, ordered: false, least: 5, when: [] },
    ],
    languages: [{ ...ENGLISH, ...english }, ...more],
    ...change,
  };
}
