import incident from '../../../loc/incident';
import words from '../../../loc/kindSearch';
import welshWords from '../../../loc/kindSearch/cy';
import { adviceFor, findIncidentKind, incidentGroups, incidentKind, incidentKindChoices, incidentKindList, searchIncidentKinds } from '../index';
import welshIncident from '../../../loc/incident/cy';

const english = { ...incident, ...words };
const welsh = { ...welshIncident, ...welshWords };

/** The published incident types: facts of the ICO's trends data, both categories. */
const icoTypes = [
  'Alteration of personal data', 'Data emailed to incorrect recipient', 'Data of wrong data subject shown in client portal', 'Data posted or faxed to incorrect recipient',
  'Failure to redact', 'Failure to use bcc', 'Incorrect disposal of hardware', 'Incorrect disposal of paperwork', 'Loss/theft of device containing personal data',
  'Loss/theft of paperwork or data left in insecure location', 'Not Provided', 'Other non-cyber incident', 'Unauthorised access', 'Verbal disclosure of personal data', 'Brute Force',
  'Cryptographic flaw', 'Denial of service', 'Hardware/software misconfiguration', 'Malware', 'Other cyber incident', 'Phishing', 'Ransomware'
];

test('every incident type of the ICO can be reported', () => {
  expect([...new Set(incidentKindList.map((kind) => kind.ico))].filter((ico) => ico !== undefined).sort()).toEqual([...icoTypes].sort());
});

test('“Unauthorised access” is there in both of its categories', () => {
  const groups = incidentKindList.filter((kind) => kind.ico === 'Unauthorised access').map((kind) => kind.group);
  expect(groups).toEqual(['Personal data - non-cyber', 'Personal data - cyber']);
});

test('keys and stored texts are unique, and a stored text fits into a text column', () => {
  const keys = incidentKindList.map((kind) => kind.key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(new Set(incidentKindChoices).size).toBe(keys.length);
  expect(Math.max(...incidentKindChoices.map((choice) => choice.length))).toBeLessThanOrEqual(255);
});

test('a kind has one name: what pages and messages call it in English is what stands in the list', () => {
  for (const { key, choice } of incidentKindList) expect({ key, name: english[`kind_${key}`] }).toEqual({ key, name: choice.replace(/'/g, '’') });
});

test('a choice has no ";#" in it, which SharePoint would read as two', () => {
  expect(incidentKindChoices.filter((choice) => choice.includes(';'))).toEqual([]);
});

test('near misses and security incidents have no ICO type; breaches have one', () => {
  for (const kind of incidentKindList) {
    expect({ key: kind.key, ico: kind.ico !== undefined }).toEqual({ key: kind.key, ico: kind.group.startsWith('Personal data') });
  }
  expect([...new Set(incidentKindList.map((kind) => kind.group))]).toEqual(incidentGroups);
});

test('each kind says what to do now', () => {
  for (const kind of incidentKindList) expect({ key: kind.key, advice: kind.advice.length > 0 }).toEqual({ key: kind.key, advice: true });
});

test('a kind is found by its key and by its stored text, and nothing else is one', () => {
  expect(findIncidentKind('deviceLost')?.choice).toBe('Laptop, phone or memory stick with personal data lost or stolen');
  expect(findIncidentKind('Laptop, phone or memory stick with personal data lost or stolen')?.key).toBe('deviceLost');
  expect(findIncidentKind('constructor')).toBeUndefined();
  expect(incidentKind('ransomware').cyber).toBe(true);
});

describe('searching kinds in everyday words', () => {
  const first = (typed: string, strings: Readonly<Record<string, string>> = english): string | undefined => searchIncidentKinds(typed, strings)[0]?.key;

  test.each([
    ['wrong email', 'emailWrongPerson'],
    ['e-mail wrong person', 'emailWrongPerson'],
    ['bcc', 'bccNotUsed'],
    ['envelope', 'postWrongPerson'],
    ['lost laptop', 'deviceLost'],
    ['lost laptop no data', 'equipmentLost'],
    ['usb', 'deviceLost'],
    ['Phish', 'phishing'],
    ['snooping', 'lookedWithoutReason'],
    ['shredder', 'paperDisposal'],
    ['badge', 'badgeLost'],
    ['tailgating', 'areaBreach'],
    ['unlocked computer', 'computerUnlocked'],
    ['hidden column', 'notRedacted'],
    ['ddos', 'denialOfService'],
    ['blagging', 'obtainedByDeception'],
    ['cctv broken', 'securityHardware']
  ])('“%s” finds %s first', (typed, key) => {
    expect(first(typed)).toBe(key);
  });

  test.each([
    ['e-bost anghywir', 'emailWrongPerson'],
    ['gliniadur', 'deviceLost'],
    ['gwe-rwydo', 'phishing'],
    ['bathodyn', 'badgeLost'],
    ['tan', 'buildingIncident']
  ])('in Welsh, “%s” finds %s first, with or without accents', (typed, key) => {
    expect(first(typed, welsh)).toBe(key);
  });

  test('nothing typed shows all in the order of the form; nonsense shows none', () => {
    expect(searchIncidentKinds('  ', english)).toEqual(incidentKindList);
    expect(searchIncidentKinds('xyzzy', english)).toEqual([]);
  });

  test('when no kind has all the words, those with most of them come', () => {
    expect(first('xyzzy fax')).toBe('postWrongPerson');
  });
});

describe('advice', () => {
  test('a stolen laptop: ring ICT first, then the police', () => {
    const advice = adviceFor({ kind: 'deviceLost', equipment: 'Stolen' });
    expect(advice.indexOf('ringIctWipe')).toBeGreaterThanOrEqual(0);
    expect(advice.indexOf('ringIctWipe')).toBeLessThan(advice.indexOf('tellPolice'));
  });

  test('an email to the wrong person: recall, then ask to delete, and do not write to the people yourself', () => {
    expect(adviceFor({ kind: 'emailWrongPerson' })).toEqual(['recallEmail', 'askRecipientDelete', 'keepEvidence', 'doNotContactPeople']);
  });

  test('bank details and passwords add their advice once, whatever the kind', () => {
    expect(adviceFor({ kind: 'phishing', dataTypes: ['Economic and financial data', 'Identification data'] }).filter((key) => key === 'warnBank' || key === 'changePassword')).toEqual(['changePassword', 'warnBank']);
  });

  test('equipment stolen in another kind of incident adds ICT and the police', () => {
    expect(adviceFor({ kind: 'siteBreach', equipment: 'Stolen' })).toEqual(expect.arrayContaining(['ringIctWipe', 'tellPolice']));
  });

  test('before anything is chosen there is none', () => {
    expect(adviceFor({})).toEqual([]);
  });
});
