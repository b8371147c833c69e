/** Why a card is shown: the words it rests on, and under "Why this?" all that was counted. */

import { counted, daysOld, t } from '../i18n';
import type { Reason, ShownWarning } from '../protocol';
import { el } from '../ui/dom';
import { excerptOf } from './spans';
import { MODE, named, STAGE, VARIANT } from './words';

export type TextOf = (messageId: string) => string | undefined;

export function whyParts(why: Reason[], textOf: TextOf): HTMLElement[] {
  const leads = why.filter(isLead);
  const unique = new Map(why.filter((reason) => !isLead(reason)).map((reason) => [`${reason.text}\n${reason.messageId}\n${reason.start}`, reason]));
  const reasons = inReadingOrder([...unique.values()]);
  const rows = reasons.map((reason) => reasonItem(reason, textOf, reasons.filter(({ messageId }) => messageId === reason.messageId).length > 1));
  return [
    el('h3', {}, t('card_why_heading')),
    el('div', { id: 'why' }, ...leads.map(({ text }) => el('p', {}, text)), rows.length > 0 && el('ul', { class: 'why' }, ...rows)),
  ];
}

/** A reason that rests on no message speaks of the whole. */
export function isLead({ messageId, quote }: Reason): boolean {
  return messageId === null && quote === null;
}

/** Message by message as the server names them, and within one as the words stand in it. */
function inReadingOrder(reasons: Reason[]): Reason[] {
  const messages = [...new Set(reasons.map(({ messageId }) => messageId))];
  const place = ({ messageId }: Reason): number => messages.indexOf(messageId);
  return reasons.sort((a, b) => place(a) - place(b) || (a.start ?? 0) - (b.start ?? 0));
}

function reasonItem(reason: Reason, textOf: TextOf, hasNeighbours: boolean): HTMLElement {
  const excerpt = excerptOf(reason, reason.messageId === null ? undefined : textOf(reason.messageId));
  // Reasons on one message are each other's context; repeating it would bury the steps below.
  const [before, after] = hasNeighbours ? ['', ''] : [excerpt?.before, excerpt?.after];
  return el('li', {}, excerpt && el('q', { dir: 'auto' }, before, el('mark', {}, excerpt.marked), after), el('span', {}, reason.text));
}

export function details({ details: facts }: ShownWarning): HTMLElement {
  const row = (term: string, ...value: (string | HTMLElement)[]): HTMLElement[] => [el('dt', {}, term), el('dd', {}, ...value)];
  const rules = facts.rules.map(({ rule, weight }) => el('li', {}, t('card_rule', rule, String(weight))));
  return el(
    'details',
    { class: 'facts' },
    el('summary', {}, t('card_details')),
    el(
      'dl',
      {},
      ...(facts.variant === null ? [] : row(t('card_variant'), named(VARIANT, facts.variant))),
      ...(facts.stage === null ? [] : row(t('card_stage'), named(STAGE, facts.stage))),
      ...row(t('card_rules'), el('ul', {}, ...rules)),
      ...row(t('card_score'), counted(facts.score, 'card_score_one', 'card_score_other')),
      ...row(t('card_mode'), t(MODE[facts.mode])),
      ...row(t('card_pack'), t('card_pack_value', facts.packVersion, daysOld(facts.packAgeDays))),
    ),
    el('p', {}, t('card_details_note')),
  );
}
