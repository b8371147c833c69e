import { textsFor, warningOf, type Reader } from '../../../extension/src/floor/explain';
import type { Verdict } from '../../../extension/src/floor/score';
import type { ShownWarning } from '../../../extension/src/protocol';
import { helpLine, message } from '../support';
import { SHIPPED } from './tables';

const READER: Reader = { locale: 'en-GB', region: null, ageBand: null, contact: 'unknown' };
const VERDICT: Verdict = {
  severity: 'high', score: 15, stage: 'demand', variant: 'financial-chat', composite: null,
  counted: [{ rule: 'en.demand/pay', stage: 'demand', slot: 'demand', weight: 4, messageId: 'm', turn: 1, softenedBy: null }],
};

function warn(verdict: Partial<Verdict> = {}, reader: Partial<Reader> = {}): ShownWarning {
  const said = message('m', '😀 pay me');
  const evidence = [{ part: 0, start: 2, end: 8, message: said }];
  return warningOf({ ...VERDICT, ...verdict }, 'floor-key', () => evidence, { ...READER, ...reader }, SHIPPED.texts, SHIPPED.table, {
    help: (_reader, isEmergency) => [helpLine(isEmergency ? 'urgent' : 'usual')], note: 'Basic protection.', now: Date.parse(SHIPPED.table.pack.released) + 3 * 24 * 60 * 60 * 1000,
  });
}

test('the card has the words of the pack, says how it was found, and quotes exactly', () => {
  const card = warn();
  expect(card.title).toBe(SHIPPED.texts.en?.cards.full?.title);
  expect(card.why.map(({ text, quote }) => quote ?? text)).toEqual([expect.stringContaining('blackmail'), 'Basic protection.', 'pay me']);
  expect(card.why.at(-1)).toMatchObject({ messageId: 'm', start: 2, end: 8 });
  expect(card.details).toMatchObject({ mode: 'floor', packAgeDays: 3, packVersion: SHIPPED.table.pack.version });
});

test.each<[string, Partial<Verdict>, Partial<Reader>, string]>([
  ['a threat', {}, {}, 'full'],
  ['a known contact', {}, { contact: 'known' }, 'known'],
  ['the hacker e-mail', { variant: 'hacker-email' }, {}, 'email'],
  ['false police', { variant: 'fake-police' }, {}, 'authority'],
  ['a paid rescue', { variant: 'recovery-scam' }, {}, 'recovery'],
  ['words to die by', { severity: 'critical' }, {}, 'emergency'],
])('%s has its own card', (_name, verdict, reader, kind) => {
  expect(warn(verdict, reader)).toMatchObject({ kind, title: SHIPPED.texts.en?.cards[kind]?.title });
});

test('advice comes in the order of the pack, one step an id, and fits the age', () => {
  expect(warn().steps.slice(0, 2).map(({ id }) => id)).toEqual(SHIPPED.texts.en?.cards.full?.steps.slice(0, 2).map(({ id }) => id));
  const trusted = (ageBand: Reader['ageBand']): string[] => warn({}, { ageBand }).steps.filter(({ id }) => id === 'tell-one-person').map(({ text }) => text);
  expect(trusted(null)).toEqual(trusted('under18'));
  expect(trusted('adult')).not.toEqual(trusted('under18'));
});

test('in an emergency help begins with a crisis line, and English stands beside words nobody has reviewed', () => {
  const card = warn({ severity: 'critical' }, { locale: 'es-MX' });
  expect(card.help).toEqual([helpLine('urgent')]);
  expect(card.title).toBe(SHIPPED.texts.es?.cards.emergency?.title);
  expect(card.why.map(({ text }) => text)).toContain(`${SHIPPED.texts.en?.cards.emergency?.title} ${SHIPPED.texts.en?.cards.emergency?.lead}`);
});

test.each([['es-MX', 'es'], ['PT-br', 'pt'], ['xx', 'en'], ['', 'en']])('%s is served in %s', (locale, language) => {
  expect(textsFor(SHIPPED.texts, locale).language).toBe(language);
});
