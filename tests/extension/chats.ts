/** Conversations for the tests of them, with a hand-written server behind. */

import type { CheckAnswer } from '../../extension/src/answers';
import type { CheckRequest } from '../../extension/src/api-client';
import { createContacts, type Contacts } from '../../extension/src/contacts';
import { createConversations, type Conversations } from '../../extension/src/conversations';
import type { FloorAnswer } from '../../extension/src/exchange';
import { createFacts, type Facts } from '../../extension/src/facts';
import { Failure } from '../../extension/src/failures';
import type { FloorState } from '../../extension/src/floor/floor';
import type { Sensitivity, ShownWarning } from '../../extension/src/protocol';
import { answer as answered, helpLine, MemoryArea, message, settled } from './support';

export const THREAD = { site: 'thelounge', name: 'https://chat.example.org net/query/stranger' };
export const OTHER = { site: 'thelounge', name: 'https://chat.example.org net/query/friend' };

/** A server whose answers the test gives one by one. */
export class FakeServer {
  requests: CheckRequest[] = [];
  private waiting: { resolve: (answer: CheckAnswer) => void; reject: (error: Error) => void }[] = [];

  check = (request: CheckRequest): Promise<CheckAnswer> => {
    this.requests.push(request);
    return new Promise((resolve, reject) => this.waiting.push({ resolve, reject }));
  };

  async answer(answer: Partial<CheckAnswer> = {}): Promise<void> {
    await settled();
    this.waiting.shift()?.resolve(answered({ state: `token-${this.requests.length}`, ...answer }));
    await settled();
  }

  async fail(code: ConstructorParameters<typeof Failure>[0]): Promise<void> {
    await settled();
    this.waiting.shift()?.reject(new Failure(code));
    await settled();
  }

  texts(index: number): string[] {
    return (this.requests[index]?.messages ?? []).map(({ text, seen }) => (seen ? `(${text})` : text));
  }
}

/** A floor whose warning the test sets. It remembers how often it was asked. */
export class FakeFloor {
  requests: CheckRequest[] = [];
  states: (FloorState | null)[] = [];
  warning: ShownWarning | null = null;

  judge = async (request: CheckRequest, state: FloorState | null): Promise<FloorAnswer> => {
    this.requests.push(request);
    this.states.push(state);
    return { warning: this.warning, state: { tracks: {}, read: [`${this.requests.length}`] } };
  };
}

export interface Started {
  server: FakeServer;
  floor: FakeFloor;
  conversations: Conversations;
  session: MemoryArea;
  disk: MemoryArea;
  facts: Facts;
  contacts: Contacts;
  /** The ids of the grave cards that came up. */
  grave: string[];
}

export function start(session = new MemoryArea(), disk = new MemoryArea(), sensitivity: Sensitivity = 'usual'): Started {
  const server = new FakeServer();
  const floor = new FakeFloor();
  const facts = createFacts(disk, Date.now);
  const contacts = createContacts(disk);
  const grave: string[] = [];
  const conversations = createConversations({
    session,
    seal: async (name) => `sealed[${name}]`.replaceAll('stranger', 's'),
    check: server.check,
    floor: (request, state) => floor.judge(request, state),
    envelope: async () => ({ locale: 'en', region: null, age_band: null }),
    facts,
    contacts,
    sensitivity: async () => sensitivity,
    help: async (isEmergency) => [helpLine(isEmergency ? 'urgent help' : 'help')],
    onGraveCard: async (card) => void grave.push(card.id),
    now: Date.now,
  });
  return { server, floor, conversations, session, disk, facts, contacts, grave };
}

/** Has messages checked, and answered at once. */
export async function checked({ server, conversations }: Started, thread: typeof THREAD, messages: Parameters<Conversations['submit']>[1], answer: Partial<CheckAnswer> = {}): Promise<unknown> {
  const outcome = conversations.submit(thread, messages);
  await server.answer(answer);
  return outcome;
}

let count = 0;
export const news = (rest: Parameters<typeof message>[2] = {}): ReturnType<typeof message>[] => [message(`n${count++}`, 'news', rest)];
