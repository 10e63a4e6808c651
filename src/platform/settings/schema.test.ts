import { defaultOfficerSettings, validateOfficerSettings } from './officers';
import { deskPageOf, policiesPageOf } from './pages';
import { regulatorIn } from './regulator';
import { validateSettings } from './schema';

const complete = {
  councilName: 'Northmere Borough Council', nation: 'england-and-wales', dpoName: 'Priya Nandra', dpoPhone: '01632 960 100 ext 12',
  mailbox: 'DataProtection@northmere.example'
};

test('the least that a council must say is enough, and the rest has sensible values', () => {
  expect(validateSettings(complete)).toEqual({
    ok: true,
    settings: {
      ...complete, mailbox: 'dataprotection@northmere.example', dpoPhoneOutOfHours: '', teams: { kind: 'none' }, services: [], caldicottUpn: '', ictSecurityUpn: '', joinerDays: 30,
      regulatorEn: 'the Information Commission (ICO)', regulatorCy: 'y Comisiwn Gwybodaeth (ICO)'
    }
  });
});

test('each problem names its field', () => {
  const draft = {
    ...complete, councilName: '  ', nation: '', dpoPhone: 'ring me', mailbox: 'no address', caldicottUpn: 'Samuel',
    services: [{ name: 'Housing', headUpn: '', championUpns: ['champion@northmere.example', 'x'], managerUpns: ['y'] }]
  };
  expect(validateSettings(draft)).toEqual({
    ok: false,
    problems: expect.arrayContaining([
      { field: 'councilName', code: 'required' },
      { field: 'nation', code: 'required' },
      { field: 'dpoPhone', code: 'phone' },
      { field: 'mailbox', code: 'email' },
      { field: 'caldicottUpn', code: 'email' },
      { field: 'services.0.championUpns.1', code: 'email' },
      { field: 'services.0.managerUpns.0', code: 'email' }
    ])
  });
});

test('the regulator has the name that the council gives it; settings of a site from before, and no settings, have the usual one', () => {
  const named = { regulatorEn: 'the Information Commissioner’s Office', regulatorCy: 'Swyddfa’r Comisiynydd Gwybodaeth' };
  const checked = validateSettings({ ...complete, ...named });
  const settings = checked.ok ? checked.settings : undefined;
  expect([regulatorIn('en-GB', settings), regulatorIn('cy-GB', settings)]).toEqual([named.regulatorEn, named.regulatorCy]);
  const before = validateSettings(complete);
  expect(regulatorIn('en-GB', before.ok ? before.settings : undefined)).toBe(regulatorIn('en-GB', undefined));
  expect(regulatorIn('cy-GB', undefined)).toBe('y Comisiwn Gwybodaeth (ICO)');
  expect(validateSettings({ ...complete, regulatorEn: ' ' })).toEqual({ ok: false, problems: [{ field: 'regulatorEn', code: 'required' }] });
});

test('joiners have whole days, a year at most', () => {
  expect(validateSettings({ ...complete, joinerDays: 28 })).toMatchObject({ ok: true, settings: { joinerDays: 28 } });
  for (const joinerDays of [0, 1.5, 366, Number.NaN]) {
    expect(validateSettings({ ...complete, joinerDays })).toEqual({ ok: false, problems: [{ field: 'joinerDays', code: 'days' }] });
  }
});

test('settings of before know no managers, and are read as they were', () => {
  const service = { name: 'Housing', headUpn: 'head@northmere.example', championUpns: [], socialCare: false };
  expect(validateSettings({ ...complete, services: [service] })).toMatchObject({ ok: true, settings: { services: [service] } });
  const withManagers = { ...service, managerUpns: ['manager@northmere.example'] };
  expect(validateSettings({ ...complete, services: [withManagers] })).toMatchObject({ ok: true, settings: { services: [withManagers] } });
});

test('two services of one name are refused, because groups and folders are named after them', () => {
  const services = [{ name: "Children's services" }, { name: 'childrens services ' }];
  expect(validateSettings({ ...complete, services })).toEqual({ ok: false, problems: [{ field: 'services', code: 'duplicate' }] });
});

test('no service has the name of the folder of restricted cases, into which its people would be let', () => {
  for (const name of ['Restricted', ' RESTRICTED* ']) {
    expect(validateSettings({ ...complete, services: [{ name }] })).toEqual({ ok: false, problems: [{ field: 'services.0.name', code: 'invalid' }] });
  }
  expect(validateSettings({ ...complete, services: [{ name: 'Restricted access' }] }).ok).toBe(true);
});

test('a service may have a Welsh name; settings of before have none, and what is too long says so', () => {
  expect(validateSettings({ ...complete, services: [{ name: 'Housing' }] })).toMatchObject({ ok: true, settings: { services: [{ name: 'Housing' }] } });
  expect(validateSettings({ ...complete, services: [{ name: 'Housing', nameCy: ' Tai ' }] })).toMatchObject({ ok: true, settings: { services: [{ name: 'Housing', nameCy: 'Tai' }] } });
  expect(validateSettings({ ...complete, services: [{ name: 'Housing', nameCy: 'x'.repeat(101) }] })).toEqual({ ok: false, problems: [{ field: 'services.0.nameCy', code: 'tooLong' }] });
});

