/** The only file that fetches: speaks to the one Handrail server the person chose. */

import { checkAnswer, healthAnswer, pairAnswer, type CheckAnswer, type Pairing } from './answers';
import { Failure } from './failures';
import { deliveredIn, familyAnswer, type FamilyAnswer } from './family/answers';
import type { HouseholdCall } from './family/calls';
import type { AgeBand, ChatMessage, Contact, FailureCode, ServerStatus } from './protocol';

export interface CheckRequest {
  conversation: { key: string; site: string; contact: Contact };
  context: { recent_move: boolean; recent_incident: boolean };
  locale: string;
  region: string | null;
  age_band: AgeBand | null;
  state: string | null;
  messages: ChatMessage[];
}

export interface Server {
  address: string;
  token: string | null;
}

export interface ApiClient {
  check(server: Server, request: CheckRequest): Promise<CheckAnswer>;
  health(server: Server): Promise<ServerStatus>;
  pair(server: Server, code: string, deviceName: string): Promise<Pairing>;
  /** What there is of a household, or that nothing has changed since `revision`. */
  household(server: Server, revision: number | null): Promise<FamilyAnswer>;
  /** Tells the household's server something; gives what there is of the household then. */
  tellHousehold(server: Server, call: HouseholdCall): Promise<FamilyAnswer>;
  /** Has a trusted person told that the device's user would like help; whether it was delivered. */
  tellPerson(server: Server, person: string): Promise<{ delivered: boolean; answer: FamilyAnswer }>;
}

/** The server refuses bodies of 256 KiB; headroom for the envelope around the messages. */
export const MAX_BODY_BYTES = 224 * 1024;
/** What two pieces of an over-long message share, so that no phrase is lost at the cut. */
const OVERLAP_CHARS = 2_000;
/** A code unit takes at most six bytes in JSON (`\u0000`). */
const PIECE_CHARS = Math.floor(MAX_BODY_BYTES / 6) - 1_000;

const TIMEOUT_MS = { check: 15_000, health: 4_000, pair: 10_000, family: 10_000, tell: 30_000 };

const STATUS_CODE: Record<number, FailureCode> = {
  400: 'rejected', 401: 'unauthorised', 403: 'refused', 409: 'rejected', 413: 'rejected', 415: 'rejected', 421: 'refused', 429: 'rate-limited',
};

export function createApiClient(fetchFn: typeof fetch): ApiClient {
  async function call(server: Server, path: string, init: RequestInit, timeoutMs: number): Promise<unknown> {
    const headers: Record<string, string> = { Accept: 'application/json' };
    if (init.body) headers['Content-Type'] = 'application/json';
    if (server.token) headers.Authorization = `Bearer ${server.token}`;
    const signal = AbortSignal.timeout(timeoutMs);
    let response: Response;
    try {
      response = await fetchFn(server.address + path, {
        ...init, headers, signal, cache: 'no-store', credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer',
      });
    } catch {
      throw new Failure(signal.aborted ? 'timeout' : 'unreachable');
    }
    if (!response.ok) throw new Failure(STATUS_CODE[response.status] ?? (response.status >= 500 ? 'server-error' : 'bad-response'));
    try {
      return await response.json();
    } catch {
      throw new Failure(signal.aborted ? 'timeout' : 'bad-response');
    }
  }

  return {
    async check(server, request) {
      let state = request.state;
      const answers: CheckAnswer[] = [];
      for (const messages of splitMessages(request.messages)) {
        const body = JSON.stringify({ ...request, state, messages: messages.map(wireMessage) });
        const answer = checkAnswer(await call(server, '/v1/check', { method: 'POST', body }, TIMEOUT_MS.check));
        state = answer.state;
        answers.push(answer);
      }
      const last = answers.at(-1);
      if (!last) throw new Failure('rejected');
      return {
        ...last,
        warning: latest(answers, 'warning'),
        support: latest(answers, 'support'),
        movedAt: answers.flatMap(({ movedAt }) => movedAt),
        stateReset: answers.some(({ stateReset }) => stateReset),
      };
    },

    async health(server) {
      return healthAnswer(await call(server, '/v1/health', { method: 'GET' }, TIMEOUT_MS.health));
    },

    async pair(server, code, deviceName) {
      try {
        const body = JSON.stringify({ code, name: deviceName });
        return pairAnswer(await call({ ...server, token: null }, '/v1/pair', { method: 'POST', body }, TIMEOUT_MS.pair));
      } catch (error) {
        if (error instanceof Failure && error.code === 'rejected') throw new Failure('code-wrong');
        if (error instanceof Failure && error.code === 'rate-limited') throw new Failure('code-too-many');
        throw error;
      }
    },

    async household(server, revision) {
      const query = revision === null ? '' : `?revision=${revision}`;
      return familyAnswer(await call(server, `/v1/family${query}`, { method: 'GET' }, TIMEOUT_MS.family));
    },

    async tellHousehold(server, { verb, ...body }) {
      return familyAnswer(await call(server, `/v1/family/${verb}`, { method: 'POST', body: JSON.stringify(body) }, TIMEOUT_MS.family));
    },

    async tellPerson(server, person) {
      const answer = await call(server, '/v1/family/tell', { method: 'POST', body: JSON.stringify({ person }) }, TIMEOUT_MS.tell);
      return { delivered: deliveredIn(answer), answer: familyAnswer(answer) };
    },
  };
}

/** A later answer knows what the earlier ones found, so its card updates theirs. */
function latest(answers: CheckAnswer[], card: 'warning' | 'support'): CheckAnswer['warning'] {
  return answers.findLast((answer) => answer[card] !== null)?.[card] ?? null;
}

function wireMessage(message: ChatMessage): Record<string, unknown> {
  const { id, sender, author, text, sentAt, seen } = message;
  return { id, sender, author, kind: 'text', text, sent_at: sentAt, seen };
}

/** Cuts messages into runs that each fit into one request, in order; an over-long message into overlapping pieces. */
export function splitMessages(messages: ChatMessage[], limit = MAX_BODY_BYTES, pieceChars = PIECE_CHARS): ChatMessage[][] {
  const encoder = new TextEncoder();
  const size = (message: ChatMessage): number => encoder.encode(JSON.stringify(wireMessage(message))).length + 1;
  const pieces = messages.flatMap((message) => (size(message) > limit ? cut(message, pieceChars) : [message]));
  const runs: ChatMessage[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const bytes = size(piece);
    const run = runs.at(-1);
    if (run && bytes <= room) run.push(piece);
    else runs.push([piece]);
    room = (run && bytes <= room ? room : limit) - bytes;
  }
  return runs;
}

function cut(message: ChatMessage, pieceChars: number): ChatMessage[] {
  const pieces: ChatMessage[] = [];
  const overlap = Math.min(OVERLAP_CHARS, Math.floor(pieceChars / 4));
  for (let start = 0; start < message.text.length; start += pieceChars - overlap) {
    const id = start === 0 ? message.id : `${message.id}#${pieces.length + 1}`;
    pieces.push({ ...message, id, text: message.text.slice(start, start + pieceChars) });
    if (start + pieceChars >= message.text.length) break;
  }
  return pieces;
}
