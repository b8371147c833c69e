/** @vitest-environment jsdom */
/** Every site on a page built from what is known of it. To add one: a block, a fixture, a row here. */

import { readdirSync } from 'node:fs';
import { ThreadMemory } from '../../../extension/src/content/memory';
import { readingOf } from '../../../extension/src/content/self-check';
import { watchThread } from '../../../extension/src/content/watcher';
import type { ChatMessage } from '../../../extension/src/protocol';
import { adapterFor, BLOCKS, GENERIC } from '../../../extension/src/sites/index';
import type { SiteBlock } from '../../../extension/src/sites/block';
import { createReader } from '../../../extension/src/sites/reader';
import type { SiteAdapter } from '../../../extension/src/sites/adapter';
import { settled } from '../support';
import { fixtureUrl, FOLDER, LINES, openFixture, type Chat, type Line } from './fixture';

interface Row {
  site: string;
  /** What the page says of a message beside its words. */
  says: { author?: (name: string) => string; time?: true };
  /** Who wrote it can be told from the layout alone, which jsdom has none of; `../../e2e/test_sites.py` looks at that. */
  needsLayout?: true;
  oneToOne: boolean | null;
}

// jsdom computes styles slowly, and a busy machine slower.
vi.setConfig({ testTimeout: 30_000 });

const SITES: Row[] = [
  { site: 'chatscope', says: {}, oneToOne: null },
  { site: 'converse', says: { author: (name) => name, time: true }, oneToOne: null },
  { site: 'deep-chat', says: {}, oneToOne: null },
  { site: 'discord', says: { author: (name) => name, time: true }, oneToOne: true },
  { site: 'element', says: { author: (name) => name }, oneToOne: null },
  { site: 'generic', says: {}, needsLayout: true, oneToOne: null },
  { site: 'google-chat', says: { author: (name) => (name === 'Sam' ? 'You' : name), time: true }, oneToOne: true },
  { site: 'google-messages', says: {}, oneToOne: null },
  { site: 'instagram', says: {}, needsLayout: true, oneToOne: null },
  { site: 'messenger', says: { author: (name) => (name === 'Sam' ? 'You' : name) }, oneToOne: null },
  { site: 'reddit', says: { author: (name) => name }, oneToOne: null },
  { site: 'slack', says: { author: (name) => name, time: true }, oneToOne: true },
  { site: 'snapchat', says: { author: (name) => (name === 'Sam' ? 'Me' : name), time: true }, oneToOne: null },
  { site: 'teams', says: { author: (name) => name, time: true }, oneToOne: null },
  { site: 'telegram-a', says: {}, oneToOne: true },
  { site: 'telegram-k', says: { time: true }, oneToOne: true },
  { site: 'tiktok', says: { author: (name) => name.toLowerCase() }, oneToOne: null },
  { site: 'tinder', says: { author: (name) => (name === 'Sam' ? 'You' : name), time: true }, oneToOne: true },
  { site: 'vue-advanced-chat', says: {}, oneToOne: null },
  { site: 'whatsapp', says: { author: (name) => name }, oneToOne: null },
  { site: 'x', says: { author: (name) => name }, oneToOne: true },
];

function expected(lines: Line[], { says, needsLayout }: Row): object[] {
  return lines
    .filter(({ who }) => who !== 'system' || needsLayout)
    .map(({ who, author, text, at }) => ({
      sender: needsLayout && who !== 'self' ? 'unknown' : who,
      author: says.author && author ? says.author(author) : null,
      text,
      sentAt: says.time ? at : null,
    }));
}

const ALL = [...BLOCKS, GENERIC];
const blockOf = (site: string): SiteBlock => ALL.find((one) => one.site === site) as SiteBlock;
const adapterHere = (): SiteAdapter => adapterFor(document, fixtureUrl(), fixtureUrl) as SiteAdapter;
const reading = (adapter: SiteAdapter): string => readingOf(adapter, adapter.threadRoot() !== null, adapter.probe());
const read = (adapter: SiteAdapter): object[] => (adapter.readMessages() ?? []).map(({ sender, author, text, sentAt }) => ({ sender, author, text, sentAt }));

/** Watches the fixture; every batch as its new messages, and `calls` counts the rows that were read. */
function watch(memory = new ThreadMemory()): { batches: string[][]; reads: () => number; adapter: SiteAdapter; stop: AbortController } {
  const batches: string[][] = [];
  let count = 0;
  const reader = adapterHere();
  const adapter: SiteAdapter = {
    ...reader,
    readRow(row) {
      count++;
      return reader.readRow(row);
    },
  };
  const stop = new AbortController();
  const onBatch = (batch: ChatMessage[]): void => void batches.push(batch.filter(({ seen }) => !seen).map(({ text }) => text));
  watchThread({ adapter, root: adapter.threadRoot() as Element, memory, onBatch, isCurrent: () => true, now: () => Date.parse('2026-11-24T12:00:00Z'), signal: stop.signal });
  batches.length = 0;
  count = 0;
  return { batches, reads: () => count, adapter, stop };
}

