import { coalesce, trimContext } from '../../extension/src/batch';
import { message } from './support';

test('context further back than ten messages stays at home', () => {
  const history = Array.from({ length: 15 }, (_, index) => message(`h${index}`, 'old', { seen: true }));
  expect(trimContext([...history, message('n', 'new')]).map(({ id }) => id)).toEqual([...history.slice(5).map(({ id }) => id), 'n']);
});

test('joining batches keeps page order, and what is new in one of them stays new', () => {
  const joined = coalesce([message('1', 'a', { seen: true }), message('2', 'b')], [message('2', 'b', { seen: true }), message('3', 'c')]);
  expect(joined.map(({ id, seen }) => [id, seen])).toEqual([['1', true], ['2', false], ['3', false]]);
});
