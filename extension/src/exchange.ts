/** One exchange about a conversation, with the server or with the floor: what is said of it, and when it takes a second question. */

import type { CheckAnswer } from './answers';
import type { CheckRequest } from './api-client';
import type { FloorState } from './floor/floor';
import { severityRank, type ChatMessage, type Contact, type ShownWarning, type Thread } from './protocol';

export type Envelope = Omit<CheckRequest, 'conversation' | 'context' | 'state' | 'messages'>;

/** What the floor says of a request, on top of what it remembers. */
export interface FloorAnswer {
  warning: ShownWarning | null;
  state: FloorState;
}

export interface ExchangeParts {
  /** Makes an opaque key of a name. The same name gives the same key as long as the settings live. */
  seal: (name: string) => Promise<string>;
  check: (request: CheckRequest) => Promise<CheckAnswer>;
  /** Asked where `check` fails. */
  floor: (request: CheckRequest, state: FloorState | null) => Promise<FloorAnswer>;
  envelope: () => Promise<Envelope>;
  facts: { contextFor(thread: string): Promise<CheckRequest['context']> };
}

export interface Subject {
  thread: Thread;
  /** The sealed name of the thread. */
  key: string;
  contact: Contact;
}

export interface Exchange {
  /** Asks about `messages` on top of `state`. */
  ask(subject: Subject, state: string | null, messages: ChatMessage[]): Promise<CheckAnswer>;
  /** Asks the floor about `messages` on top of its own state. */
  askFloor(subject: Subject, state: FloorState | null, messages: ChatMessage[]): Promise<FloorAnswer>;
  /** Asks about messages that were checked before, as if they were all there is. Changes nothing that is remembered. */
  askAnew(subject: Subject, messages: ChatMessage[]): Promise<CheckAnswer>;
}

export function nameOf(thread: Thread): string {
  return `${thread.site}\n${thread.name}`;
}

export function createExchange(parts: ExchangeParts): Exchange {
  async function request({ thread, key, contact }: Subject, state: string | null, messages: ChatMessage[]): Promise<CheckRequest> {
    const sealed = messages.map(async (message) => ({
      ...message,
      author: message.author && (await parts.seal(`author\n${nameOf(thread)}\n${message.author}`)),
    }));
    return {
      ...(await parts.envelope()),
      context: await parts.facts.contextFor(key),
      conversation: { key, site: thread.site, contact },
      state,
      messages: await Promise.all(sealed),
    };
  }

  return {
    async ask(subject, state, messages) {
      let asked = await request(subject, state, messages);
      let answer = await parts.check(asked);
      if (answer.stateReset && state !== null && messages.some(({ seen }) => seen)) {
        // The server forgot what came before. The messages at hand are all we can still tell it, so they count again.
        asked = { ...asked, state: null, messages: retold(asked.messages) };
        const again = await parts.check(asked);
        answer = { ...again, warning: again.warning ?? answer.warning, support: again.support ?? answer.support };
      }
      if (answer.support === null || severityRank(answer.support.severity) < severityRank('medium')) return answer;
      // Own words of despair and a threat came together. Asked without those words, the threat has a card of its own.
      const threat = await parts.check({ ...asked, messages: asked.messages.map((message) => (message.sender === 'self' ? { ...message, seen: true } : message)) });
      return { ...threat, support: answer.support };
    },

    async askFloor(subject, state, messages) {
      return parts.floor(await request(subject, null, messages), state);
    },

    async askAnew(subject, messages) {
      return parts.check(await request(subject, null, retold(messages.map((message) => ({ ...message, seen: true })))));
    },
  };
}

/** As news once more, but for the person's own messages: what they wrote then has had its answer. */
function retold(messages: ChatMessage[]): ChatMessage[] {
  return messages.map((message) => ({ ...message, seen: message.seen && message.sender === 'self' }));
}

/** When the other side asked to move elsewhere in messages that are new; null where it did not. */
export function moveTime({ movedAt }: CheckAnswer, messages: ChatMessage[], now: number): number | null {
  // The server shortens long ids, and an over-long message goes in pieces.
  const isMove = ({ id }: ChatMessage): boolean => movedAt.some((moved) => moved === id.slice(0, 64) || moved.startsWith(`${id}#`));
  const times = messages.filter((message) => !message.seen && message.sender === 'other' && isMove(message)).map(({ sentAt }) => (sentAt === null ? now : Date.parse(sentAt)));
  return times.length === 0 ? null : Math.max(...times);
}
