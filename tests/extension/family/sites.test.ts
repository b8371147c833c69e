import { siteName } from '../../../extension/src/family/sites';
import { BLOCKS } from '../../../extension/src/sites/index';

test('every kind of site that can be read has a name', () => {
  const nameless = [...BLOCKS.map(({ site }) => site), 'thelounge'].filter((kind) => siteName(kind) === kind);
  expect(nameless).toEqual([]);
});
