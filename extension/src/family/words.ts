/** The words of a household for what the server names in fixed ones. */

import { language, t, type MessageKey } from '../i18n';
import { regionName } from '../regions';
import type { Sensitivity } from '../protocol';
import type { Activity, Band, HouseholdMode, NewsPart, RequestTopic } from './protocol';
import { siteName } from './sites';

export const MODE_NAME: Record<HouseholdMode, MessageKey> = { private: 'family_mode_private', supported: 'family_mode_supported', supervised: 'family_mode_supervised' };
export const MODE_MEANS: Record<HouseholdMode, MessageKey> = { private: 'family_mode_private_means', supported: 'family_mode_supported_means', supervised: 'family_mode_supervised_means' };
export const BAND_NAME: Record<Band, MessageKey> = { '0': 'family_band_none', '1-2': 'family_band_few', '3+': 'family_band_many' };
export const TOPIC_NAME: Record<RequestTopic, MessageKey> = {
  mode: 'family_part_mode', sensitivity: 'family_part_sensitivity', sites: 'family_part_sites', until: 'family_part_until', language: 'family_part_language', other: 'family_part_other',
};
export const SENSITIVITY_NAME: Record<Sensitivity, MessageKey> = { serious: 'options_sensitivity_serious', usual: 'options_sensitivity_usual', early: 'options_sensitivity_early' };
const NEWS_NAME: Record<Exclude<NewsPart, 'ended'>, MessageKey> = {
  mode: 'family_part_mode', sensitivity: 'family_part_sensitivity', sites: 'family_part_sites', until: 'family_part_until', language: 'family_part_language', region: 'family_part_region',
  guardians: 'family_part_guardians', trusted: 'family_part_trusted', answer: 'family_part_answer',
};

/** How the server calls the state of a device, on the guardians' page and here. */
const STATE_NAME: Record<string, MessageKey> = {
  'waiting': 'family_state_waiting', 'not paired': 'family_state_not_paired', 'private': 'family_state_private', 'protected': 'family_state_protected',
  'quiet': 'family_state_quiet', 'paused': 'family_state_paused', 'not set up': 'family_state_not_set_up',
};
const ANSWER_NAME: Record<string, MessageKey> = { yes: 'family_answer_yes', no: 'family_answer_no', talk: 'family_answer_talk' };
const DEED_NAME: Record<string, MessageKey> = {
  'profile-made': 'family_did_profile_made', 'profile-deleted': 'family_did_profile_deleted', 'policy-changed': 'family_did_policy_changed', 'code-made': 'family_did_code_made',
  'device-offered': 'family_did_device_offered', 'device-joined': 'family_did_device_joined', 'device-declined': 'family_did_device_declined', 'device-left': 'family_did_device_left',
  'device-removed': 'family_did_device_removed', 'month-shortened': 'family_did_month_shortened', 'counts-agreed': 'family_did_counts_agreed',
  'counts-withdrawn': 'family_did_counts_withdrawn', 'person-proposed': 'family_did_person_proposed', 'person-added': 'family_did_person_added',
  'person-confirmed': 'family_did_person_confirmed', 'person-removed': 'family_did_person_removed',
  'change-asked': 'family_did_change_asked', 'change-answered': 'family_did_change_answered', 'alerts-changed': 'family_did_alerts_changed',
};

/** A word this version does not know is shown as it is: what guardians see is never left out. */
export function stateWords(state: string): string {
  const key = STATE_NAME[state];
  return key ? t(key) : state;
}

export function answerWords(answer: string | null): string {
  if (answer === null) return t('family_answer_none');
  const key = ANSWER_NAME[answer];
  return key ? t(key) : answer;
}

export function topicWords(about: string): string {
  return t(TOPIC_NAME[about as RequestTopic] ?? 'family_part_other');
}

export function activityWords({ actor, what }: Activity): string {
  const who = actor === 'teen' ? t('family_activity_teen') : actor === 'handrail' ? t('extension_name') : actor;
  return `${who}: ${t(DEED_NAME[what] ?? 'family_did_other')}`;
}

export function siteWords(kinds: string[] | null): string {
  if (kinds === null) return t('family_sites_all');
  if (kinds.length === 0) return t('family_sites_none');
  return new Intl.ListFormat(language(), { type: 'conjunction' }).format(kinds.map(siteName));
}

/** One sentence about what a household changed. */
export function newsSentence(news: NewsPart[], household: string): string {
  if (news.includes('ended')) return t('family_news_ended', household);
  const names = news.flatMap((part) => (part === 'ended' ? [] : [t(NEWS_NAME[part])]));
  return t('family_news', household, new Intl.ListFormat(language(), { type: 'conjunction' }).format(names));
}

/** A month like `2027-08`, as a person would write it. */
export function monthName(month: string): string {
  return new Intl.DateTimeFormat(language(), { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(`${month}-01T00:00:00Z`));
}

/** The first day of a week like `2026-W47`. */
export function weekName(week: string): string {
  const [year = 1970, number = 1] = week.split('-W').map(Number);
  // 4 January always lies in the first week.
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = new Date(Date.UTC(year, 0, 4 - ((fourth.getUTCDay() + 6) % 7) + (number - 1) * 7));
  return t('family_week', new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeZone: 'UTC' }).format(monday));
}

export function moment(time: number): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(time));
}

export function languageName(code: string): string {
  return new Intl.DisplayNames([language()], { type: 'language' }).of(code) ?? code;
}

export function countryName(code: string | null): string {
  return code === null ? t('options_region_none') : regionName(code, language());
}
