import { Temporal } from 'temporal-polyfill';
import { tryStamps } from '../../src/setup/tryStamps';
import { withTestDesk } from '../testing/testDesk';
import { connectAs } from './connectAs';

const desk = withTestDesk({ kind: 'council', shared: true });

test('assumption A1: an ordinary account sets neither who wrote a row nor when, on this tenant', async () => {
  const { sp, siteUrl } = connectAs(desk.server.url, 'alex@northmere.example', () => Temporal.Now.instant());
  const probes = await tryStamps(sp, siteUrl);
  expect(probes.map(({ list }) => list)).toEqual(['Notifications', 'Breach reports']);
  expect(probes.flatMap(({ probe }) => probe.attempts).map(({ way }) => way)).toEqual(['add', 'update', 'validate-update', 'add', 'update', 'validate-update']);
  expect(probes.flatMap(({ probe }) => probe.attempts).filter(({ outcome }) => outcome === 'taken')).toEqual([]);
});

test('somebody without rights on the site hears so', async () => {
  const { sp, siteUrl } = connectAs(desk.server.url, 'outsider@northmere.example', () => Temporal.Now.instant());
  await expect(tryStamps(sp, siteUrl)).rejects.toMatchObject({ kind: 'forbidden' });
});
