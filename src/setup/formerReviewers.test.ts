import { formerGroup, makeFormerSite } from '../../local/testing/formerReviewers';
import { withTestDesk } from '../../local/testing/testDesk';
import words from '../loc/setup';
import { runSetup, type Finding, type SetupOptions, type SetupResult } from '../platform/provisioning';
import { deskDefinition } from './desk';
import { describeFinding } from './describe';
import { examineSite, settingsIfAny } from './examineSite';

/** A site of version 3 had one group of reviewers for every log. */
jest.setTimeout(300_000);
const desk = withTestDesk({ kind: 'council' });

const login = (name: string): string => `i:0#.f|membership|${name}@northmere.example`;
/** A group of the directory is a member by its claim, and no user principal name. */
const everyone = 'c:0-.f|rolemanager|spo-grid-all-users/northmere';
const heirs = ['Desk breach reviewers', 'Desk policy reviewers'];

async function upgrade(options: SetupOptions = {}): Promise<SetupResult> {
  const { sp, siteUrl } = desk.as('owner');
  return runSetup(sp, siteUrl, deskDefinition(await settingsIfAny(sp, siteUrl)), { wait: () => Promise.resolve(), ...options });
}

async function groups(): Promise<Readonly<Record<string, readonly string[]>>> {
  const { web } = desk.as('owner').sp;
  const there = await web.siteGroups.select('Id', 'Title')();
  const reviewers = there.filter(({ Title }) => [...heirs, formerGroup].includes(Title));
  return Object.fromEntries(await Promise.all(reviewers.map(async ({ Id, Title }) =>
    [Title, (await web.siteGroups.getById(Id).users.select('LoginName')()).map(({ LoginName }) => LoginName).sort()] as const)));
}

const doctor = async (): Promise<readonly Finding[]> => {
  const { sp, siteUrl } = desk.as('owner');
  return examineSite(sp, siteUrl);
};

async function add(name: string, list: string, row: Readonly<Record<string, unknown>>): Promise<void> {
  const answer = await desk.raw(name, 'POST', `/_api/web/lists/getByTitle('${list}')/items`, row);
  if (answer.status !== 201) throw new Error(await answer.text());
}

const statusOf = async (name: string, path: string): Promise<number> => (await desk.raw(name, 'GET', `/_api/web/${path}`)).status;
const historyOf = async (name: string): Promise<readonly string[]> => {
  const answer = await desk.raw(name, 'GET', `/_api/web/lists/getByTitle('Case history')/items?$filter=CaseReference eq 'BR-2026-00001'`);
  return answer.ok ? ((await answer.json()) as { value: { Title: string }[] }).value.map(({ Title }) => Title) : [];
};

test('whoever was a reviewer is one of both logs, reads what they read but for what spans the logs, and the former group is gone', async () => {
  await makeFormerSite(desk.as('owner'), [login('siro'), login('audit'), everyone]);
  await add('dpo', 'Case history', { Title: 'Triage saved', CaseReference: 'BR-2026-00001', EventKind: 'triage', EventAt: '2026-11-01T10:00:00Z' });
  expect(await historyOf('audit')).toEqual(['Triage saved']);
  expect(await statusOf('audit', "lists/getByTitle('Tasks')/items")).toBe(200);

  const result = await upgrade();
  expect(result).toMatchObject({ outcome: 'finished', failed: [] });
  expect(await groups()).toEqual(Object.fromEntries(heirs.map((heir) => [heir, [everyone, login('audit'), login('siro')].sort()])));
  expect(await historyOf('audit')).toEqual(['Triage saved']);
  expect(await statusOf('audit', "lists/getByTitle('Breach log')/items")).toBe(200);
  expect(await statusOf('audit', "lists/getByTitle('Policies')/items")).toBe(200);
  expect(await statusOf('audit', "lists/getByTitle('Tasks')/items")).toBeGreaterThanOrEqual(400);
  expect((await doctor()).filter(({ kind }) => kind === 'missing' || kind === 'extra-right' || kind === 'former-group')).toEqual([]);
});

test('a second run does nothing, also after an owner took somebody out of one of the groups', async () => {
  await makeFormerSite(desk.as('owner'), [login('siro'), login('caldicott')]);
  await upgrade();
  await desk.as('owner').sp.web.siteGroups.getByName('Desk policy reviewers').users.removeByLoginName(login('caldicott'));
  expect(await upgrade()).toMatchObject({ outcome: 'finished', done: [] });
  expect(await groups()).toEqual({ 'Desk breach reviewers': [login('caldicott'), login('siro')], 'Desk policy reviewers': [login('siro')] });
});

test('stopped again and again it ends in the same place, and at no moment does a reviewer lose the log', async () => {
  await makeFormerSite(desk.as('owner'), [login('siro'), login('audit')]);
  let runs = 0;
  for (let outcome: SetupResult['outcome'] = 'stopped'; outcome === 'stopped'; runs++) {
    const stop = new AbortController();
    const result = await upgrade({
      signal: stop.signal, onProgress: ({ done, current }) => { if (current && done > 0) stop.abort(); }
    });
    outcome = result.outcome;
    expect(result.outcome).toMatch(/stopped|finished/);
    expect(await statusOf('siro', "lists/getByTitle('Breach log')/items")).toBe(200);
    expect(await statusOf('siro', "lists/getByTitle('Policies')/items")).toBe(200);
    expect(await statusOf('alex', "lists/getByTitle('Breach log')/items")).toBeGreaterThanOrEqual(400);
  }
  expect(runs).toBeGreaterThan(4);
  expect(await groups()).toEqual(Object.fromEntries(heirs.map((heir) => [heir, [login('audit'), login('siro')]])));
  expect(await upgrade()).toMatchObject({ outcome: 'finished', done: [] });
});

test('whoever cannot be added stays in the former group, which has no rights any more; the doctor names both, and a later run goes on', async () => {
  await makeFormerSite(desk.as('owner'), [login('siro'), login('audit')]);
  // the first two are those of the SIRO
  await desk.fault({ match: { method: 'POST', url: '/users(\\?|$)' }, skip: 2, times: 2, fault: { kind: 'status', status: 400 } });
  const result = await upgrade();
  const one = { action: { kind: 'carry-member', member: { name: 'Grace Lim' } } };
  expect(result).toMatchObject({ outcome: 'finished', failed: [one, one] });
  expect(await groups()).toEqual({
    [formerGroup]: [login('audit')], 'Desk breach reviewers': [login('siro')], 'Desk policy reviewers': [login('siro')]
  });
  expect(await statusOf('audit', "lists/getByTitle('Breach log')/items")).toBeGreaterThanOrEqual(400);
  const told = (await doctor()).filter(({ kind }) => kind === 'former-group');
  expect(told.map((finding) => describeFinding(words, finding))).toEqual([
    'The group “Desk reviewers” of an earlier version is still there, and has no rights any more. “Desk breach reviewers”, “Desk policy reviewers” take its place. In it: Grace Lim.'
  ]);

  await desk.noFaults();
  expect(await upgrade()).toMatchObject({ outcome: 'finished', failed: [] });
  expect(await groups()).toEqual(Object.fromEntries(heirs.map((heir) => [heir, [login('audit'), login('siro')]])));
});
