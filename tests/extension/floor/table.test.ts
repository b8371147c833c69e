import { byCharacter, entriesOf } from '../../../extension/src/floor/table';
import { SHIPPED } from './tables';

test('entries are written with how much they share with the one before', () => {
  expect(entriesOf('0pay,3ing,1hone')).toEqual(['pay', 'paying', 'phone']);
});

test('characters are grouped by what they stand for', () => {
  expect(byCharacter({ a: 'àá', ss: 'ß' })).toEqual(new Map([['à', 'a'], ['á', 'a'], ['ß', 'ss']]));
});

test('English and Spanish come with the extension, each with rules for a claim, an audience and a demand', () => {
  for (const name of ['en', 'es']) {
    const slots = SHIPPED.table.languages.find(({ language }) => language === name)?.rules.map(({ slot }) => slot);
    expect(slots).toEqual(expect.arrayContaining(['leverage', 'audience', 'demand', 'cruelty', 'intrusion']));
  }
});
