import { allRegions, regionName } from '../../extension/src/regions';
import { fakeChrome } from './support';

fakeChrome();

test('every region has a name in words, in the order of the language', () => {
  const regions = allRegions('en');
  expect(regions.filter(({ code, name }) => name === '' || name === code)).toEqual([]);
  expect(regions.map(({ name }) => name)).toEqual(regions.map(({ name }) => name).sort(new Intl.Collator('en').compare));
  expect(new Set(regions.map(({ code }) => code)).size).toBe(regions.length);
});

test('a part of a country with services of its own can be chosen', () => {
  expect(allRegions('en').find(({ code }) => code === 'GB-SCT')?.name).toBe('United Kingdom: Scotland');
});

test('names come in the language asked for', () => {
  expect(regionName('DE', 'es')).toBe('Alemania');
});