async function passed(): Promise<void> {
  await settled();
  vi.advanceTimersByTime(200);
  await settled();
}

test('every block has a row here, and every row a fixture that names its source and date', () => {
  expect(SITES.map(({ site }) => site).sort()).toEqual(ALL.map(({ site }) => site).sort());
  expect(readdirSync(FOLDER).filter((name) => name.endsWith('.html')).map((name) => name.replace('.html', '')).sort()).toEqual(SITES.map(({ site }) => site).sort());
});

test.each(ALL.map((block) => [block.site, block] as const))('%s: every selector parses, and the evidence is dated', (_site, block) => {
  const spots = [block.author, block.time, ...block.id].flatMap((spot) => spot?.css ?? []);
  const rules = block.directions.flatMap((rule) => (rule.kind === 'same' ? [rule.row.css, rule.page.css] : 'css' in rule ? [rule.css] : 'pattern' in rule ? [] : rule.kind === 'match' || rule.kind === 'closest' || rule.kind === 'has' ? [rule.self, rule.other] : []));
  const sources = block.conversation.flatMap((source) => (source.from === 'address' ? [] : [source.css]));
  const all = [...block.roots, ...block.rows, ...block.texts, block.exclude, block.composer, block.shadowHosts, block.sign, block.anchor, block.run.head, block.run.around, ...spots, ...rules, ...sources];
  for (const selector of all) if (selector) expect(() => document.querySelector(selector)).not.toThrow();
  expect(block.evidence.date).toMatch(/^20\d\d(-\d\d){0,2}/);
  expect(block.evidence.source.length).toBeGreaterThan(10);
});

describe.each(SITES.map((row) => [row.site, row] as const))('%s', (site, row) => {
  let chat: Chat;

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    chat = openFixture(site);
  });
  afterEach(() => void vi.useRealTimers());

  test('the page is taken for this site, and is read', () => {
    const adapter = adapterHere();
    expect(adapter.site).toBe(site);
    adapter.readMessages();
    expect(reading(adapter)).toBe('reading');
    expect(adapter.isOneToOne()).toBe(row.oneToOne);
  });

  test('every message is read with its words, its sender and its order, and no quoted reply, status line or draft', () => {
    expect(read(adapterHere())).toEqual(expected(LINES.mika, row));
  });

  test('two messages never share an id, also with the same words, and ids last when all is drawn again', () => {
    const adapter = adapterHere();
    const ids = adapter.readMessages()?.map(({ id }) => id) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
    chat.redraw();
    expect(adapter.readMessages()?.map(({ id }) => id)).toEqual(ids);
  });

  test('a new message is news once', async () => {
    const { batches } = watch();
    chat.say('other', 'the ferry is late');
    await passed();
    chat.redraw();
    await passed();
    expect(batches).toEqual([['the ferry is late']]);
  });

  test('words that were said before are news when they are said again', async () => {
    const { batches } = watch();
    chat.say('other', 'ok');
    await passed();
    chat.say('other', 'ok');
    await passed();
    expect(batches).toEqual([['ok'], ['ok']]);
  });

  test('a burst is read row by row, and no other row with it', async () => {
    const { batches, reads } = watch();
    for (let number = 1; number <= 3; number++) chat.say('other', `line ${number}`);
    await passed();
    expect(batches.flat()).toEqual(['line 1', 'line 2', 'line 3']);
    expect(reads()).toBe(3);
  });

  test('text that comes after its row is read when it comes', async () => {
    const { batches } = watch();
    const finish = chat.sayLate('other', 'typed slowly');
    await passed();
    expect(batches).toEqual([]);
    finish();
    await passed();
    expect(batches).toEqual([['typed slowly']]);
  });

  test('an edited message is news', async () => {
    const { batches } = watch();
    chat.edit(108, 'a bit, mostly trains, bridges and cranes');
    await passed();
    expect(batches).toEqual([['a bit, mostly trains, bridges and cranes']]);
  });

  test('what is scrolled back to is history, and what comes then is news', async () => {
    const { batches } = watch();
    chat.older();
    await passed();
    expect(batches).toEqual([]);
    chat.say('other', 'and now?');
    await passed();
    expect(batches).toEqual([['and now?']]);
  });

  test('a row that is emptied and filled again is no news', async () => {
    const { batches } = watch();
    chat.empty(104);
    await passed();
    chat.refill(104);
    await passed();
    expect(batches).toEqual([]);
  });

  test('a list that keeps only so many rows goes on bringing news, each once', async () => {
    const { batches } = watch();
    const said = Array.from({ length: 20 }, (_, index) => `line ${index}`);
    for (const text of said) {
      chat.say('other', text);
      await passed();
    }
    expect(batches.flat()).toEqual(said);
  });

  test('another chat is another conversation', () => {
    const adapter = adapterHere();
    const before = adapter.threadKey();
    chat.leave('noor');
    chat.arrive();
    expect(adapter.threadKey()).not.toBe(before);
    expect(adapter.threadKey()).not.toContain('Noor');
    expect(read(adapter)).toEqual(expected(LINES.noor, row));
  });

  test('a page of the site whose rows have lost their words is said to be unreadable', () => {
    const adapter = adapterHere();
    const block = blockOf(site);
    const broken = createReader({ ...block, texts: ['.renamed'] }, document, fixtureUrl);
    broken.readMessages();
    expect(reading(broken)).toBe('cannot-read');
    expect(reading(adapter)).toBe('reading');
  });

  test('a page of the site whose rows are called something else is said to be unreadable', () => {
    const block = blockOf(site);
    const broken = createReader({ ...block, rows: ['.renamed'] }, document, fixtureUrl);
    broken.readMessages();
    expect(reading(broken)).toBe('cannot-read');
  });
});

