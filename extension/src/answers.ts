/** Turns what the server sent into typed values. Answers may grow fields; a missing or odd one is a `bad-response`. */

import { Failure } from './failures';
import { severityRank } from './protocol';
import type { HelpLine, Mode, Reason, ServerStatus, Severity, ShownWarning, Step } from './protocol';

/** The API version this extension speaks. */
export const API_VERSION = 1;

/** Signed packs are published often; older than this the person is told. */
const PACK_OLD_DAYS = 180;

export type Fields = Record<string, unknown>;

export interface CheckAnswer {
  /** About what the other side writes. */
  warning: ShownWarning | null;
  /** For the person's own words of despair. Says nothing about the other side and counts nowhere. */
  support: ShownWarning | null;
  /** The messages that ask to move to another app. */
  movedAt: string[];
  state: string | null;
  stateReset: boolean;
  mode: Mode;
  /** False where the messages are in a language that the server hardly knows; null where they are too short to say. */
  knowsLanguage: boolean | null;
}

export function fields(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Failure('bad-response');
  return value as Fields;
}

export function list(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new Failure('bad-response');
  return value;
}

export function text(value: unknown): string {
  if (typeof value !== 'string') throw new Failure('bad-response');
  return value;
}

export const textOrNull = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
/** A number to call or text; a list that was written by hand may have it without quotes. */
const digitsOrNull = (value: unknown): string | null => textOrNull(Number.isSafeInteger(value) ? String(value) : value);
export const numberOrNull = (value: unknown): number | null => (typeof value === 'number' && Number.isFinite(value) ? value : null);

function mode(value: unknown): Mode {
  if (value !== 'full' && value !== 'rules-only') throw new Failure('bad-response');
  return value;
}

function severity(value: unknown): Severity {
  if (severityRank(value as Severity) < 0) throw new Failure('bad-response');
  return value as Severity;
}

interface Span {
  messageId: string | null;
  start: number | null;
  end: number | null;
  quote: string | null;
}

function spansOf(signals: Fields[]): Span[] {
  return signals.flatMap((signal) =>
    list(signal.evidence).map(fields).map((evidence) => ({
      // A signal over several messages names the message of each of its spans.
      messageId: textOrNull(evidence.message_id) ?? textOrNull(signal.message_id),
      start: numberOrNull(evidence.start),
      end: numberOrNull(evidence.end),
      quote: textOrNull(evidence.quote),
    })),
  );
}

function reason(value: unknown, spans: Span[]): Reason {
  const why = fields(value);
  const [messageId, start, end] = [textOrNull(why.message_id), numberOrNull(why.start), numberOrNull(why.end)];
  const span = spans.find((one) => one.messageId === messageId && one.start === start && one.end === end && start !== null);
  return { text: text(why.text), messageId, start, end, quote: span?.quote ?? null };
}

function step(value: unknown): Step {
  const one = fields(value);
  return { id: textOrNull(one.id) ?? '', text: text(one.text), url: textOrNull(one.url) };
}

export function helpLine(value: unknown): HelpLine {
  const one = fields(value);
  const purpose = typeof one.purpose === 'string' ? [one.purpose] : list(one.purpose).map(text);
  return {
    name: text(one.name),
    purpose,
    phone: digitsOrNull(one.phone),
    sms: digitsOrNull(one.sms),
    chat: textOrNull(one.chat),
    url: textOrNull(one.url),
    hours: textOrNull(one.hours),
  };
}

/** Reads the answer to `POST /v1/check`. */
export function checkAnswer(body: unknown): CheckAnswer {
  const answer = fields(body);
  const assessment = fields(answer.assessment);
  const pack = fields(answer.pack);
  const signals = list(assessment.signals).map(fields);
  const movedAt = signals.filter(({ slot }) => slot === 'move').flatMap(({ message_id: id }) => textOrNull(id) ?? []);
  const answered = { state: textOrNull(answer.state), stateReset: answer.state_reset === true, mode: mode(answer.mode), movedAt, knowsLanguage: typeof assessment.knows_language === 'boolean' ? assessment.knows_language : null };
  if (answer.warning === null || answer.warning === undefined) return { ...answered, warning: null, support: null };

  const warning = fields(answer.warning);
  const spans = spansOf(signals);
  const shown: ShownWarning = {
    id: text(warning.id),
    kind: text(warning.kind),
    severity: severity(warning.severity),
    title: text(warning.title),
    why: list(warning.why).map((why) => reason(why, spans)),
    steps: list(warning.steps).map(step),
    help: list(warning.help).map(helpLine),
    slots: [...new Set(list(assessment.slots).map((slot) => text(fields(slot).slot)))],
    details: {
      stage: textOrNull(assessment.stage),
      variant: textOrNull(assessment.variant),
      score: numberOrNull(assessment.score) ?? 0,
      rules: signals.map((signal) => ({ rule: text(signal.rule), weight: numberOrNull(signal.weight) ?? 0 })),
      mode: answered.mode,
      packVersion: textOrNull(pack.version) ?? '',
      packAgeDays: numberOrNull(pack.age_days) ?? 0,
    },
  };
  return shown.kind === 'support' ? { ...answered, warning: null, support: shown } : { ...answered, warning: shown, support: null };
}

/** Reads the answer to `GET /v1/health`. Anything that is not Handrail's is `not-handrail`. */
export function healthAnswer(body: unknown): ServerStatus {
  try {
    const answer = fields(body);
    if (answer.name !== 'handrail') throw new Failure('not-handrail');
    const pack = fields(answer.pack);
    const status: ServerStatus = {
      mode: mode(answer.mode),
      name: text(answer.name),
      version: textOrNull(answer.version) ?? '',
      packVersion: textOrNull(pack.version) ?? '',
      packAgeDays: numberOrNull(pack.age_days) ?? 0,
      embedder: textOrNull(answer.embedder === undefined ? null : fields(answer.embedder).status) ?? '',
      authorised: typeof answer.authorised === 'boolean' ? answer.authorised : null,
      note: versionNote(answer.api),
    };
    if (status.note === null && status.packAgeDays > PACK_OLD_DAYS) status.note = 'pack-old';
    return status;
  } catch {
    throw new Failure('not-handrail');
  }
}

function versionNote(api: unknown): ServerStatus['note'] {
  if (typeof api !== 'object' || api === null) return null;
  const { min, max } = api as { min?: unknown; max?: unknown };
  if (typeof max === 'number' && max < API_VERSION) return 'too-old';
  if (typeof min === 'number' && min > API_VERSION) return 'too-new';
  return null;
}

export interface Pairing {
  /** The device's token. */
  token: string;
  /** The code was one of a household's: there is an offer for the person to look at. */
  isFamily: boolean;
}

/** Reads the answer to `POST /v1/pair`. */
export function pairAnswer(body: unknown): Pairing {
  const answer = fields(body);
  return { token: text(answer.token), isFamily: answer.family === true };
}
