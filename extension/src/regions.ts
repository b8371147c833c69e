/** The countries to choose from: ISO 3166-1, and parts of countries that have services of their own. */

import { t } from './i18n';

const CODES =
  'AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ ' +
  'DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM ' +
  'JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL ' +
  'NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TK TL ' +
  'TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW';

export interface Region {
  code: string;
  name: string;
}

/** Made once a language: to make one takes longer than to ask all of its names. */
const namers = new Map<string, Intl.DisplayNames>();

export function regionName(code: string, language: string): string {
  if (code === 'GB-SCT') return t('options_region_scotland');
  const names = namers.get(language) ?? new Intl.DisplayNames([language], { type: 'region', fallback: 'code' });
  namers.set(language, names);
  return names.of(code) ?? code;
}

/** Sorting by a language's rules takes a while, and every card asks. */
const known = new Map<string, Region[]>();

/** All regions by their name in the person's language. */
export function allRegions(language: string): Region[] {
  const regions = known.get(language) ?? sorted(language);
  known.set(language, regions);
  return regions;
}

function sorted(language: string): Region[] {
  const collator = new Intl.Collator(language);
  return [...CODES.split(' '), 'GB-SCT'].map((code) => ({ code, name: regionName(code, language) })).sort((a, b) => collator.compare(a.name, b.name));
}
