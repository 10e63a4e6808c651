import { severityFileWith, type Scored } from './testSeverity';
import { bandOf, nearLimitAbove, severityOf, severityOfDraft, emptySeverityDraft } from './index';

/** Cases of ENISA's method as worked out in public restatements, with the ends of the scale. */
const cases: [string, Scored, number, string][] = [
  ['ransomware in a hospital, back from backup within a day', { dpc: 4, ei: 0.75, availability: 0.25, maliciousIntent: 0.5 }, 3.75, 'High'],
  ['salaries sent to the wrong colleague', { dpc: 3, ei: 1, confidentiality: 0.25 }, 3.25, 'High'],
  ['an encrypted laptop with contact data lost', { dpc: 1, ei: 0.25 }, 0.25, 'Low'],
  ['a newsletter to 150 people in CC', { dpc: 1, ei: 1, confidentiality: 0.25 }, 1.25, 'Low'],
  ['the same about mental health, a step higher', { dpc: 2, ei: 1, confidentiality: 0.25 }, 2.25, 'Medium'],
  ['the same about mental health, two steps higher', { dpc: 3, ei: 1, confidentiality: 0.25 }, 3.25, 'High'],
  ['staff records with salaries through an open interface', { dpc: 3, ei: 1, confidentiality: 0.25 }, 3.25, 'High'],
  ['the same, when logs prove that nobody looked', { dpc: 3, ei: 1 }, 3, 'High'],
  ['diagnoses stolen from an insurer', { dpc: 4, ei: 1, confidentiality: 0.5, maliciousIntent: 0.5 }, 5, 'Very high'],
  ['the same with the data scored one lower', { dpc: 3, ei: 1, confidentiality: 0.5, maliciousIntent: 0.5 }, 4, 'Very high'],
  ['everything at its highest', { dpc: 4, ei: 1, confidentiality: 0.5, integrity: 0.5, availability: 0.5, maliciousIntent: 0.5 }, 6, 'Very high'],
  ['everything at its lowest', { dpc: 1, ei: 0.25 }, 0.25, 'Low'],
  ['sensitive data that points to somebody with difficulty', { dpc: 4, ei: 0.5 }, 2, 'Medium']
];

test.each(cases)('%s', (_, scored, score, band) => {
  expect(severityOf(severityFileWith(scored))).toMatchObject({ score, band, dpc: scored.dpc, ei: scored.ei });
});

describe('of several', () => {
  const file = severityFileWith({ dpc: 2, ei: 0.25 });

  test('classes the highest counts, they are not added up', () => {
    const more = { ...file, dataClasses: [...file.dataClasses, { ...file.dataClasses[0], class: 'sensitive' as const, level: 3 as const }] };
    expect(severityOf(more)).toMatchObject({ dpc: 3, score: 0.75 });
  });

  test('identifiers the highest counts', () => {
    const more = { ...file, identifiers: [...file.identifiers, { identifier: 'email' as const, value: 0.75 as const, wording: '' }] };
    expect(severityOf(more)).toMatchObject({ ei: 0.75, score: 1.5 });
  });

  test('circumstances all are added', () => {
    expect(severityOf(severityFileWith({ dpc: 1, ei: 0.25, confidentiality: 0.25, integrity: 0.25, availability: 0.25, maliciousIntent: 0.5 })).cb).toBe(1.25);
  });
});

describe('protection', () => {
  const file = severityFileWith({ dpc: 4, ei: 1 });

  test('lowers the ease of identification', () => {
    expect(severityOf({ ...file, loweredByProtection: { protection: 'encrypted', to: 0.25, wording: '' } })).toMatchObject({ ei: 0.25, score: 1 });
  });

  test('never raises it', () => {
    const hardly = severityFileWith({ dpc: 4, ei: 0.25 });
    expect(severityOf({ ...hardly, loweredByProtection: { protection: 'password', to: 0.75, wording: '' } })).toEqual(severityOf(hardly));
  });
});

describe('bands and their limits', () => {
  test.each([[0.25, 'Low'], [1.75, 'Low'], [2, 'Medium'], [2.75, 'Medium'], [3, 'High'], [3.75, 'High'], [4, 'Very high'], [6, 'Very high']])('%s is %s', (score, band) => {
    expect(bandOf(score)).toBe(band);
  });

  test.each([[1.5, undefined], [1.75, 2], [2, undefined], [2.75, 3], [3, undefined], [3.5, undefined], [3.75, 4], [4, undefined], [6, undefined]])('the warning at %s is for %s', (score, limit) => {
    expect(nearLimitAbove(score)).toBe(limit);
  });
});

describe('a score while the officer chooses', () => {
  test('there is none before a class and an identifier are chosen', () => {
    const { dataClasses, identifiers } = severityFileWith({ dpc: 2, ei: 1 });
    expect(severityOfDraft(emptySeverityDraft('en-GB'))).toBeUndefined();
    expect(severityOfDraft({ ...emptySeverityDraft('en-GB'), dataClasses })).toBeUndefined();
    expect(severityOfDraft({ ...emptySeverityDraft('en-GB'), identifiers })).toBeUndefined();
  });

  test('is not complete until every circumstance is answered', () => {
    const { integrity, ...file } = severityFileWith({ dpc: 2, ei: 1, confidentiality: 0.5 });
    expect(severityOfDraft(file)).toMatchObject({ complete: false, severity: { score: 2.5 } });
    expect(severityOfDraft({ ...file, integrity })).toMatchObject({ complete: true });
  });

  test('a file that is none throws rather than scoring nothing', () => {
    expect(() => severityOf({ ...severityFileWith({ dpc: 1, ei: 1 }), dataClasses: [] })).toThrow(RangeError);
  });
});
