/** What guardians see, in the same words before and after joining, and what they never see. */

import { daysOld, t } from '../i18n';
import { el } from '../ui/dom';
import type { GuardianSees, HouseholdMode } from './protocol';
import { BAND_NAME, moment, stateWords, weekName } from './words';

/** What guardians would see, before anything is sent. */
export function wouldSee(mode: HouseholdMode): HTMLElement {
  const seen = mode === 'private' ? [t('family_sees_nothing')] : [t('family_sees_health'), t('family_sees_versions'), t('family_sees_unreadable')];
  return el('ul', { id: 'would-see' }, ...seen.map((one) => el('li', {}, one)));
}

/** What the guardians' page shows of this device right now, line by line. */
export function seesNow(sees: GuardianSees): HTMLElement {
  const row = (term: string, value: string): HTMLElement[] => [el('dt', {}, term), el('dd', {}, value)];
  return el(
    'dl',
    { id: 'sees', class: 'table' },
    ...row(t('family_sees_state'), stateWords(sees.state)),
    ...(sees.lastSeen === null ? [] : row(t('family_sees_last'), moment(sees.lastSeen))),
    ...(sees.extensionVersion === null ? [] : row(t('family_sees_version'), sees.extensionVersion)),
    ...(sees.packVersion === null ? [] : row(t('popup_pack'), t('popup_pack_value', sees.packVersion, daysOld(sees.packAgeDays ?? 0)))),
    ...(sees.unreadableSites === null ? [] : row(t('family_sees_unreadable'), String(sees.unreadableSites))),
    ...sees.weeks.flatMap(({ week, band }) => row(weekName(week), t(BAND_NAME[band]))),
  );
}

export function neverSeen(): HTMLElement {
  return el('p', { id: 'never' }, t('family_sees_never'));
}
