import { advance, decide, type Mark, type Track } from '../../../extension/src/floor/score';
import type { CompositeRow } from '../../../extension/src/floor/table';
import { table } from './tables';

const NOBODY: Track = { marks: [], turn: 0 };

function mark(slot: string, rest: Partial<Mark> = {}): Omit<Mark, 'turn'> {
  return { rule: `en.threat/${slot}`, stage: 'threat', slot, weight: 4, messageId: 'm', softenedBy: null, ...rest };
}

function after(turns: Omit<Mark, 'turn'>[][], memory = table().memory): Track {
  return turns.reduce((track, marks) => advance(track, marks, memory), NOBODY);
}

const composite = (rest: Partial<CompositeRow>): CompositeRow => ({ id: 'core/one', groups: [['leverage'], ['demand']], weight: 7, grants: 'high', variant: null, turns: 9, repeats: 1, ordered: false, least: 0, when: [], ...rest });
const verdict = (turns: Omit<Mark, 'turn'>[][], composites = table().composites, given: string[] = []): string => decide(after(turns), table({ composites }), new Set(given), () => -6).severity;

test.each<[string, Omit<Mark, 'turn'>[][], string]>([
  ['one slot alone', [[mark('leverage')]], 'none'],
  ['two slots together', [[mark('leverage'), mark('demand')]], 'high'],
  ['two slots soon after each other', [[mark('leverage')], [], [mark('demand')]], 'high'],
  ['two slots too far apart', [[mark('leverage')], [], [], [mark('demand')]], 'none'],
  ['too few points', [[mark('leverage', { weight: 1 }), mark('demand', { weight: 0 })]], 'none'],
  ['words that are grave by themselves', [[mark('cruelty', { weight: 5 })]], 'critical'],
  ['weaker words of the kind', [[mark('cruelty')]], 'none'],
  ['a joke throughout', [[mark('leverage', { softenedBy: 'g', weight: 2 }), mark('demand', { softenedBy: 'g', weight: 2 })]], 'none'],
  ['a joke in part', [[mark('leverage', { softenedBy: 'g', weight: 2 }), mark('demand', { weight: 2 })]], 'high'],
])('%s', (_name, turns, severity) => {
  expect(verdict(turns)).toBe(severity);
});

test('groups in order need their order', () => {
  const inOrder = [composite({ ordered: true })];
  expect(verdict([[mark('leverage')], [mark('demand')]], inOrder)).toBe('high');
  expect(verdict([[mark('demand')], [mark('leverage')]], inOrder)).toBe('none');
});

test('what must be said again counts once a message', () => {
  const again = [composite({ groups: [['demand']], repeats: 2 })];
  expect(verdict([[mark('demand')]], again)).toBe('none');
  expect(verdict([[mark('demand')], [mark('demand')]], again)).toBe('high');
});

test('a circumstance must be given, and among old friends nobody is a stranger', () => {
  const among = [composite({ groups: [['demand']], when: ['stranger'] })];
  expect(verdict([[mark('demand')]], among)).toBe('none');
  expect(verdict([[mark('demand')]], among, ['stranger'])).toBe('high');
  expect(verdict([...Array.from({ length: 150 }, () => []), [mark('demand')]], among, ['stranger'])).toBe('none');
});

test('marks fade, and a talkative chat does not make memory grow', () => {
  expect(after([[mark('leverage')], [], [], [], []]).marks).toEqual([]);
  expect(after(Array.from({ length: 300 }, () => [mark('leverage'), mark('leverage')]), { leverage: 1000 }).marks.length).toBeLessThanOrEqual(4);
});

test('the verdict names what counts, the furthest stage and the known script', () => {
  const said = decide(after([[mark('leverage', { stage: 'capture' }), mark('demand', { stage: 'demand' })]]), table(), new Set(), () => 0);
  expect(said).toMatchObject({ score: 15, stage: 'demand', variant: 'financial-chat', counted: [{ slot: 'demand' }, { slot: 'leverage' }] });
});
