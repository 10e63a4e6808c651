import { departsFromScore, riskExpectedFrom, severityFlags } from './index';

describe('more than 100 people', () => {
  test.each([[0, 'no'], [100, 'no'], [101, 'yes'], [5000, 'yes']])('%s people: %s', (peopleCount, manyPeople) => {
    expect(severityFlags({ peopleCount, peopleBand: 'Not known' }).manyPeople).toBe(manyPeople);
  });

  test.each([['1 to 9', 'no'], ['10 to 99', 'no'], ['100 to 1k', 'yes'], ['100k and above', 'yes'], ['Not known', 'not known']] as const)('without a number the band says it: %s, %s', (peopleBand, manyPeople) => {
    expect(severityFlags({ peopleBand }).manyPeople).toBe(manyPeople);
  });

  test('nothing known is not known', () => {
    expect(severityFlags({})).toEqual({ manyPeople: 'not known', unintelligible: 'not known' });
  });
});

test.each([['Encrypted', 'yes'], ['Password', 'no'], ['None', 'no'], ['Other protection', 'not known'], ['Not known', 'not known']] as const)('data that is protected by “%s” is unintelligible: %s', (protection, unintelligible) => {
  expect(severityFlags({ protection }).unintelligible).toBe(unintelligible);
});

describe('the risk test beside the score', () => {
  const flags = severityFlags({ peopleCount: 3, protection: 'None' });

  test.each([['Low', 'Unlikely'], ['Medium', 'Risk'], ['High', 'High risk'], ['Very high', 'High risk']] as const)('%s makes one expect: %s', (band, level) => {
    expect(riskExpectedFrom(band, flags)).toEqual({ level, consider: [] });
  });

  test('flags make the officer look again, and move nothing', () => {
    const many = severityFlags({ peopleCount: 150, protection: 'None' });
    const unreadable = severityFlags({ peopleCount: 3, protection: 'Encrypted' });
    expect(riskExpectedFrom('Low', many)).toEqual({ level: 'Unlikely', consider: ['higher-many-people'] });
    expect(riskExpectedFrom('High', many)).toEqual({ level: 'High risk', consider: [] });
    expect(riskExpectedFrom('Medium', unreadable)).toEqual({ level: 'Risk', consider: ['lower-unintelligible'] });
    expect(riskExpectedFrom('Low', unreadable)).toEqual({ level: 'Unlikely', consider: [] });
  });

  test('a decision departs when it is another than expected, up or down', () => {
    expect(departsFromScore('High risk', 'Low')).toBe(true);
    expect(departsFromScore('Unlikely', 'Very high')).toBe(true);
    expect(departsFromScore('Risk', 'Medium')).toBe(false);
    expect(departsFromScore('Not decided', 'Very high')).toBe(false);
  });
});
