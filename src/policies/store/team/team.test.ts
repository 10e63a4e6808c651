import { Temporal } from 'temporal-polyfill';
import { connectAs } from '../../../../local/demo/connectAs';
import { withTestDesk } from '../../../../local/testing/testDesk';
import type { DeskServices } from '../../../platform/host/services';
import { day } from '../../rules/testPolicies';
import type { TeamRow } from '../../rules/team';
import { openTeam, readTeamRows, updateTeamReading } from '.';

const desk = withTestDesk({ kind: 'council', shared: true });

const at = (text: string): Temporal.Instant => Temporal.Instant.from(text);
const as = (name: string): DeskServices => connectAs(desk.server.url, `${name}@northmere.example`, () => at('2026-11-22T12:00:00Z'));
const row = (service: string, policyId: number, given: Partial<TeamRow> = {}): TeamRow => ({
  service, policyId, title: policyId === 0 ? service : `Policy ${policyId}`, versionNumber: 1, concerned: 10, haveRead: 4, readLate: 1, notYet: 3, overdue: 3, exempt: 0, declined: 0,
  outstanding: policyId === 0 ? [] : [{ name: `Somebody of ${service}`, due: day('2026-11-01'), isLate: true }], more: 0, ...given
});
const housing = [row('Housing', 0), row('Housing', 12)];
const revenues = [row('Revenues', 0), row('Revenues', 12)];

test('officers write each service’s rows into its folder, where its people see them and nothing else', async () => {
  const result = await updateTeamReading(as('dpo'), [...housing, ...revenues], at('2026-11-20T09:00:00Z'));
  expect(result).toMatchObject({ written: 4, withoutFolder: [] });
  const [team, ...others] = await openTeam(as('champion'));
  expect(others).toEqual([]);
  expect(team).toMatchObject({ name: 'Housing', whole: { haveRead: 4, concerned: 10 }, policies: [{ policyId: 12, outstanding: [{ name: 'Somebody of Housing' }] }] });
  expect(team?.whole?.asAt?.toString()).toBe('2026-11-20T09:00:00Z');
  expect(await openTeam(as('alex'))).toEqual([]);
  expect((await openTeam(as('dpo'))).map(({ name }) => name)).toEqual(['Housing', 'Revenues']);
}, 60_000);

test('a later count changes what changed, says as at when, and empties what is gone; nothing is there twice', async () => {
  const result = await updateTeamReading(as('deputy'), [row('Housing', 0, { haveRead: 5 }), row('Housing', 12), row('Housing', 13)], at('2026-11-22T09:00:00Z'));
  // the row over all, the new policy, and two of the service that is gone
  expect(result.written).toBe(4);
  const rows = await readTeamRows(as('dpo'));
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  expect((await openTeam(as('sioned')))).toEqual([]);
  const [team] = await openTeam(as('champion'));
  expect(team?.whole?.asAt?.toString()).toBe('2026-11-22T09:00:00Z');
  expect(team?.policies.map(({ policyId }) => policyId)).toEqual([12, 13]);
}, 60_000);

test('two officers at once leave one row for each', async () => {
  const more = [row('Housing', 0), row('Housing', 12), row('Housing', 20), row('Housing', 21)];
  await Promise.all([updateTeamReading(as('dpo'), more, at('2026-11-22T10:00:00Z')), updateTeamReading(as('deputy'), more, at('2026-11-22T10:00:00Z'))]);
  const rows = await readTeamRows(as('dpo'));
  expect(rows.filter(({ key }) => key === 'housing|20')).toHaveLength(1);
  expect(rows.filter(({ key }) => key === 'housing|21')).toHaveLength(1);
}, 60_000);

test('a service without a folder is said, and the others are written', async () => {
  const result = await updateTeamReading(as('dpo'), [row('Museums', 0), row('Museums', 12), row('Housing', 0)], at('2026-11-22T11:00:00Z'));
  expect(result.withoutFolder).toEqual(['Museums']);
  const [team] = await openTeam(as('champion'));
  expect(team?.whole?.asAt?.toString()).toBe('2026-11-22T11:00:00Z');
}, 60_000);
