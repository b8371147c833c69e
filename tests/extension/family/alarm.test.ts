import { HOUSEHOLD_ALARM, setAlarm } from '../../../extension/src/family/alarm';
import { fakeChrome } from '../support';

test('an alarm that rings is not put off, and goes when nothing is to be followed', async () => {
  const alarms = new Map<string, number>();
  let created = 0;
  fakeChrome({
    alarms: {
      get: async (name: string) => alarms.get(name),
      create: async (name: string, { periodInMinutes }: { periodInMinutes: number }) => {
        created++;
        alarms.set(name, periodInMinutes);
      },
      clear: async (name: string) => alarms.delete(name),
    },
  });
  await setAlarm(true);
  await setAlarm(true);
  expect([created, alarms.get(HOUSEHOLD_ALARM)]).toEqual([1, 0.5]);
  await setAlarm(false);
  expect(alarms.size).toBe(0);
});
