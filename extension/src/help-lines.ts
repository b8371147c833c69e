/** Who can help, from the lists that come with the extension: the same lines in the same order as the server gives. */

import bundled from 'handrail:help';
import numbers from './emergency-numbers.json';
import type { AgeBand, HelpLine } from './protocol';

const PURPOSES = ['crisis', 'child', 'report', 'image-removal', 'victim-support', 'directory', 'emergency'];
const EMERGENCY_FIRST = ['crisis', 'emergency', 'child', 'report', 'image-removal', 'victim-support', 'directory'];

export interface HelpReader {
  region: string | null;
  /** null shows the lines for both. */
  ageBand: AgeBand | null;
}

/**
 * The lines for a reader, someone to talk to first. A part of a country (`GB-SCT`) has its own before those of the country;
 * a country without a list gets its emergency number, under the name `localEmergency`; everybody gets the worldwide ones.
 */
export function helpFor({ region, ageBand }: HelpReader, localEmergency: string, isEmergency = false): HelpLine[] {
  const country = region?.split('-')[0] ?? '';
  const lines = [...new Set([region ?? '', country, 'WW'])]
    .flatMap((code) => bundled[code] ?? [])
    .filter(({ audience }) => audience === 'all' || ageBand === null || audience === ageBand)
    .map(({ audience: _, ...line }) => line);
  const number = (numbers as Record<string, string>)[country];
  if (number !== undefined && !lines.some(({ purpose }) => purpose.includes('emergency'))) {
    lines.push({ name: localEmergency, purpose: ['emergency'], phone: number, sms: null, chat: null, url: null, hours: null });
  }
  const unique = new Map(lines.map((line) => [`${line.name}\n${line.phone}\n${line.url}`, line]));
  const place = isEmergency ? placeInAnEmergency : placeOf;
  return [...unique.values()].sort((a, b) => place(a) - place(b));
}

function placeOf({ purpose }: HelpLine): number {
  return Math.min(...purpose.map((one) => PURPOSES.indexOf(one)));
}

/** A page that lists crisis lines is none: where the country has no line, its emergency number stands first. */
function placeInAnEmergency({ purpose }: HelpLine): number {
  if (purpose.includes('crisis') && purpose.includes('directory')) return EMERGENCY_FIRST.indexOf('emergency') + 0.5;
  return Math.min(...purpose.map((one) => EMERGENCY_FIRST.indexOf(one)));
}
