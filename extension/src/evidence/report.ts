/** A report that the person can paste where they report, and who takes it in their country. Nothing is sent from here. */

import { helpFor, type HelpReader } from '../help-lines';
import { t } from '../i18n';
import type { HelpLine } from '../protocol';
import type { Exhibit } from './exhibit';
import { factsOf, kindOf, timeOf } from './readable';

/** Who takes reports first, then who takes pictures down. Only what can be reached. */
export function reportLines(reader: HelpReader): HelpLine[] {
  const lines = helpFor(reader, t('help_local_emergency')).filter(({ phone, chat, url }) => phone !== null || chat !== null || url !== null);
  const takes = (purpose: string): HelpLine[] => lines.filter((line) => line.purpose.includes(purpose));
  return [...new Set([...takes('report'), ...takes('image-removal')])];
}

/** In the language of the interface. It names the accounts, and leaves the messages to the file that goes with it. */
export function reportText(exhibit: Exhibit): string {
  const { identifiers, messages } = exhibit;
  const times = messages.flatMap(({ sender, sentAt }) => (sender === 'self' || sentAt === null ? [] : [sentAt])).sort();
  const [first, last] = [times[0], times[times.length - 1]];
  return [
    t('evidence_report_intro'),
    '',
    ...factsOf(exhibit).map(([term, value]) => `${term}: ${value}`),
    ...(first && last ? [`${t('evidence_report_times')}: ${[...new Set([first, last])].map(timeOf).join(' – ')}`] : []),
    '',
    `${t('evidence_found')}:`,
    ...(identifiers.length === 0 ? [t('evidence_found_none')] : identifiers.map((one) => `- ${kindOf(one)}: ${one.value}`)),
    '',
    t('evidence_report_attached'),
    '',
  ].join('\n');
}
