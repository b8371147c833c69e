/** Hand-written fakes and builders shared by the unit tests of the extension. */

import english from '../../extension/_locales/en/messages.json';
import type { CheckAnswer } from '../../extension/src/answers';
import type { ChatMessage, CheckOutcome, HelpLine, Presentation, ShownWarning } from '../../extension/src/protocol';
import type { Area } from '../../extension/src/settings';
import type { SiteMessage } from '../../extension/src/sites/adapter';

interface Entry {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

/** `chrome.i18n.getMessage` over a locale file, placeholders included. */
export function translator(messages: Record<string, Entry>): (key: string, values?: string | string[]) => string {
  return (key, values = []) => {
    const entry = messages[key];
    if (!entry) return '';
    const list = typeof values === 'string' ? [values] : values;
    return entry.message.replace(/\$(\w+)\$/g, (whole, name: string) => {
      const content = entry.placeholders?.[name.toLowerCase()]?.content;
      return content ? (list[Number(content.slice(1)) - 1] ?? '') : whole;
    });
  };
}

/** The little of `chrome` that the modules under test touch. */
export function fakeChrome(overrides: object = {}): void {
  const i18n = { getMessage: translator(english as Record<string, Entry>), getUILanguage: () => 'en-GB' };
  Object.assign(globalThis, { chrome: { i18n, runtime: { id: 'handrail' }, ...overrides } });
}

export class MemoryArea implements Area {
  items = new Map<string, unknown>();

  async get(keys: string[]): Promise<Record<string, unknown>> {
    return Object.fromEntries(keys.filter((key) => this.items.has(key)).map((key) => [key, structuredClone(this.items.get(key))]));
  }

  async set(items: Record<string, unknown>): Promise<void> {
    for (const [key, value] of Object.entries(items)) this.items.set(key, structuredClone(value));
  }

  async remove(keys: string[]): Promise<void> {
    keys.forEach((key) => this.items.delete(key));
  }
}

export function message(id: string, text: string, rest: Partial<ChatMessage> = {}): ChatMessage {
  return { id, sender: 'other', author: 'stranger', text, sentAt: null, seen: false, ...rest };
}

export function siteMessage(id: string, text: string, rest: Partial<SiteMessage> = {}): SiteMessage {
  return { id, sender: 'other', author: 'stranger', text, sentAt: null, ...rest };
}

export function warning(rest: Partial<ShownWarning> = {}): ShownWarning {
  return {
    id: 'incident-1',
    kind: 'full',
    severity: 'high',
    title: 'This looks like blackmail.',
    why: [{ text: 'They threaten to show it to people you know.', messageId: 'm1', start: 3, end: 23, quote: 'send it to your mum' }],
    steps: [
      { id: 'stop', text: 'Stop answering.', url: null },
      { id: 'remove', text: 'Have pictures taken down.', url: 'https://example.org/remove' },
    ],
    help: [{ name: 'Someone to talk to', purpose: ['crisis'], phone: '116 123', sms: null, chat: null, url: 'https://example.org', hours: '24 hours' }],
    slots: ['audience'],
    details: { stage: 'threat', variant: 'financial-chat', score: 7, rules: [{ rule: 'en.threat/send-it', weight: 4 }], mode: 'full', packVersion: '1.2', packAgeDays: 3 },
    ...rest,
  };
}

/** The card for the person's own words, as the server sends it. */
export function support(rest: Partial<ShownWarning> = {}): ShownWarning {
  return warning({
    id: 'own-1', kind: 'support', severity: 'none', title: 'You matter.', slots: [],
    why: [{ text: 'Some of what you wrote sounds very heavy.', messageId: null, start: null, end: null, quote: null }],
    ...rest,
  });
}

export function helpLine(name: string, rest: Partial<HelpLine> = {}): HelpLine {
  return { name, purpose: ['crisis'], phone: '116 123', sms: null, chat: null, url: null, hours: null, ...rest };
}

/** How cards are shown to a person who has chosen nothing. */
export function presentation(rest: Partial<Presentation> = {}): Presentation {
  return { shortcut: 'Alt+Shift+H', sign: null, isDiscreet: false, sensitivity: 'usual', asksAge: false, region: 'GB', siteKinds: null, trusted: null, ...rest };
}

/** What a check comes to in the browser; calm, unless said otherwise. */
export function outcome(rest: Partial<Extract<CheckOutcome, { ok: true }>> = {}): Extract<CheckOutcome, { ok: true }> {
  return { ok: true, warning: null, support: null, contact: 'unknown', mode: 'full', knowsLanguage: true, ...rest };
}

/** What the server answers; calm, unless said otherwise. */
export function answer(rest: Partial<CheckAnswer> = {}): CheckAnswer {
  return { warning: null, support: null, movedAt: [], state: 'token', stateReset: false, mode: 'full', knowsLanguage: true, ...rest };
}

/** Lets everything that is waiting only for promises go on. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 60; i++) await Promise.resolve();
}

/** jsdom gives scripts no way to make a trusted event, as a browser gives none; a person's press needs its insides. */
export function personPresses(target: Element, event: Event = new MouseEvent('click', { bubbles: true, composed: true })): void {
  const insideOf = (wrapper: object): { isTrusted: boolean; _dispatch(event: unknown): void } => {
    const symbol = Object.getOwnPropertySymbols(wrapper).find(({ description }) => description === 'impl');
    return Reflect.get(wrapper, symbol as symbol);
  };
  const inside = insideOf(event);
  inside.isTrusted = true;
  insideOf(target)._dispatch(inside);
}