test('a Welsh name that is another service’s in either language is refused beside its field; of one service both may be the same', () => {
  const twice = [{ name: 'Housing', nameCy: 'Tai' }, { name: 'Homes', nameCy: 'TAI ' }];
  expect(validateSettings({ ...complete, services: twice })).toEqual({ ok: false, problems: [{ field: 'services.1.nameCy', code: 'duplicate' }] });
  const crossed = [{ name: 'Housing', nameCy: 'Planning' }, { name: 'Planning' }];
  expect(validateSettings({ ...complete, services: crossed })).toEqual({ ok: false, problems: [{ field: 'services.0.nameCy', code: 'duplicate' }] });
  expect(validateSettings({ ...complete, services: [{ name: 'Cwm Taf', nameCy: 'Cwm Taf' }, { name: 'Housing', nameCy: '' }, { name: 'Planning', nameCy: '' }] }).ok).toBe(true);
});

test('a Teams channel needs both ids', () => {
  expect(validateSettings({ ...complete, teams: { kind: 'channel', teamId: 't', channelId: '' } }))
    .toEqual({ ok: false, problems: [{ field: 'teams.channelId', code: 'required' }] });
});

const proposed = { readingDays: 14, reminderLimit: 200, internalAuditMailbox: '', schoolTerms: [] };

test('officers who never saved anything keep six years, tell nobody more, and give two weeks to read', () => {
  expect(defaultOfficerSettings).toEqual({ retention: { personalDataBreach: 72, nearMiss: 72, notABreach: 72, complaint: 24, request: 36, dpia: 72 }, othersToTell: [], ...proposed });
});

test('what holds for reading policies is whole days, a limit, and a mailbox or none', () => {
  expect(validateOfficerSettings({ readingDays: 21, reminderLimit: 2000, internalAuditMailbox: ' Audit@Northmere.example ' })).toMatchObject({
    ok: true, settings: { readingDays: 21, reminderLimit: 2000, internalAuditMailbox: 'audit@northmere.example' }
  });
  expect(validateOfficerSettings({ readingDays: 366, reminderLimit: 2001, internalAuditMailbox: 'audit' })).toEqual({
    ok: false,
    problems: [
      { field: 'readingDays', code: 'days' }, { field: 'reminderLimit', code: 'limit' }, { field: 'internalAuditMailbox', code: 'email' }
    ]
  });
});

test('a schedule is whole months between one and fifty years, and each entry of whom to tell has a name of its own', () => {
  const retention = { personalDataBreach: 84, nearMiss: 24, notABreach: 1, complaint: 36, request: 48, dpia: 120 };
  expect(validateOfficerSettings({ retention, othersToTell: [{ name: ' Fire service ' }] }))
    .toEqual({ ok: true, settings: { retention, othersToTell: [{ name: 'Fire service', when: '' }], ...proposed } });
  expect(validateOfficerSettings({ retention: { personalDataBreach: 0, nearMiss: 1.5, notABreach: Number.NaN }, othersToTell: [{ name: ' ' }] })).toEqual({
    ok: false,
    problems: [
      { field: 'retention.personalDataBreach', code: 'months' }, { field: 'retention.nearMiss', code: 'months' }, { field: 'retention.notABreach', code: 'months' },
      { field: 'othersToTell.0.name', code: 'required' }
    ]
  });
  expect(validateOfficerSettings({ othersToTell: [{ name: 'Fire service' }, { name: 'fire service' }] }))
    .toEqual({ ok: false, problems: [{ field: 'othersToTell', code: 'duplicate' }] });
});

test.each([
  ['/sites/dataprotection/SitePages/My-policies.aspx', 'https://northmere.example/sites/dataprotection/SitePages/My-policies.aspx'],
  ['https://northmere.example/sites/intranet/SitePages/Policies.aspx', 'https://northmere.example/sites/intranet/SitePages/Policies.aspx'],
  ['', undefined], [undefined, undefined]
])('the page with My policies may be named as %s', (policiesPage, address) => {
  const checked = validateSettings({ ...complete, policiesPage });
  expect(checked.ok && policiesPageOf('https://northmere.example/sites/dataprotection', checked.settings)).toBe(address);
});

test.each(['My policies', 'javascript:alert(1)', '//elsewhere.example/x', 'ftp://northmere.example/x', '/sites/my policies'])('%s is no page', (policiesPage) => {
  expect(validateSettings({ ...complete, policiesPage })).toEqual({ ok: false, problems: [{ field: 'policiesPage', code: 'page' }] });
});

test('the page with the desk is named, checked and kept to the desk’s own origin alike', () => {
  const site = 'https://northmere.example/sites/dataprotection';
  expect(deskPageOf(site, { deskPage: '/sites/dataprotection/SitePages/Desk.aspx' })).toBe(`${site}/SitePages/Desk.aspx`);
  expect([deskPageOf(site, {}), deskPageOf(site, undefined), deskPageOf(site, { deskPage: 'https://elsewhere.example/sites/x' })]).toEqual([undefined, undefined, undefined]);
  expect(validateSettings({ ...complete, deskPage: 'javascript:alert(1)' })).toEqual({ ok: false, problems: [{ field: 'deskPage', code: 'page' }] });
});

test('a page of another origin is not linked to, whoever wrote it into the row', () => {
  expect(policiesPageOf('https://northmere.example/sites/dataprotection', { policiesPage: 'https://elsewhere.example/sites/x' })).toBeUndefined();
});