test('messenger: who says "You" in their own words is not taken for the reader', () => {
  openFixture('messenger');
  const row = document.querySelector('[aria-roledescription]') as HTMLElement;
  row.setAttribute('aria-label', 'At 10:00, Mika: hey, You: are great');
  expect(adapterHere().readRow(row)?.sender).toBe('other');
});

// The stranger of the fixture page, under the name by which the site calls the reader.
test.each<[string, string, (row: Element, name: string) => void]>([
  ['messenger', 'You', (row, name) => row.setAttribute('aria-label', row.getAttribute('aria-label')?.replace('Mika', name) ?? '')],
  ['messenger', 'Du', (row, name) => row.setAttribute('aria-label', `${name}: hello`)],
  ['google-chat', 'You', (row, name) => rename(row, '[role="heading"]', name)],
  ['google-chat', 'Tú', (row, name) => rename(row, '[role="heading"]', name)],
  ['snapchat', 'Me', (row, name) => rename(row.closest('.T1yt2') as Element, 'header .nonIntl', name)],
  ['snapchat', 'Ich', (row, name) => rename(row.closest('.T1yt2') as Element, 'header .nonIntl', name)],
  ['tinder', 'You', (row, name) => rename(row, 'strong', `${name}:`)],
  ['tinder', 'Du', (row, name) => rename(row, 'strong', `${name}:`)],
  // A new name is shown over the chat as well.
  ['slack', 'Sam', (row, name) => [row, document.body].forEach((one, place) => rename(one, ['[data-qa="message_sender_name"]', '[data-qa="channel_name"]'][place] as string, name))],
  ['discord', 'Sam', (row, name) => rename(row, '[id^="message-username-"]', name)],
])('%s: a stranger who calls themselves "%s" is never taken for the reader', (site, name, call) => {
  openFixture(site);
  const adapter = adapterHere();
  const rows = adapter.rowsIn(adapter.threadRoot() as Element);
  const row = rows.find((one) => adapter.readRow(one)?.sender === 'other') as Element;
  const words = adapter.readRow(row)?.text;
  call(row, name);
  expect(adapter.readRow(row)).toMatchObject({ sender: 'unknown', text: words });
});

test.each<[string, string]>([['google-chat', '.own'], ['snapchat', '.R1ne3'], ['tinder', '.msg'], ['messenger', '.m1']])('%s: where the page says who wrote by the name alone, the reader is not believed to have written', (site, marks) => {
  openFixture(site);
  for (const marked of document.querySelectorAll(marks)) for (const name of ['class', 'style']) marked.removeAttribute(name);
  const senders = adapterHere().readMessages()?.map(({ sender }) => sender);
  expect(senders).toContain('other');
  expect(senders).toContain('unknown');
  expect(senders).not.toContain('self');
});

function rename(row: Element, css: string, name: string): void {
  (row.querySelector(css) as Element).textContent = name;
}

test.each(['false_15550100@c.us_3EB0AA', 'true_15550100@g.us_3EB0AA_15550101@c.us', '3EB0AA'])('whatsapp: the id %s is read without the telephone number in it', (id) => {
  openFixture('whatsapp');
  const row = document.querySelector('[data-id]') as HTMLElement;
  row.dataset.id = id;
  expect(adapterHere().readRow(row)?.id).toBe('3EB0AA');
});

// What is read by its roles alone is any page with such roles; it is asked last.
test.each(BLOCKS.map(({ site }) => site))('%s: no other site is taken for it, and it claims to read none of them', (site) => {
  openFixture(site);
  const url = fixtureUrl();
  const block = blockOf(site);
  for (const other of SITES.filter((one) => one.site !== site)) {
    openFixture(other.site);
    expect(createReader(block, document, fixtureUrl).matches(fixtureUrl()), other.site).toBe(false);
    const stranger = createReader(block, document, () => url);
    stranger.readMessages();
    expect(reading(stranger), `${site} on the page of ${other.site}`).not.toBe('reading');
  }
});
