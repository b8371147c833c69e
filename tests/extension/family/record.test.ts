import { createRecordStore } from '../../../extension/src/family/record';
import { MemoryArea } from '../support';

test('two changes at once lose nothing, and each is told what was before', async () => {
  const area = new MemoryArea();
  const record = createRecordStore(area);
  const [first, second] = await Promise.all([record.update(() => ({ newsOf: 'Rivera' })), record.update(({ newsOf }) => ({ news: newsOf === 'Rivera' ? ['mode'] : [] }))]);
  expect([first.before.newsOf, second.before.newsOf]).toEqual(['', 'Rivera']);
  expect(await createRecordStore(area).read()).toMatchObject({ newsOf: 'Rivera', news: ['mode'], membership: null, farewells: [] });
});
