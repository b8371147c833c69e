/**
 * One request per conversation at a time, and what must survive the worker's death between them: the server's state
 * token, which messages were checked (as fingerprints), and the warning that is open. Session memory only, never disk.
 */

import type { CheckAnswer } from './answers';
import type { CheckRequest } from './api-client';
import { coalesce, trimContext } from './batch';
import { isCovered } from './dismissal';
import { codeOf } from './failures';
import { severityRank, type ChatMessage, type CheckOutcome, type Dismissal, type Mode, type ShownWarning, type Thread } from './protocol';
import type { Area } from './settings';
import { createTurns } from './turns';

const REMEMBERED_MESSAGES = 500;
const REMEMBERED_CONVERSATIONS = 100;
const INDEX = 'conversations';

interface ConversationRecord {
  state: string | null;
  checked: string[];
  warning: ShownWarning | null;
  dismissal: Dismissal | null;
  mode: Mode;
}

export type Envelope = Omit<CheckRequest, 'conversation' | 'state' | 'messages'>;

export interface ConversationParts {
  session: Area;
  /** Makes an opaque key of a name. The same name gives the same key as long as the settings live. */
  seal: (name: string) => Promise<string>;
  check: (request: CheckRequest) => Promise<CheckAnswer>;
  envelope: () => Promise<Envelope>;
}

interface Waiting {
  messages: ChatMessage[];
  outcome: Promise<CheckOutcome>;
}

export interface Conversations {
  /** Checks what is new among `messages`. Calls made while one is under way are answered together by the next. */
  submit(thread: Thread, messages: ChatMessage[]): Promise<CheckOutcome>;
  /** The person said "this is fine" to what they saw: silent until it gets worse or another kind of evidence comes. */
  dismiss(thread: Thread, dismissal: Dismissal): Promise<void>;
  /** Forgets every conversation. */
  forget(): Promise<void>;
}

