/** Opens a fixture page in jsdom: its markup, then its scripts, as a browser would. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import lines from '../fixtures/sites/lines.json';

export const FOLDER = join(__dirname, '../fixtures/sites');

export interface Line {
  id: number;
  who: 'self' | 'other' | 'system';
  author?: string;
  text: string;
  at?: string;
}

export const LINES = lines as Record<'mika' | 'noor' | 'older', Line[]>;

/** What a fixture page can be told to do; `kit.js` says more. */
export interface Chat {
  say(who: 'self' | 'other', text: string): void;
  sayLate(who: 'self' | 'other', text: string): () => void;
  older(): void;
  redraw(): void;
  edit(id: number, text: string): void;
  empty(id: number): void;
  refill(id: number): void;
  leave(chat: 'mika' | 'noor'): void;
  arrive(): void;
  count(): number;
}

export function openFixture(site: string): Chat {
  const html = readFileSync(join(FOLDER, `${site}.html`), 'utf8');
  const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script]) => script ?? '');
  document.documentElement.innerHTML = /<html[^>]*>([\s\S]*)<\/html>/.exec(html.replace(/<script[\s\S]*?<\/script>/g, ''))?.[1] ?? '';
  const kit = readFileSync(join(FOLDER, 'kit.js'), 'utf8');
  new Function(`const LINES = ${JSON.stringify(LINES)};\n${kit}\n${scripts.join('\n')}`)();
  return (globalThis as unknown as { chat: Chat }).chat;
}

/** The address that the page would have now; jsdom stays where it is. */
export function fixtureUrl(): URL {
  return new URL((globalThis as unknown as { fixtureAddress: string }).fixtureAddress);
}
