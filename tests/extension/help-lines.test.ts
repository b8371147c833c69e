import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import bundled from 'handrail:help';
import { readHelp } from '../../extension/help-data.mjs';
import { helpFor } from '../../extension/src/help-lines';

interface Golden {
  region: string | null;
  age_band: 'under18' | 'adult' | null;
  emergency: boolean;
  lines: [string, string | null][];
}

const GOLDEN: Golden[] = JSON.parse(readFileSync(join(__dirname, '../contract/help.json'), 'utf8'));

test.each(GOLDEN)('without a server, $region $age_band (emergency: $emergency) sees what the server would show', ({ region, age_band: ageBand, emergency, lines }) => {
  expect(helpFor({ region, ageBand }, 'Local emergency number', emergency).map(({ name, phone }) => [name, phone])).toEqual(lines);
});

test('only verified lines come with the extension', async () => {
  const all = (await readHelp()) as typeof bundled;
  expect(all).toEqual(bundled);
  const texts = ['gb', 'us'].map((name) => readFileSync(join(__dirname, `../../patterns/core/help/${name}.yaml`), 'utf8'));
  expect(texts.join('\n')).toContain('confidence: single-source');
  expect(all.GB?.map(({ name }) => name)).not.toContain('Shout (text line)');
});

test('somebody to talk to comes first, everywhere', () => {
  for (const region of Object.keys(bundled)) expect(helpFor({ region, ageBand: null }, 'x')[0]?.purpose, region).toContain('crisis');
});
