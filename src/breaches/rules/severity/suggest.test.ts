import { choose, emptySeverityDraft, severityDoubts, severityOfDraft, suggestSeverity, takeSuggestions, type SuggestionFacts, type Wording } from './index';
import { severityFileWith } from './testSeverity';
import { dataTypeLabels } from '../incidents/dataTypes';
import englishSeverityTexts from '../../../loc/severity/en';

const english: Wording = { strings: englishSeverityTexts, language: 'en-GB' };
const facts: SuggestionFacts = { dataTypes: ['Basic personal identifiers', 'Economic and financial data'], dataSubjectTypes: ['Employees'], incidentKind: 'emailWrongPerson', protection: 'None' };

test('an email to the wrong person suggests the classes of its data, and disclosure to known people by a slip', () => {
  expect(suggestSeverity(facts)).toEqual({
    classes: [{ class: 'simple', because: ['Basic personal identifiers'] }, { class: 'financial', because: ['Economic and financial data'] }],
    credentials: false,
    individuals: [],
    circumstances: { confidentiality: 0.25, integrity: 0, availability: 0, maliciousIntent: 0 }
  });
});

test('every type of data suggests a class, but credentials, what is other and what is not known', () => {
  const without = dataTypeLabels.filter((type) => suggestSeverity({ ...facts, dataTypes: [type] }).classes.length === 0);
  expect(without).toEqual(['Identification data', 'Other', 'Not yet known']);
  expect(suggestSeverity({ ...facts, dataTypes: ['Identification data'] }).credentials).toBe(true);
});

test('children and vulnerable adults are a reason to look at a class again', () => {
  expect(suggestSeverity({ ...facts, dataSubjectTypes: ['Employees', 'Children', 'Vulnerable adults'] }).individuals).toEqual(['Children', 'Vulnerable adults']);
});

test('lost papers say nothing about the circumstances, so nothing is suggested', () => {
  expect(suggestSeverity({ ...facts, incidentKind: 'paperLost' }).circumstances).toEqual({});
});

test('suggestions taken over make no complete assessment: the identifiers are the officer’s to choose', () => {
  const draft = takeSuggestions(emptySeverityDraft('en-GB'), suggestSeverity(facts), english);
  expect(severityOfDraft(draft)).toBeUndefined();
  const named = choose(draft, { kind: 'identifier', identifier: 'fullName', value: 1 }, english);
  expect(severityOfDraft(named)).toMatchObject({ complete: true, severity: { score: 3.25, band: 'High' } });
});

test('protection is never taken over, because the score hangs on a key that the desk does not know', () => {
  const suggested = suggestSeverity({ ...facts, protection: 'Encrypted' });
  expect(suggested.protection).toBe('encrypted');
  expect(takeSuggestions(emptySeverityDraft('en-GB'), suggested, english).loweredByProtection).toBeUndefined();
});

describe('doubts when the facts change after the assessment', () => {
  const scored = severityFileWith({ class: 'financial', dpc: 3, ei: 1, confidentiality: 0.25 });
  const financial: SuggestionFacts = { ...facts, dataTypes: ['Economic and financial data'] };

  test('none while they fit, and none for an assessment that was not begun', () => {
    expect(severityDoubts(scored, financial)).toEqual([]);
    expect(severityDoubts(emptySeverityDraft('en-GB'), facts)).toEqual([]);
  });

  test('health data turned up', () => {
    expect(severityDoubts(scored, { ...financial, dataTypes: ['Economic and financial data', 'Health data'] })).toEqual([{ kind: 'class-not-scored', class: 'sensitive', because: ['Health data'] }]);
  });

  test('it was not encrypted after all', () => {
    expect(severityDoubts({ ...scored, loweredByProtection: { protection: 'encrypted', to: 0.25, wording: '' } }, financial)).toEqual([{ kind: 'protection-not-reported' }]);
  });

  test('it was published, not sent to one person', () => {
    expect(severityDoubts(scored, { ...financial, incidentKind: 'publishedByMistake' })).toEqual([{ kind: 'circumstance-higher', circumstance: 'confidentiality', value: 0.5 }]);
  });
});
