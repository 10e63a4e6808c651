import { withTestDesk } from '../../../local/testing/testDesk';
import { aReport } from '../../../local/testing/aReport';
import { patchRow, takenInCase, triaged } from '../../../local/testing/aCase';
import { runSetup } from '../../platform/provisioning';
import { readSettings } from '../../platform/settings';
import { codeVersion, versionKey } from '../../platform/settings/siteVersion';
import { deskDefinition } from '../../setup/desk';
import { takeIn } from '../intake';
import { saveReportOnce } from '../store/testing/saveReportOnce';
import { breachCases } from '.';

// each test is a desk of its own, over HTTP
const desk = withTestDesk();

const sealOf = async (logId: number): Promise<string> => String((await desk.rows('Breach log')).find(({ Id }) => Id === logId)?.DeskSeal);

async function siteAt(version: number): Promise<void> {
  const row = (await desk.rows('Desk officer settings')).find(({ Title }) => Title === versionKey);
  await desk.as('owner').sp.web.lists.getByTitle('Desk officer settings').items.getById(Number(row?.Id)).update({ SettingValue: String(version) });
}

test('on a site that has had the upgrade rows are sealed in form 2, and what was sealed in form 1 goes on counting', async () => {
  await siteAt(3);
  const id = await takenInCase(desk);
  expect(await sealOf(id)).toMatch(/^1\./);
  await siteAt(codeVersion);
  const services = desk.as('dpo');
  const seen = await breachCases(services).openCase(id);
  expect(seen.aroundDesk).toBeUndefined();
  const saved = await breachCases(services).saveCase(seen, triaged(seen.values), []);
  expect(saved).toMatchObject({ aroundDesk: undefined, values: { breach: 'Yes' } });
  expect(await sealOf(id)).toMatch(/^2\./);
  expect(await sealOf(await takenInCase(desk))).toMatch(/^2\./);
});

test.each(['1', '2'])('a row that was sealed in form %s and changed directly in SharePoint is found', async (form) => {
  await siteAt(form === '1' ? 3 : codeVersion);
  const id = await takenInCase(desk);
  expect(await sealOf(id)).toMatch(new RegExp(`^${form}\\.`));
  await siteAt(codeVersion);
  await patchRow(desk, 'deputy', id, { Supplier: 'Somebody else' });
  expect(await breachCases(desk.as('dpo')).openCase(id)).toMatchObject({ values: { supplier: '' }, aroundDesk: { supplier: 'Somebody else' } });
});

test('a page whose code is older than the site saves nothing and adds nothing to the log; what it reads it still shows', async () => {
  const id = await takenInCase(desk);
  const services = desk.as('dpo');
  const seen = await breachCases(services).openCase(id);
  const before = await sealOf(id);
  await siteAt(codeVersion + 1);
  await expect(breachCases(services).saveCase(seen, triaged(seen.values), [])).rejects.toMatchObject({ kind: 'older-page' });
  await saveReportOnce(desk.as('alex'), aReport({ reportGuid: '1b671a64-40d5-491e-99b0-da01ff1f3341' }), false);
  expect(await takeIn(services)).toMatchObject({ takenIn: [], problems: [{ kind: 'older-page' }] });
  expect(await sealOf(id)).toBe(before);
  expect(await desk.rows('Breach log')).toHaveLength(1);
  expect((await breachCases(services).openCase(id)).values.caseState).toBe('New');
});

test('the upgrade gives running cases the time of the next look; stopped half way it goes on, and a second run does nothing', async () => {
  const ids = [await takenInCase(desk), await takenInCase(desk), await takenInCase(desk)];
  const services = desk.as('dpo');
  const seen = await breachCases(services).openCase(ids[2]);
  await breachCases(services).saveCase(seen, { ...triaged(seen.values), breach: 'No', breachReason: 'It was an empty envelope.' }, []);
  for (const id of ids) await patchRow(desk, 'owner', id, { NextActAt: null });
  await siteAt(3);
  const { sp, siteUrl } = desk.as('owner');
  const definition = deskDefinition((await readSettings(sp, siteUrl)).settings);
  await desk.fault({ match: { method: 'MERGE', url: `BreachLog'\\)/items\\(${ids[1]}`, caller: 'owner@northmere.example' }, times: 1, fault: { kind: 'status', status: 403 } });
  expect(await runSetup(sp, siteUrl, definition)).toMatchObject({ outcome: 'failed' });
  expect(await runSetup(sp, siteUrl, definition)).toMatchObject({ outcome: 'finished', failed: [] });
  const looks = (await desk.rows('Breach log')).map(({ NextActAt, AwareAt }) => [NextActAt, AwareAt].map((text) => (text === null ? null : Date.parse(String(text)) / 3_600_000)));
  expect(looks.map(([next, aware]) => (next === null || aware === null ? next : next - aware))).toEqual([24, 24, null]);
  expect(await runSetup(sp, siteUrl, definition)).toEqual({ outcome: 'finished', done: [], failed: [] });
  expect((await takeIn(services)).aroundDesk).toEqual([]);
});
