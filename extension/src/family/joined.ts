/** The teen's view of their household: what counts, what is seen, what they may ask for, and the way out. */

import { t } from '../i18n';
import { el, onPress } from '../ui/dom';
import { ask, byId, say } from '../ui/page';
import { deciding } from './deciding';
import { trustedPanel } from './people';
import { isLockedAt, modeAt } from './policy';
import { REQUEST_TOPICS, type FamilyView, type Membership, type RequestTopic } from './protocol';
import { guardianList, untilChoice } from './offer';
import { neverSeen, seesNow, wouldSee } from './sees';
import { activityWords, answerWords, countryName, languageName, MODE_MEANS, MODE_NAME, moment, monthName, newsSentence, SENSITIVITY_NAME, siteWords, TOPIC_NAME, topicWords } from './words';

type Panel = (membership: Membership, onDone: () => Promise<void>) => HTMLElement;

/** Every panel but the way to help, which stands before all of them. */
export function joinedParts(membership: Membership, onDone: () => Promise<void>): HTMLElement[] {
  const panels: Panel[] = [modePanel, seesPanel, policyPanel, trustedPanel, requestPanel, untilPanel, activityPanel, leavePanel];
  return panels.map((panel) => panel(membership, onDone));
}

/** What the household changed, until the person says that they have read it. */
export function newsPanel({ news, newsOf }: FamilyView, onDone: () => Promise<void>): HTMLElement | null {
  if (news.length === 0) return null;
  const read = el('button', { id: 'read-news', type: 'button' }, t('family_news_read'));
  onPress(read, () => void deciding('news-said', () => ask({ kind: 'read-news' }), onDone));
  return el('section', { class: 'panel news' }, el('p', { id: 'news', role: 'status' }, newsSentence(news, newsOf)), el('div', { class: 'row' }, read), saidLine('news-said'));
}

const modePanel: Panel = (membership) => {
  const mode = modeAt(membership, Date.now());
  return el(
    'section',
    { class: 'panel' },
    el('h2', { id: 'mode' }, t('family_mode', t(MODE_NAME[mode]))),
    el('p', {}, t(MODE_MEANS[mode])),
    el('p', {}, t('family_guardians_who')),
    guardianList(membership),
  );
};

const seesPanel: Panel = (membership, onDone) => {
  const mode = modeAt(membership, Date.now());
  const { guardianSees, countsAgreed } = membership;
  const counts = el('button', { id: 'share-counts', type: 'button' }, t(countsAgreed ? 'family_counts_stop' : 'family_counts_start'));
  onPress(counts, () => void deciding('sees-said', () => ask({ kind: 'share-counts', on: !countsAgreed }), onDone));
  return el(
    'section',
    { class: 'panel' },
    el('h2', {}, t('family_sees')),
    mode === 'private' ? wouldSee(mode) : null,
    guardianSees && seesNow(guardianSees),
    neverSeen(),
    ...(mode === 'private' ? [] : [el('p', { id: 'counts-state' }, t(countsAgreed ? 'family_counts_on' : 'family_counts_off')), el('div', { class: 'row' }, counts)]),
    saidLine('sees-said'),
  );
};

const policyPanel: Panel = (membership) => {
  const { policy } = membership;
  const row = (term: string, value: string): HTMLElement[] => [el('dt', {}, term), el('dd', {}, value)];
  return el(
    'section',
    { class: 'panel' },
    el('h2', {}, t('family_policy')),
    el(
      'dl',
      { id: 'policy', class: 'table' },
      ...row(t('family_part_sensitivity'), t(SENSITIVITY_NAME[policy.sensitivity])),
      ...row(t('family_early'), t(policy.earlyNotices ? 'family_yes' : 'family_no')),
      ...row(t('family_part_sites'), siteWords(policy.sitesOn)),
      ...(policy.language === null ? [] : row(t('family_part_language'), languageName(policy.language))),
      ...row(t('family_part_region'), countryName(policy.region)),
    ),
    el('p', { id: 'locked' }, t(isLockedAt(membership, Date.now()) ? 'family_locked' : 'family_unlocked')),
  );
};

