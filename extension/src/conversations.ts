/**
 * One request per conversation at a time, and what must survive the worker's death between them: the server's state
 * token, which messages were checked (as fingerprints), and the warning that is open. Session memory only, never disk.
 */

import { coalesce, trimContext } from './batch';
import type { Contacts } from './contacts';
import { isCovered } from './dismissal';
import { createExchange, moveTime, nameOf, type ExchangeParts, type Subject } from './exchange';
import type { Facts } from './facts';
import { codeOf } from './failures';
import { fingerprints } from './fingerprints';
import type { FloorState } from './floor/floor';
import { isEmergency, isGrave, isNewlyGrave, merged } from './incident';
import { severityRank, type ChatMessage, type CheckOutcome, type Dismissal, type FailureCode, type HelpLine, type Mode, type Sensitivity, type ShownWarning, type Thread } from './protocol';
import { isWorthShowing } from './sensitivity';
import type { Area } from './settings';
import { createTurns } from './turns';

const REMEMBERED_MESSAGES = 500;
const REMEMBERED_CONVERSATIONS = 100;
const INDEX = 'conversations';

interface ConversationRecord {
  state: string | null;
  checked: string[];
  warning: ShownWarning | null;
  /** The card for the person's own words, until they close it. */
  support: ShownWarning | null;
  dismissal: Dismissal | null;
  mode: Mode;
  /** Stays true until the server says otherwise. */
  knowsLanguage: boolean;
  /** What basic protection remembers; null where it was not needed. */
  floor: FloorState | null;
}

export interface ConversationParts extends ExchangeParts {
  session: Area;
  facts: Facts;
  contacts: Contacts;
  sensitivity: () => Promise<Sensitivity>;
  /** Who can help this reader, from the lists that come with the extension. */
  help: (isEmergency: boolean) => Promise<HelpLine[]>;
  /** Called once for each grave card that comes up. */
  onGraveCard: (card: ShownWarning) => Promise<void>;
  now: () => number;
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
  /** The person closed the support card with this id. Only newer words of their own bring another. */
  closeSupport(thread: Thread, id: string): Promise<void>;
  /** The person said "I know this person": remembered, and the open warning is looked at again in that light. */
  know(thread: Thread, messages: ChatMessage[]): Promise<CheckOutcome>;
  /** The person said something of themselves: the open cards are made anew. Who can help is known without the server, too. */
  lookAnew(thread: Thread, messages: ChatMessage[]): Promise<CheckOutcome>;
  /** The opaque key of a chat. */
  keyOf(thread: Thread): Promise<string>;
  isKnown(thread: Thread): Promise<boolean>;
  /** Takes back that the person knows the other side. */
  unknow(thread: Thread): Promise<void>;
  /** Forgets every conversation. */
  forget(): Promise<void>;
}