export function createConversations(parts: ConversationParts): Conversations {
  const running = new Map<string, Promise<CheckOutcome>>();
  const waiting = new Map<string, Waiting>();
  const inTurn = createTurns();
  /** Counts the times everything was forgotten: an answer from before that is not remembered. */
  let era = 0;

  const nameOf = (thread: Thread): string => `${thread.site}\n${thread.name}`;
  const keyOf = (thread: Thread): Promise<string> => parts.seal(`conversation\n${nameOf(thread)}`);

  async function recall(key: string): Promise<ConversationRecord> {
    const stored = (await parts.session.get([`c:${key}`]))[`c:${key}`] as ConversationRecord | undefined;
    return stored ?? { state: null, checked: [], warning: null, dismissal: null, mode: 'rules-only' };
  }

  /**
   * Reads what is known of a conversation, changes it and writes it back, all in one turn. The turn is taken when this is
   * called, before anything is awaited: what the person pressed first also comes first.
   */
  function change(thread: Thread, edit: (record: ConversationRecord) => ConversationRecord): Promise<ConversationRecord> {
    return inTurn(async () => {
      const key = await keyOf(thread);
      const record = edit(await recall(key));
      const index = ((await parts.session.get([INDEX]))[INDEX] as string[] | undefined) ?? [];
      const kept = [key, ...index.filter((one) => one !== key)];
      const dropped = kept.splice(REMEMBERED_CONVERSATIONS);
      await parts.session.set({ [`c:${key}`]: record, [INDEX]: kept });
      if (dropped.length > 0) await parts.session.remove(dropped.map((one) => `c:${one}`));
      return record;
    });
  }

  function look(thread: Thread): Promise<{ key: string; record: ConversationRecord }> {
    return inTurn(async () => {
      const key = await keyOf(thread);
      return { key, record: await recall(key) };
    });
  }

  async function run(thread: Thread, messages: ChatMessage[]): Promise<CheckOutcome> {
    const begun = era;
    try {
      const { key, record } = await look(thread);
      const checked = new Set(record.checked);
      const fresh = messages.map((message) => (checked.has(fingerprint(message)) ? { ...message, seen: true } : message));
      if (fresh.every((message) => message.seen)) return { ok: true, warning: record.warning, mode: record.mode };

      const sealed = await Promise.all(fresh.map(async (message) => ({ ...message, author: message.author && (await parts.seal(`author\n${nameOf(thread)}\n${message.author}`)) })));
      const answer = await ask(thread, key, record.state, trimContext(sealed));
      if (era !== begun) return { ok: false, code: 'stale-context' };
      // What is known may have become more while the server was asked.
      const updated = await change(thread, (latest) => ({
        state: answer.state,
        checked: [...latest.checked, ...fresh.filter((message) => !message.seen).map(fingerprint)].slice(-REMEMBERED_MESSAGES),
        mode: answer.mode,
        ...merged(latest, answer.warning),
      }));
      return { ok: true, warning: updated.warning, mode: answer.mode };
    } catch (error) {
      return { ok: false, code: codeOf(error) };
    }
  }

  async function ask(thread: Thread, key: string, state: string | null, messages: ChatMessage[]): Promise<CheckAnswer> {
    const request: CheckRequest = {
      ...(await parts.envelope()), conversation: { key, site: thread.site, contact: 'unknown' }, state, messages,
    };
    const answer = await parts.check(request);
    if (!answer.stateReset || state === null || !messages.some((message) => message.seen)) return answer;
    // The server forgot what came before. The messages at hand are all we can still tell it, so they count again.
    const again = await parts.check({ ...request, state: null, messages: messages.map((message) => ({ ...message, seen: false })) });
    return { ...again, warning: again.warning ?? answer.warning };
  }

  function start(thread: Thread, messages: ChatMessage[]): Promise<CheckOutcome> {
    const name = nameOf(thread);
    const outcome = run(thread, messages).finally(() => running.delete(name));
    running.set(name, outcome);
    return outcome;
  }

  return {
    submit(thread, messages) {
      const name = nameOf(thread);
      const queued = waiting.get(name);
      if (queued) {
        queued.messages = coalesce(queued.messages, messages);
        return queued.outcome;
      }
      const current = running.get(name);
      if (!current) return start(thread, messages);
      const next: Waiting = {
        messages,
        outcome: current.then(() => {
          waiting.delete(name);
          return start(thread, next.messages);
        }),
      };
      waiting.set(name, next);
      return next.outcome;
    },

    async dismiss(thread, dismissal) {
      // An answer that came in the moment of the press may be of something worse, which nobody has seen yet.
      await change(thread, (record) => ({ ...record, dismissal, warning: record.warning && !isCovered(record.warning, dismissal) ? record.warning : null }));
    },

    forget() {
      era++;
      return inTurn(async () => {
        const index = ((await parts.session.get([INDEX]))[INDEX] as string[] | undefined) ?? [];
        await parts.session.remove([INDEX, ...index.map((key) => `c:${key}`)]);
      });
    },
  };
}

/** An edited message keeps its id and changes its fingerprint, so it is checked again. Holds no text. */
function fingerprint(message: ChatMessage): string {
  let hash = 5381;
  for (let i = 0; i < message.text.length; i++) hash = (Math.imul(hash, 33) ^ message.text.charCodeAt(i)) >>> 0;
  return `${message.id}:${hash.toString(36)}`;
}

function merged(record: ConversationRecord, warning: ShownWarning | null): Pick<ConversationRecord, 'warning' | 'dismissal'> {
  const { warning: open, dismissal } = record;
  if (!warning || severityRank(warning.severity) < severityRank('medium')) return { warning: open, dismissal };
  if (isCovered(warning, dismissal)) return { warning: open, dismissal };
  // An open incident never gets quieter by itself.
  if (open && open.id === warning.id && severityRank(warning.severity) < severityRank(open.severity)) return { warning: open, dismissal };
  return { warning, dismissal: null };
}