const requestPanel: Panel = ({ requests }, onDone) => {
  const send = el('button', { id: 'ask-for-change', type: 'button' }, t('family_ask_send'));
  onPress(send, () =>
    void deciding('ask-said', () => ask({ kind: 'ask-for-change', about: byId<HTMLSelectElement>('about').value as RequestTopic }), async () => {
      await onDone();
      say('ask-said', 'good', t('family_ask_sent'));
    }),
  );
  return el(
    'section',
    { class: 'panel' },
    el('h2', {}, t('family_ask')),
    el('p', { class: 'quiet' }, t('family_ask_help')),
    el('label', { for: 'about' }, t('family_ask_about')),
    el('select', { id: 'about' }, ...REQUEST_TOPICS.map((topic) => el('option', { value: topic }, t(TOPIC_NAME[topic])))),
    el('div', { class: 'row' }, send),
    requests.length > 0 ? el('ul', { id: 'requests' }, ...requests.map(({ about, at, answer }) => el('li', {}, `${topicWords(about)} · ${moment(at)} · ${answerWords(answer)}`))) : null,
    saidLine('ask-said'),
  );
};

const untilPanel: Panel = ({ until }, onDone) => {
  const shorten = el('button', { id: 'shorten', type: 'button' }, t('family_shorten'));
  onPress(shorten, () => {
    const { value } = byId<HTMLSelectElement>('until');
    if (value < until) void deciding('until-said', () => ask({ kind: 'shorten-membership', until: value }), onDone);
    else say('until-said', 'bad', t('family_shorten_none'));
  });
  return el(
    'section',
    { class: 'panel' },
    el('h2', {}, t('family_part_until')),
    el('p', { id: 'until-now' }, t('family_until_now', monthName(until))),
    el('p', { class: 'quiet' }, t('family_until_help')),
    untilChoice(until),
    el('div', { class: 'row' }, shorten),
    saidLine('until-said'),
  );
};

const activityPanel: Panel = ({ activity }) =>
  el(
    'section',
    { class: 'panel' },
    el('h2', {}, t('family_activity')),
    el('p', { class: 'quiet' }, t('family_activity_help')),
    activity.length > 0
      ? el('ul', { id: 'activity' }, ...activity.map((entry) => el('li', {}, `${moment(entry.at)} · ${activityWords(entry)}`)))
      : el('p', {}, t('family_activity_none')),
  );

const leavePanel: Panel = ({ household }, onDone) => {
  const yes = el('button', { id: 'leave-yes', type: 'button' }, t('family_leave_yes'));
  const no = el('button', { id: 'leave-no', type: 'button' }, t('family_leave_no'));
  const question = el('div', { 'id': 'leave-question', 'role': 'group', 'aria-labelledby': 'leave-asked', 'hidden': true }, el('p', { id: 'leave-asked' }, t('family_leave_question', household)), el('div', { class: 'row' }, yes, no));
  const leave = el('button', { id: 'leave', type: 'button' }, t('family_leave'));
  const show = (isAsked: boolean): void => {
    question.hidden = !isAsked;
    leave.hidden = isAsked;
    (isAsked ? yes : leave).focus();
  };
  onPress(leave, () => show(true));
  onPress(no, () => show(false));
  onPress(yes, () => void deciding('leave-said', () => ask({ kind: 'leave-household' }), onDone));
  return el('section', { class: 'panel' }, el('h2', {}, t('family_leave')), el('p', {}, t('family_leave_help')), el('div', { class: 'row' }, leave), question, saidLine('leave-said'));
};

function saidLine(id: string): HTMLElement {
  return el('p', { id, class: 'said', role: 'status' });
}