export function createConversations(parts: ConversationParts): Conversations {
  const running = new Map<string, Promise<CheckOutcome>>();
  const waiting = new Map<string, Waiting>();
  const inTurn = createTurns();
  const exchange = createExchange(parts);
  /** Counts the times everything was forgotten: an answer from before that is not remembered. */
  let era = 0;

  const keyOf = (thread: Thread): Promise<string> => parts.seal(`conversation\n${nameOf(thread)}`);

  async function recall(key: string): Promise<ConversationRecord> {
    const stored = (await parts.session.get([`c:${key}`]))[`c:${key}`] as ConversationRecord | undefined;
    return { state: null, checked: [], warning: null, support: null, dismissal: null, mode: 'rules-only', knowsLanguage: true, floor: null, ...stored };
  }

  /**
   * Reads what is known of a conversation, changes it and writes it back, all in one turn. The turn is taken when this is
   * called, before anything is awaited: what the person pressed first also comes first.
   */
  function change(thread: Thread, edit: (record: ConversationRecord) => ConversationRecord): Promise<ConversationRecord> {
    return inTurn(async () => {
      const key = await keyOf(thread);
      const before = await recall(key);
      const record = edit(before);
      const index = ((await parts.session.get([INDEX]))[INDEX] as string[] | undefined) ?? [];
      const kept = [key, ...index.filter((one) => one !== key)];
      const dropped = kept.splice(REMEMBERED_CONVERSATIONS);
      await parts.session.set({ [`c:${key}`]: record, [INDEX]: kept });
      if (dropped.length > 0) await parts.session.remove(dropped.map((one) => `c:${one}`));
      if (record.warning && isNewlyGrave(before.warning, record.warning)) await parts.onGraveCard(record.warning);
      return record;
    });
  }

  function look(thread: Thread): Promise<{ key: string; record: ConversationRecord }> {
    return inTurn(async () => {
      const key = await keyOf(thread);
      return { key, record: await recall(key) };
    });
  }

  async function subjectOf(thread: Thread, key: string): Promise<Subject> {
    return { thread, key, contact: (await parts.contacts.isKnown(key)) ? 'known' : (thread.contact ?? 'unknown') };
  }

  async function run(thread: Thread, messages: ChatMessage[]): Promise<CheckOutcome> {
    const begun = era;
    const { key, record } = await look(thread);
    const subject = await subjectOf(thread, key);
    const checked = new Set(record.checked);
    const fresh = messages.map((message) => (fingerprints(message).some((one) => checked.has(one)) ? { ...message, seen: true } : message));
    if (fresh.every((message) => message.seen)) return outcomeOf(record, subject);

    const asked = trimContext(fresh);
    const answer = await exchange.ask(subject, record.state, asked).catch((error) => codeOf(error));
    if (typeof answer === 'string') return withoutServer(subject, record, asked, answer, begun);
    if (era !== begun) return { ok: false, code: 'stale-context' };
    const sensitivity = await parts.sensitivity();
    // What is known may have become more while the server was asked.
    const updated = await change(thread, (latest) => ({
      ...latest,
      state: answer.state,
      checked: [...latest.checked, ...fresh.filter((message) => !message.seen).flatMap((message) => fingerprints(message)[0] ?? [])].slice(-REMEMBERED_MESSAGES),
      mode: answer.mode,
      knowsLanguage: answer.knowsLanguage ?? latest.knowsLanguage,
      support: answer.support ?? latest.support,
      ...merged(latest, answer.warning && isWorthShowing(answer.warning, sensitivity) ? answer.warning : null),
    }));
    const movedAt = moveTime(answer, fresh, parts.now());
    // The next check asks for the facts behind these; the card need not wait for them.
    if (movedAt !== null) parts.facts.noteMove(key, movedAt).catch(() => undefined);
    if (answer.warning && isGrave(answer.warning) && answer.warning.id === updated.warning?.id) parts.facts.noteIncident(parts.now()).catch(() => undefined);
    return outcomeOf(updated, subject);
  }

  /** The messages stay unchecked, so that the server is asked again; until it answers, the floor says what it sees. */
  async function withoutServer(subject: Subject, { floor }: ConversationRecord, messages: ChatMessage[], code: FailureCode, begun: number): Promise<CheckOutcome> {
    const answer = await exchange.askFloor(subject, floor, messages).catch(() => null);
    if (answer === null) return { ok: false, code };
    if (era !== begun) return { ok: false, code: 'stale-context' };
    const { warning, support } = await change(subject.thread, (latest) => ({ ...latest, floor: answer.state, ...merged(latest, answer.warning) }));
    if (answer.warning && answer.warning === warning) await parts.facts.noteIncident(parts.now());
    return warning || support ? { ok: false, code, cards: { warning, support, contact: subject.contact } } : { ok: false, code };
  }

  async function lookAgain(thread: Thread, messages: ChatMessage[]): Promise<CheckOutcome> {
    const begun = era;
    const { key, record } = await look(thread);
    const subject = await subjectOf(thread, key);
    const open = record.warning;
    if (open === null) return outcomeOf(record, subject);
    const { warning } = await exchange.askAnew(subject, messages);
    if (era !== begun) return { ok: false, code: 'stale-context' };
    // The messages at hand may be less than what led to the card: what is grave never goes by being looked at again.
    const isLess = severityRank(warning?.severity ?? 'none') < severityRank(open.severity);
    const next = isLess && isGrave(open) ? open : warning && { ...warning, id: open.id };
    return outcomeOf(await change(thread, (latest) => (latest.warning?.id === open.id ? { ...latest, warning: next } : latest)), subject);
  }

  async function lookWithHelp(thread: Thread, messages: ChatMessage[]): Promise<CheckOutcome> {
    const [usual, urgent] = await Promise.all([parts.help(false), parts.help(true)]);
    const helped = (card: ShownWarning | null): ShownWarning | null => card && { ...card, help: isEmergency(card) ? urgent : usual };
    const { key } = await look(thread);
    const outcome = await lookAgain(thread, messages).catch(() => null);
    if (outcome?.ok === false) return outcome;
    const record = await change(thread, (latest) => ({ ...latest, warning: helped(latest.warning), support: helped(latest.support) }));
    return outcomeOf(record, await subjectOf(thread, key));
  }

  function start(name: string, work: () => Promise<CheckOutcome>): Promise<CheckOutcome> {
    const outcome = work()
      .catch((error): CheckOutcome => ({ ok: false, code: codeOf(error) }))
      .finally(() => running.delete(name));
    running.set(name, outcome);
    return outcome;
  }

  async function startInTurn(name: string, work: () => Promise<CheckOutcome>): Promise<CheckOutcome> {
    while (running.has(name)) await running.get(name);
    return start(name, work);
  }

  return {
    submit(thread, messages) {
      const name = nameOf(thread);
      const queued = waiting.get(name);
      if (queued) {
        queued.messages = coalesce(queued.messages, messages);
        return queued.outcome;
      }
      if (!running.has(name)) return start(name, () => run(thread, messages));
      const next: Waiting = {
        messages,
        outcome: startInTurn(name, () => {
          waiting.delete(name);
          return run(thread, next.messages);
        }),
      };
      waiting.set(name, next);
      return next.outcome;
    },

    async dismiss(thread, dismissal) {
      // An answer that came in the moment of the press may be of something worse, which nobody has seen yet.
      await change(thread, (record) => ({ ...record, dismissal, warning: record.warning && !isCovered(record.warning, dismissal) ? record.warning : null }));
    },

    async closeSupport(thread, id) {
      await change(thread, (record) => ({ ...record, support: record.support?.id === id ? null : record.support }));
    },

    async know(thread, messages) {
      await parts.contacts.set(await keyOf(thread), true);
      return startInTurn(nameOf(thread), () => lookAgain(thread, messages));
    },

    lookAnew: (thread, messages) => startInTurn(nameOf(thread), () => lookWithHelp(thread, messages)),
    keyOf,
    isKnown: async (thread) => parts.contacts.isKnown(await keyOf(thread)),
    unknow: async (thread) => parts.contacts.set(await keyOf(thread), false),

    forget() {
      era++;
      return inTurn(async () => {
        const index = ((await parts.session.get([INDEX]))[INDEX] as string[] | undefined) ?? [];
        await parts.session.remove([INDEX, ...index.map((key) => `c:${key}`)]);
      });
    },
  };
}

function outcomeOf({ warning, support, mode, knowsLanguage }: ConversationRecord, { contact }: Subject): CheckOutcome {
  return { ok: true, warning, support, contact, mode, knowsLanguage };
}
