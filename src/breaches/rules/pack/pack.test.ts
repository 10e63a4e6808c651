import { dataSubjectTypes } from '../incidents/dataSubjectTypes';
import { aCase, at, newValues, readyValues } from '../investigation/testCases';
import { peopleExceptions, riskLevels, tellDecisions, type BreachCase, type CaseValues } from '../index';
import { choiceKey } from '../../../casework/rules/choiceKey';
import { cyberAspects, emptyNotificationFile, findingCodes, likelihoods, recoveryTimes, serviceImpacts, yesNoNotKnown } from '../decisions';
import { packHints, packLines, packModel, packSections, packText, type PackModel, type PackSource } from './index';
import englishBreachTexts from '../../../loc/breach/en';
import englishIncidentTexts from '../../../loc/incident/en';
import englishDecisionsTexts from '../../../loc/decisions/en';
import welshBreachTexts from '../../../loc/breach/cy';
import welshIncidentTexts from '../../../loc/incident/cy';
import welshDecisionsTexts from '../../../loc/decisions/cy';

const english: Readonly<Record<string, string>> = { ...englishIncidentTexts, ...englishBreachTexts, ...englishDecisionsTexts };
const welsh: Readonly<Record<string, string>> = { ...welshIncidentTexts, ...welshBreachTexts, ...welshDecisionsTexts };
const council = { regulatorEn: 'the Information Commission (ICO)', regulatorCy: 'y Comisiwn Gwybodaeth (ICO)', councilName: 'Northmere Borough Council', dpoName: 'Priya Nandra', dpoPhone: '01632 960 100', mailbox: 'dataprotection@northmere.example' };
const source = (values: Partial<CaseValues> = {}, more: Partial<PackSource> = {}): PackSource => ({
  found: aCase(values) as BreachCase, council, now: at('2026-11-22T18:00:00Z'), locale: 'en-GB', strings: english, ...more
});
const field = (model: PackModel, key: string) => model.sections.flatMap(({ fields }) => fields).find((each) => each.key === key);
const keys = (fields: readonly { readonly key: string }[]): readonly string[] => fields.map(({ key }) => key);

test('everything that article 33(3) asks is there, filled from the case', () => {
  const model = packModel(source());
  expect(field(model, 'whatHappened')?.value).toBe('A letter went to the wrong resident.');
  expect(field(model, 'dataTypes')?.value).toEqual(['Basic personal identifiers']);
  expect(field(model, 'dataSubjectTypes')?.value).toEqual(['Customers or prospective customers']);
  expect(field(model, 'peopleCount')?.value).toBe('1');
  expect(field(model, 'recordsCount')?.value).toBe('1');
  expect(field(model, 'dpoEmail')?.value).toBe('dataprotection@northmere.example');
  expect(field(model, 'consequences')?.value).toBe('A neighbour knows of the arrears.');
  expect(field(model, 'actionsTaken')?.value).toEqual(['The letter was fetched back.']);
  expect(field(model, 'awareAt')?.value).toBe('Friday 20 November 2026 at 16:00');
  expect(field(model, 'reportType')?.value).toBe('Follow-up report');
});

test('of an empty case everything is missing, what the law asks first', () => {
  const empty = { ...newValues.facts, whatHappened: '', happenedAt: undefined, dataSubjectTypes: [], dataTypes: [], peopleCount: undefined, peopleBand: undefined, recordsCount: undefined };
  const { missing, unknown } = packModel(source({ ...newValues, facts: empty, awareAt: undefined }, { council: undefined }));
  const law = missing.filter(({ asks }) => asks === 'law');
  expect(keys(missing).slice(0, law.length)).toEqual(keys(law));
  expect(keys(law)).toEqual(['whatHappened', 'awareAt', 'dataTypes', 'recordsCount', 'peopleCount', 'dataSubjectTypes', 'consequences', 'actionsTaken', 'actionsProposed', 'dpoName', 'dpoPhone', 'dpoEmail']);
  expect(unknown).toEqual([]);
});

test('what is said to be not yet known is no gap', () => {
  const facts = { ...newValues.facts, peopleCount: undefined, peopleBand: 'Not known', dataTypes: ['Not yet known'], dataSubjectTypes: dataSubjectTypes.slice(-1).map(({ label }) => label) } as const;
  const model = packModel(source({ facts, notification: { ...emptyNotificationFile, likelihood: 'Not yet known', notYetKnown: ['recordsCount', 'consequences', 'Whether a copy was made'] }, investigation: newValues.investigation }));
  expect(keys(model.unknown)).toEqual(['dataTypes', 'peopleCount', 'dataSubjectTypes', 'consequences', 'likelihood', 'Whether a copy was made']);
  expect(field(model, 'recordsCount')).toMatchObject({ state: 'given', value: '1' });
});

test('what was still unknown when the ICO was last told stays unknown until it is written', () => {
  const [first] = readyValues.notification.submissions;
  const notification = { ...readyValues.notification, consequences: '', submissions: [{ ...first, unknown: ['consequences', 'peopleCount'] }] };
  expect(keys(packModel(source({ notification, investigation: newValues.investigation })).unknown)).toEqual(['consequences']);
});

test('the cyber questions are asked of a cyber incident, and the reason for the delay after 72 hours', () => {
  const asked = keys(packModel(source({ facts: { ...newValues.facts, incidentKind: 'ransomware' } })).sections.flatMap(({ fields }) => fields));
  expect(asked).toEqual(expect.arrayContaining(['cyberAspects', 'serviceImpact', 'recovery']));
  expect(keys(packModel(source()).sections)).not.toContain('cyber');
  expect(keys(packModel(source({ notification: { ...emptyNotificationFile, isCyber: 'Yes' } })).sections)).toContain('cyber');
  const late = source({ ...newValues, caseState: 'Triage' }, { now: at('2026-11-24T18:00:00Z') });
  expect(keys(packModel(late).missing)).toContain('delayReason');
  expect(keys(packModel({ ...late, now: at('2026-11-23T16:00:00Z') }).missing)).not.toContain('delayReason');
});

