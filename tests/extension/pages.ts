/** Opens a page of the extension in jsdom, with a hand-written background and browser behind it. */

import { pageOf } from '../../extension/pages.mjs';
import type { Overview, Push, ReadChat, Request, TabOverview } from '../../extension/src/protocol';
import { fakeChrome, MemoryArea, settled } from './support';

export const INTERRUPTED = 'Handrail was interrupted before it could answer. Please try again.';

export function overview(change: Partial<Overview> = {}): Overview {
  return {
    server: { address: 'http://127.0.0.1:8787', host: '127.0.0.1:8787', isLoopback: true },
    consent: true,
    paired: true,
    region: 'GB',
    regionIsChosen: false,
    ageBand: null,
    sign: null,
    isDiscreet: false,
    sensitivity: 'usual',
    pausedUntil: null,
    isManaged: false,
    household: null,
    news: [],
    newsOf: '',
    places: [],
    probe: { ok: true, status: { mode: 'full', name: 'handrail', version: '1', packVersion: '1.2', packAgeDays: 1, embedder: 'ready', authorised: true, note: null } },
    tab: tab(),
    ...change,
  };
}

/** A tab with a chat that is read. */
export function tab(change: Partial<TabOverview> = {}): TabOverview {
  return { origin: 'https://chat.example.org', isOn: true, isLocked: false, health: { state: 'protecting', detail: null }, hits: {}, isKnown: false, hasChat: true, isChatPaused: false, card: null, ...change };
}

/** The background as a page sees it. `deaths`: how often its worker still dies over an answer. */
export class FakeBackground {
  asked: Request[] = [];
  overview = overview();
  answers = new Map<string, unknown>();
  deaths = 0;
  /** What the browser was asked for, and whether the person allows it. */
  requested: object[] = [];
  isAllowed = true;
  /** null: a browser that knows nothing of data collection, and refuses a request that names it. */
  dataCollection: string[] | null = null;
  local = new MemoryArea();
  /** What the content script of a tab answers to `read-chat`; null where nobody listens. */
  chat: ReadChat | null = null;

  async open(page: 'popup' | 'options' | 'welcome' | 'help' | 'rehearsal' | 'evidence' | 'family'): Promise<void> {
    const html = await pageOf(page);
    document.documentElement.innerHTML = /<html[^>]*>([\s\S]*)<\/html>/.exec(html)?.[1] ?? '';
    fakeChrome({
      runtime: { id: 'handrail', sendMessage: (request: Request) => this.answer(request) },
      permissions: {
        getAll: async () => (this.dataCollection === null ? {} : { data_collection: this.dataCollection }),
        request: async (wanted: object) => {
          if ('data_collection' in wanted && this.dataCollection === null) throw new TypeError('Unexpected property: data_collection');
          this.requested.push(wanted);
          return this.isAllowed;
        },
      },
      storage: { local: this.local },
      tabs: {
        query: async () => [{ id: 7 }],
        sendMessage: async (tabId: number, { kind }: Push) => {
          if (tabId !== 7 || kind !== 'read-chat' || this.chat === null) throw new Error('Receiving end does not exist.');
          return structuredClone(this.chat);
        },
      },
    });
    vi.resetModules();
    await import(`../../extension/src/${page}/${page}.ts`);
    await vi.waitFor(() => {
      if (document.body.dataset.ready !== '') throw new Error('not ready');
    });
  }

  kinds(): string[] {
    return this.asked.map(({ kind }) => kind).filter((kind) => kind !== 'get-overview');
  }

  private async answer(request: Request): Promise<unknown> {
    if (this.deaths-- > 0) throw new Error('A listener indicated an asynchronous response, but the message channel closed.');
    this.asked.push(request);
    return request.kind === 'get-overview' ? structuredClone(this.overview) : (this.answers.get(request.kind) ?? { ok: true });
  }
}

export const textOf = (id: string): string => document.getElementById(id)?.textContent ?? '';

/** Lets what a press started come to its end. */
export async function later(): Promise<void> {
  await settled();
  await new Promise((resolve) => setTimeout(resolve));
  await settled();
}
