import incident from '../../../loc/incident';
import words from '../../../loc/kindSearch';
import { columnsToReport, dueMessages, incidentKind, reportToColumns, searchIncidentKinds, validateReport, type IncidentKindKey, type ReportDraft } from '../index';
import { testLogRow } from '../cases/testCases';
import { draft, NOW } from '../report/testReports';

/**
 * The incidents that councils' own policies name as examples, in everyday words, with the kind that fits. Wider than personal data:
 * councils keep one register for all of them.
 */
const incidents: readonly [string, IncidentKindKey][] = [
  ['data lost', 'recordsUnavailable'],
  ['paper stolen', 'paperLost'],
  ['laptop stolen', 'deviceLost'],
  ['inappropriate access controls', 'openToAll'],
  ['equipment failure', 'recordsUnavailable'],
  ['human error', 'otherNonCyber'],
  ['hacking', 'accountTakenOver'],
  ['deception', 'obtainedByDeception'],
  ['fire', 'buildingIncident'],
  ['flood damage records', 'recordsUnavailable'],
  ['criminal damage site', 'siteBreach'],
  ['network breach', 'networkIncident'],
  ['firewall', 'networkIncident'],
  ['camera failure', 'securityHardware'],
  ['gate', 'securityHardware'],
  ['unauthorised area', 'areaBreach'],
  ['ID badge lost', 'badgeLost'],
  ['usb missing', 'equipmentLost'],
  ['mobile phone lost', 'deviceLost'],
  ['password disclosed', 'passwordShared'],
  ['computer left unlocked', 'computerUnlocked'],
  ['left in public area', 'leftWhereSeen'],
  ['confidential waste', 'paperDisposal'],
  ['unauthorised access to records', 'lookedWithoutReason'],
  ['verbal disclosure', 'toldWrongPerson'],
  ['wrong person email', 'emailWrongPerson'],
  ['wrong person fax', 'postWrongPerson'],
  ['wrong person phone', 'toldWrongPerson'],
  ['sharing user id', 'passwordShared'],
  ['supplier told us', 'supplierBreach'],
  ['near miss', 'nearMissOther']
];

test.each(incidents)('“%s” is among the first four kinds found: %s', (typed, key) => {
  expect(searchIncidentKinds(typed, { ...incident, ...words }).slice(0, 4).map((kind) => kind.key)).toContain(key);
});

test.each([...new Set(incidents.map(([, key]) => key))])('%s goes all the way: checked, stored, read, logged, told', (key) => {
  const kind = incidentKind(key);
  const typed: ReportDraft = { ...draft, incidentKind: key, equipment: kind.equipment ? 'Lost' : 'None' };
  const check = validateReport(typed, NOW);
  if (!check.ok) throw new Error(JSON.stringify(check.problems));
  const stored = columnsToReport({ ...reportToColumns(check.report), Id: 42, Created: NOW.toString(), Modified: NOW.toString(), AuthorId: 7 });
  expect(stored).toMatchObject({ incidentKind: key, unreadable: [] });
  expect(testLogRow(stored)).toMatchObject({ IncidentKind: kind.choice, IncidentGroup: kind.group, DueAt: '2026-11-23T16:00:00Z' });
  const roles = dueMessages(stored, { mailbox: 'dataprotection@northmere.example' }, { upn: 'jo@northmere.example' }).map((message) => message.role);
  expect(roles).toContain('dpo');
  expect(roles.includes('ict-security')).toBe(kind.cyber || kind.equipment);
});