test('under Part 3 the notification is made under section 67', () => {
  expect(field(packModel(source({ regime: 'Law enforcement' })), 'law')?.value).toBe('DPA 2018 section 67');
});

test('who of the people was told is said as yes, about to, no with the reason, or pending', () => {
  const people = (more: Partial<CaseValues['people']>): unknown => field(packModel(source({ people: { ...newValues.people, ...more } })), 'peopleTold')?.value;
  expect(people({})).toBe('No, the decision is pending');
  expect(people({ decision: 'Tell' })).toBe('No, but we are about to');
  expect(people({ decision: 'Do not tell', exception: 'Unintelligible data', reason: 'Encrypted.' })).toEqual(['No', 'UK GDPR article 34(3)(a)', 'Encrypted.']);
  const tellings = [{ at: '2026-11-22T09:00:00Z', by: 'P', how: 'Letter', language: 'en-GB', note: '' }] as const;
  expect(field(packModel(source({ notification: { ...emptyNotificationFile, tellings: [...tellings] } })), 'peopleTold')?.value).toEqual(['Yes', 'Sunday 22 November 2026 at 09:00']);
});

test('the plain text says what is missing first, and every answer under its question', () => {
  const text = packText(packModel(source()), english);
  expect(text.split('\n').slice(0, 6)).toEqual(['Personal data breach notification', 'Our reference: BR-2026-00042', 'Made: Sunday 22 November 2026 at 18:00', '', 'MISSING', '- How did you find out about the breach?']);
  expect(text).toContain('\nWhat has happened?\nA letter went to the wrong resident.\n');
  expect(text).toContain('\nLikelihood that data subjects will experience significant consequences\n[Missing]\n');
});

test('what was answered elsewhere is no gap, and what was answered here counts before it', () => {
  const model = packModel(source({ riskReason: 'The neighbour knows the family.' }, { council: { ...council, icoRegistration: 'Z1234567' } }));
  expect(field(model, 'actionsProposed')?.value).toBe('Buy window envelopes');
  expect(field(model, 'preventionBy')?.value).toBe('Friday 15 January 2027');
  expect(field(model, 'isCyber')?.value).toBe('No');
  expect(field(model, 'likelihoodDetails')?.value).toBe('The neighbour knows the family.');
  expect(field(model, 'icoRegistration')?.value).toBe('Z1234567');
  const own = { ...readyValues.notification, actionsProposed: 'We look at it again.', icoRegistration: 'ZA000001' };
  expect(field(packModel(source({ notification: own }, { council: { ...council, icoRegistration: 'Z1234567' } })), 'icoRegistration')?.value).toBe('ZA000001');
  expect(field(packModel(source({ notification: own })), 'actionsProposed')?.value).toBe('We look at it again.');
  expect(packModel(source()).missing.find(({ key }) => key === 'icoRegistration')?.place).toBe('settings');
});

test('in Welsh nothing is left in English but what was typed', () => {
  const model = packModel(source({}, { locale: 'cy-GB', strings: welsh }));
  expect(field(model, 'dataTypes')?.value).toEqual([welsh.dataType_basicIdentifiers]);
  expect(field(model, 'awareAt')?.value).toBe('Dydd Gwener 20 Tachwedd 2026 am 16:00');
  expect(model.sections.flatMap(({ fields }) => fields).filter(({ label }) => Object.entries(english).some(([key, text]) => key.startsWith('pack_') && text === label && welsh[key] !== text))).toEqual([]);
});

test('a text that seems to hold personal data raises a hint, the council’s own address does not', () => {
  const hinted = (whatHappened: string): unknown => packHints(packModel(source({ facts: { ...newValues.facts, whatHappened } })), source());
  expect(hinted('Sent to jo@home.example, NI QQ 12 34 56 C.')).toEqual([{ key: 'whatHappened', label: 'What has happened?', hints: ['email-address'] }]);
  expect(hinted('A letter went astray.')).toEqual([]);
});

test('63,000 characters, script and line breaks stay as they are', () => {
  const long = `<script>alert(1)</script>\n${'x'.repeat(62_000)}`;
  const model = packModel(source({ facts: { ...newValues.facts, whatHappened: long } }));
  const found = field(model, 'whatHappened');
  expect(found && packLines(found, english).join('\n')).toBe(long);
});

describe.each([['English', english], ['Welsh', welsh]])('%s', (_, strings) => {
  test('every field, choice and finding has its words', () => {
    const needed = [
      ...packSections.flatMap(({ key, fields }) => [`packSection_${key}`, ...fields.map((each) => `pack_${each.key}`)]),
      ...likelihoods.map((each) => `likelihood_${choiceKey(each)}`), ...cyberAspects.map((each) => `cyberAspect_${choiceKey(each)}`),
      ...serviceImpacts.map((each) => `serviceImpact_${choiceKey(each)}`), ...recoveryTimes.map((each) => `recovery_${choiceKey(each)}`),
      ...yesNoNotKnown.map((each) => `yesNo_${choiceKey(each)}`), ...findingCodes.map((each) => `finding_${each}`),
      ...peopleExceptions.filter((each) => each !== 'None').map((each) => `exception_${choiceKey(each)}`), ...riskLevels.map((each) => `risk_${choiceKey(each)}`),
      ...tellDecisions.filter((each) => each !== 'Not decided').map((each) => `tell_${choiceKey(each)}`)
    ];
    expect(needed.filter((key) => !strings[key])).toEqual([]);
  });
});
