import { upgradesOf, type RoomDoor } from './desk';

const room = (...upgrades: RoomDoor['upgrades']): RoomDoor => ({ lists: [], commandSets: [], upgrades });

test('what several rooms do under one number is one upgrade in the place of its number, rows room after room', async () => {
  const done: string[] = [];
  const rows = (name: string) => (): Promise<void> => { done.push(name); return Promise.resolve(); };
  const found = upgradesOf([
    room({ number: 3, title: 'Three', lists: ['breachLog'], reformat: false, rows: rows('breaches') }, { number: 2, title: 'Two', lists: ['breachLog'], reformat: true, dropViews: ['Old'] }),
    room({ number: 3, title: 'Three', lists: ['policies'], reformat: true, dropViews: ['Older'], rows: rows('policies') })
  ]);
  expect(found.map(({ number, lists, reformat, dropViews }) => ({ number, lists, reformat, dropViews }))).toEqual([
    { number: 2, lists: ['breachLog'], reformat: true, dropViews: ['Old'] },
    { number: 3, lists: ['breachLog', 'policies'], reformat: true, dropViews: ['Older'] }
  ]);
  await found[1].rows?.(undefined as never, '');
  expect(done).toEqual(['breaches', 'policies']);
});

test('an upgrade that touches no rows has none to run', () => {
  const [both] = upgradesOf([room({ number: 2, title: 'Two', lists: ['breachLog'], reformat: true }), room({ number: 2, title: 'Two', lists: ['policies'], reformat: true })]);
  expect(both.rows).toBeUndefined();
});
