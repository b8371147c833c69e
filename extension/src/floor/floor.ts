/** Basic protection: finds the plain threats by itself while no server answers. Pure: knows no page, network or storage. */

import { CONTEXT_MESSAGES } from '../batch';
import { fingerprint } from '../fingerprints';
import { severityRank, type ChatMessage, type ShownWarning } from '../protocol';
import { createDetector, type Detected, type Detector, type Signal } from './detect';
import { warningOf, type Evidence, type Reader, type Surroundings, type Texts } from './explain';
import { advance, decide, type Track, type Verdict } from './score';
import type { Table } from './table';
import type { Reading } from './window';

/** What is remembered of a chat between two looks. Holds no text. */
export interface FloorState {
  tracks: Record<string, Track>;
  /** Fingerprints of the messages that were looked at. */
  read: string[];
}

/** What the floor is asked about: the chat's opaque key, the reader, and the facts that hold. */
export interface Question {
  key: string;
  reader: Reader;
  recentMove: boolean;
  recentIncident: boolean;
  messages: ChatMessage[];
}

export interface Floor {
  /** Looks at the messages that it has not seen yet; warns only where one that is news adds to something of at least `high`. */
  judge(question: Question, state: FloorState | null, surroundings: Surroundings): { warning: ShownWarning | null; state: FloorState };
}

/** What a build puts into the extension. */
export interface FloorData {
  table: Table;
  texts: Record<string, Texts>;
}

const REMEMBERED_MESSAGES = 500;
const REMEMBERED_AUTHORS = 8;
/** Messages without an author count as one person's. */
const NOBODY = 'other';

/** `load` is called when the floor is first needed. */
export function createFloor(load: () => FloorData): Floor {
  let made: { data: FloorData; detector: Detector; softening: Map<string, number> } | null = null;
  function make(): NonNullable<typeof made> {
    const data = load();
    const softening = new Map(data.table.languages.flatMap(({ guards }) => guards.map(({ id, weight }) => [id, weight] as const)));
    return (made ??= { data, detector: createDetector(data.table), softening });
  }

  return {
    judge(question, before, surroundings) {
      const read = new Set(before?.read);
      if (question.messages.every((message) => message.sender === 'self' || read.has(fingerprint(message)))) return { warning: null, state: before ?? { tracks: {}, read: [] } };
      const { data, detector, softening } = make();
      const { table, texts } = data;
      const given = circumstances(question);
      const looked = lookAt(question.messages, detector);
      const tracks = new Map(Object.entries(before?.tracks ?? {}));
      let worst: Verdict | null = null;
      for (const [at, message] of question.messages.entries()) {
        if (message.sender === 'self' || read.has(fingerprint(message))) continue;
        read.add(fingerprint(message));
        const author = message.author ?? NOBODY;
        const detected = looked.at(at);
        const marks = detected.signals.map(({ rule: { id, stage, slot, weight } }) => ({ rule: id, stage: stage ?? null, slot, weight, messageId: message.id, softenedBy: detected.softenedBy }));
        const track = advance(tracks.get(author) ?? { marks: [], turn: 0 }, marks, table.memory);
        tracks.delete(author);
        tracks.set(author, track);
        const verdict = decide(track, table, given, (id) => softening.get(id) ?? 0);
        const isNews = !message.seen && marks.length > 0 && verdict.severity !== 'none';
        if (isNews && severityRank(verdict.severity) >= severityRank(worst?.severity ?? 'none')) worst = verdict;
      }
      const warning = worst && warningOf(worst, `floor-${question.key}`, looked.evidence, question.reader, texts, table, surroundings);
      return { warning, state: { tracks: Object.fromEntries([...tracks].slice(-REMEMBERED_AUTHORS)), read: [...read].slice(-REMEMBERED_MESSAGES) } };
    },
  };
}

function circumstances({ reader, recentMove, recentIncident }: Question): Set<string> {
  const holds: Record<string, boolean> = { 'stranger': reader.contact !== 'known', 'maybe-minor': reader.ageBand !== 'adult', 'recent-move': recentMove, 'recent-incident': recentIncident };
  return new Set(Object.keys(holds).filter((name) => holds[name]));
}

interface Looked {
  /** What the message at a place says. */
  at(place: number): Detected;
  /** The words that a rule was found in, where the message is among those at hand. */
  evidence(rule: string, messageId: string): Evidence[];
}

/** Reads each message when it is first asked for, and once. */
function lookAt(messages: ChatMessage[], detector: Detector): Looked {
  const readings = new Map<number, Reading>();
  const known = new Map<number, Detected>();
  const read = (place: number): Reading => {
    const reading = readings.get(place) ?? detector.read(messages[place] as ChatMessage);
    readings.set(place, reading);
    return reading;
  };
  const looked: Looked = {
    at(place) {
      const author = messages[place]?.author ?? null;
      const earlier = [...messages.keys()].slice(0, place).filter((one) => messages[one]?.sender !== 'self' && (messages[one]?.author ?? null) === author);
      const detected = known.get(place) ?? detector.detect(read(place), earlier.slice(-CONTEXT_MESSAGES).map(read));
      known.set(place, detected);
      return detected;
    },
    evidence(rule, messageId) {
      const place = messages.findIndex(({ id }) => id === messageId);
      const signal: Signal | undefined = place < 0 ? undefined : looked.at(place).signals.find((one) => one.rule.id === rule);
      return signal?.evidence ?? [];
    },
  };
  return looked;
}
