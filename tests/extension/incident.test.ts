import { merged } from '../../extension/src/incident';
import type { Severity, ShownWarning } from '../../extension/src/protocol';
import { warning } from './support';

const server = (id: string, severity: Severity): ShownWarning => warning({ id, severity });
const floor = (severity: Severity): ShownWarning => warning({ id: 'floor-key', severity, details: { ...warning().details, mode: 'floor' } });
const after = (open: ShownWarning | null, next: ShownWarning | null): ShownWarning | null => merged({ warning: open, dismissal: null }, next).warning;

test.each<[string, ShownWarning | null, ShownWarning | null, 'open' | 'next']>([
  ['nothing new leaves the open card', server('a', 'high'), null, 'open'],
  ['the same incident never gets quieter', server('a', 'high'), server('a', 'medium'), 'open'],
  ['the same incident gets louder', server('a', 'medium'), server('a', 'high'), 'next'],
  ['another incident takes the place', server('a', 'high'), server('b', 'medium'), 'next'],
  ['the floor warns where nothing is open', null, floor('high'), 'next'],
  ['the floor goes on where it warned', floor('high'), floor('high'), 'next'],
  ['the server takes the place of the floor', floor('high'), server('a', 'high'), 'next'],
  ['the floor stays until the server says something', floor('high'), null, 'open'],
  ['the floor adds no second card to the server\'s', server('a', 'high'), floor('high'), 'open'],
  ['the floor is louder than a notice', server('a', 'medium'), floor('high'), 'next'],
  ['the floor sees an emergency', server('a', 'high'), floor('critical'), 'next'],
])('%s', (_name, open, next, which) => {
  expect(after(open, next)).toBe(which === 'open' ? open : next);
});

test('what was called fine stays away', () => {
  const { slots, severity } = floor('high');
  const dismissal = { slots, severity, day: new Date().toLocaleDateString('sv') };
  expect(merged({ warning: null, dismissal }, floor('high')).warning).toBeNull();
});
