/** Offline as with a server: where somebody is told to die, a line of their country stands first, in their language. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import bundled from 'handrail:help';
import { parse } from 'yaml';
import numbers from '../../../extension/src/emergency-numbers.json';
import { createFloor } from '../../../extension/src/floor/floor';
import { helpFor } from '../../../extension/src/help-lines';
import type { ShownWarning } from '../../../extension/src/protocol';
import { message } from '../support';
import { SHIPPED } from './tables';

const RULES = join(__dirname, '../../../patterns/core/rules');
const floor = createFloor(() => SHIPPED);

interface Rule {
  slot?: string;
  examples: { match: (string | { text: string })[] };
}

/** Every line of the pack that tells somebody to die. */
function cruelLines(language: string): string[] {
  const { rules } = parse(readFileSync(join(RULES, language, 'cruelty.yaml'), 'utf8')) as { rules: Rule[] };
  const lines = rules.filter(({ slot }) => slot === 'cruelty').flatMap(({ examples }) => examples.match);
  return lines.map((line) => (typeof line === 'string' ? line : line.text).replace(/\[\[|\]\]/g, ''));
}

function toldTwice(line: string, language: string, region: string): ShownWarning | null {
  const question = { key: 'key', reader: { locale: language, region, ageBand: null, contact: 'unknown' as const }, recentMove: false, recentIncident: false };
  const messages = [message('1', line), message('2', line)];
  return floor.judge({ ...question, messages }, null, { help: (reader, isEmergency) => helpFor(reader, 'Local emergency number', isEmergency), note: 'Basic protection.', now: 0 }).warning;
}

test.each(SHIPPED.table.languages.map(({ language }) => language))('every cruel line of %s brings the emergency card in its words', (language) => {
  const lines = cruelLines(language);
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) {
    expect(toldTwice(line, language, 'GB'), line).toMatchObject({ kind: 'emergency', severity: 'critical', title: SHIPPED.texts[language]?.cards.emergency?.title });
  }
});

test.each([...Object.keys(bundled).filter((region) => region !== 'WW'), 'AT', 'NG', 'TR'])('in %s a line to talk to stands first, else the emergency number', (region) => {
  const help = toldTwice('you should kill yourself now', 'en', region)?.help ?? [];
  const country = region.split('-')[0] ?? '';
  const own = [region, country].flatMap((code) => bundled[code] ?? []).filter(({ purpose }) => purpose.includes('crisis') && !purpose.includes('directory'));
  if (own.length > 0) expect(own.map(({ name }) => name)).toContain(help[0]?.name);
  else expect(help[0]?.phone).toBe((numbers as Record<string, string>)[country]);
  expect(help.some(({ purpose }) => purpose.includes('emergency'))).toBe(true);
});
