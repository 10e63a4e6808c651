import * as fc from 'fast-check';
import { containedChoices, dataSubjectTypeLabels, dataTypeLabels, equipmentChoices, incidentKindList, type CaseFacts } from '../index';
import { containmentSteps, notYetAnswered, othersToTell, suggestContainment, suggestOthers, type TellSituation } from './index';
import { testFacts } from './testTriage';

const about = (facts: Partial<CaseFacts> = {}, more: Partial<TellSituation> = {}): TellSituation => ({ facts: { ...testFacts, ...facts }, councilRole: 'Controller', supplier: '', regime: 'UK GDPR', ...more });
const keys = (...input: Parameters<typeof suggestOthers>): readonly string[] => suggestOthers(...input).map(({ key }) => key);

describe('who else must be told', () => {
  test('a letter to the wrong resident with a name and an address calls for nobody', () => {
    expect(keys(about())).toEqual([]);
  });

  test.each<[string, TellSituation, readonly string[]]>([
    ['a stolen laptop', about({ incidentKind: 'deviceLost', equipment: 'Stolen' }), ['police', 'ictSecurity', 'insurer']],
    ['ransomware', about({ incidentKind: 'ransomware' }), ['police', 'ictSecurity', 'nationalCyberCentre', 'siro', 'communications', 'insurer']],
    ['health data', about({ dataTypes: ['Health data'] }), ['siro', 'caldicott', 'nhsToolkit', 'insurer']],
    ['a child', about({ dataSubjectTypes: ['Children'] }), ['safeguarding']],
    ['pupils', about({ dataSubjectTypes: ['Students'] }), ['schools']],
    ['bank details', about({ dataTypes: ['Economic and financial data'] }), ['banks']],
    ['the council works for another body', about({}, { councilRole: 'Processor', supplier: 'Cloudware' }), ['controller']],
    ['joint controllers', about({}, { councilRole: 'Joint controller' }), ['jointControllers']],
    ['a supplier of ours', about({}, { supplier: 'Cloudware' }), ['supplier']],
    ['law enforcement', about({}, { regime: 'Law enforcement' }), ['lawEnforcementPartners']],
    ['a colleague who looked without a reason', about({ incidentKind: 'lookedWithoutReason' }), ['police', 'humanResources']],
    ['a lost badge', about({ incidentKind: 'badgeLost' }), ['facilities']],
    ['two hundred people by number', about({ peopleCount: 200 }), ['siro', 'insurer']],
    ['two thousand people by band', about({ peopleCount: undefined, peopleBand: '1k to 10k' }), ['siro', 'communications', 'insurer']]
  ])('%s', (name, situation, expected) => {
    expect(keys(situation)).toEqual(expected);
  });

  test('the NHS toolkit is England’s: not for Scotland and Northern Ireland', () => {
    const health = about({ dataTypes: ['Health data'] });
    expect(keys(health, { nation: 'england-and-wales' })).toContain('nhsToolkit');
    expect(keys(health, { nation: 'scotland' })).not.toContain('nhsToolkit');
    expect(keys(health, { nation: 'scotland' })).toContain('caldicott');
  });

  test('a service that the settings mark as social care is enough for the Caldicott Guardian', () => {
    expect(keys(about({ service: 'Adult social care' }), { services: [{ name: 'Adult social care', socialCare: true }] })).toContain('caldicott');
  });

  test('a council’s own entries come last, in its own words', () => {
    expect(suggestOthers(about(), {}, [{ name: 'Fire service', when: 'Shared control room' }])).toEqual([{ key: 'other', name: 'Fire service', why: [], ownWords: 'Shared control room' }]);
  });

  test('what was answered is not suggested again', () => {
    const suggestions = suggestOthers(about({ dataTypes: ['Health data'] }), {}, [{ name: 'Fire service', when: '' }, { name: 'Port', when: '' }]);
    expect(notYetAnswered(suggestions, [{ key: 'caldicott', name: 'Guardian' }, { key: 'other', name: 'fire service' }]).map(({ key, name }) => name || key)).toEqual(['siro', 'nhsToolkit', 'insurer', 'Port']);
  });

  test('knowing more never takes a suggestion away', () => {
    const facts = fc.record({
      incidentKind: fc.constantFrom(...incidentKindList.map(({ key }) => key)), dataTypes: fc.subarray([...dataTypeLabels]), dataSubjectTypes: fc.subarray([...dataSubjectTypeLabels]),
      peopleCount: fc.nat(5_000), equipment: fc.constantFrom(...equipmentChoices), contained: fc.constantFrom(...containedChoices)
    });
    fc.assert(fc.property(facts, fc.subarray([...dataTypeLabels]), fc.subarray([...dataSubjectTypeLabels]), fc.nat(5_000), (few, types, people, more) => {
      const larger = { ...few, dataTypes: [...few.dataTypes, ...types], dataSubjectTypes: [...few.dataSubjectTypes, ...people], peopleCount: few.peopleCount + more };
      const after = keys(about(larger));
      for (const key of keys(about(few))) expect(after).toContain(key);
    }));
  });

  test('each entry has a key of its own', () => {
    expect(new Set(othersToTell.map(({ key }) => key)).size).toBe(othersToTell.length);
  });
});

describe('containment checklist', () => {
  test.each<[string, Partial<CaseFacts>, readonly string[]]>([
    ['an email', { incidentKind: 'emailWrongPerson' }, ['recalled', 'recipientDeleted', 'evidenceKept', 'staffBriefed']],
    ['a stolen phone with bank details', { incidentKind: 'deviceLost', equipment: 'Stolen', dataTypes: ['Economic and financial data'] }, ['passwordChanged', 'wiped', 'foundAgain', 'ictActed', 'banksWarned', 'crimeNumber']],
    ['ransomware', { incidentKind: 'ransomware' }, ['isolated', 'noRansomPaid', 'ictActed', 'restored', 'evidenceKept']],
    ['a web page', { incidentKind: 'publishedByMistake' }, ['takenDown', 'searchEngines', 'evidenceKept', 'staffBriefed']]
  ])('%s', (name, facts, steps) => {
    expect(suggestContainment({ ...testFacts, ...facts })).toEqual(steps);
  });

  test('every kind has at least one step, in the order of the table and each once', () => {
    for (const { key } of incidentKindList) {
      const steps = suggestContainment({ ...testFacts, incidentKind: key });
      expect({ key, some: steps.length > 0 }).toEqual({ key, some: true });
      expect(steps).toEqual(containmentSteps.filter((step) => steps.includes(step)));
    }
  });

  test('every step is on the list of some incident', () => {
    const used = new Set(incidentKindList.flatMap(({ key }) => suggestContainment({ ...testFacts, incidentKind: key, equipment: 'Stolen', dataTypes: ['Economic and financial data'] })));
    expect(containmentSteps.filter((step) => !used.has(step))).toEqual([]);
  });
});
