/** Failure codes into sentences, in one place. */

import type { FailureCode, Reading, TabHealth, TabState } from './protocol';
import type { MessageKey } from './i18n';

export class Failure extends Error {
  constructor(readonly code: FailureCode) {
    super(code);
  }
}

export function codeOf(error: unknown): FailureCode {
  return error instanceof Failure ? error.code : 'bad-response';
}

/** True when trying the same thing again may succeed as soon as the server answers. One that was asked too often is left in peace. */
export function isTransient(code: FailureCode): boolean {
  return code === 'unreachable' || code === 'timeout' || code === 'server-error' || code === 'bad-response';
}

/** The server answers, and only has something to say about itself. */
const NOTES: ReadonlySet<string> = new Set<FailureCode>(['too-old', 'too-new', 'rules-only', 'pack-old', 'unknown-language', 'stale-context']);

/** Whether a tab has nothing but basic protection: there is a chat to check, and no server that does. */
export function isOnTheFloor({ state, detail, isAlone }: TabHealth): boolean {
  if (isAlone) return true;
  return (state === 'degraded' || state === 'not-paired') && detail !== null && !NOTES.has(detail);
}

export const FAILURE_SENTENCE: Record<FailureCode, MessageKey> = {
  'unreachable': 'failure_unreachable',
  'timeout': 'failure_timeout',
  'unauthorised': 'failure_unauthorised',
  'bad-response': 'failure_bad_response',
  'rejected': 'failure_rejected',
  'refused': 'failure_refused',
  'rate-limited': 'failure_rate_limited',
  'server-error': 'failure_server_error',
  'too-old': 'failure_too_old',
  'too-new': 'failure_too_new',
  'rules-only': 'failure_rules_only',
  'pack-old': 'failure_pack_old',
  'unknown-language': 'failure_unknown_language',
  'stale-context': 'failure_stale_context',
  'code-wrong': 'failure_code_wrong',
  'code-format': 'failure_code_format',
  'code-too-many': 'failure_code_too_many',
  'address-invalid': 'failure_address_invalid',
  'address-insecure': 'failure_address_insecure',
  'address-not-allowed': 'failure_address_not_allowed',
  'not-handrail': 'failure_not_handrail',
  'data-not-allowed': 'failure_data_not_allowed',
  'consent-needed': 'failure_consent_needed',
  'managed': 'failure_managed',
  'household': 'failure_household',
  'interrupted': 'failure_interrupted',
};

const READING_SENTENCE: Record<Reading, MessageKey> = {
  'reading': 'health_protecting_detail',
  'no-chat': 'health_no_chat_detail',
  'cannot-read': 'health_cannot_read_detail',
  'unknown-site': 'health_unknown_site_detail',
  'left-out': 'health_left_out_detail',
};

export const STATE_TITLE: Record<TabState, MessageKey> = {
  'protecting': 'health_protecting',
  'degraded': 'health_degraded',
  'not-reading': 'health_not_reading',
  'off': 'health_off',
  'not-paired': 'health_not_paired',
  'no-consent': 'health_no_consent',
  'paused': 'health_paused',
};

/** One sentence that says what a tab's health means and what to do about it. */
export function healthSentence(health: TabHealth): MessageKey {
  const { state, detail } = health;
  if (detail === 'no-permission') return 'health_no_permission_detail';
  if (detail === 'starting') return 'health_starting_detail';
  if (state === 'degraded' && detail !== null && detail in FAILURE_SENTENCE) return FAILURE_SENTENCE[detail as FailureCode];
  if (state === 'not-reading' && detail !== null && detail in READING_SENTENCE) return READING_SENTENCE[detail as Reading];
  if (state === 'not-paired' && detail === 'unauthorised') return FAILURE_SENTENCE.unauthorised;
  if (state === 'paused') return detail === 'chat' ? 'health_paused_chat_detail' : 'health_paused_detail';
  if (state === 'off') return detail === 'left-out' ? 'health_left_out_detail' : 'health_off_detail';
  if (state === 'not-paired') return 'health_not_paired_detail';
  if (state === 'no-consent') return 'health_no_consent_detail';
  return 'health_protecting_detail';
}
