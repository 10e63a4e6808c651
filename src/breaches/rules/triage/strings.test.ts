import strings from '../../../loc/triage';
import { breachDecisions, choiceKey, councilRoles, incidentKindList, regimes } from '../index';
import { containmentSteps, factFields, othersToTell, suggestOthers } from './index';
import { testFacts } from './testTriage';

const words: Readonly<Record<string, string>> = { ...strings };

test.each<[string, readonly string[]]>([
  ['step', containmentSteps],
  ['tell', othersToTell.map(({ key }) => key)],
  ['tellWhy', othersToTell.flatMap(({ when }) => when.map(({ why }) => why))],
  ['fact', factFields],
  ['breach', breachDecisions.map(choiceKey)],
  ['role', councilRoles.map(choiceKey)],
  ['regime', regimes.map(choiceKey)]
])('every %s has its words', (family, keys) => {
  for (const key of keys) expect({ key, text: typeof words[`${family}_${key}`] }).toEqual({ key, text: 'string' });
});

test('every suggestion for every kind can be worded', () => {
  for (const { key: incidentKind } of incidentKindList) {
    for (const { key, why } of suggestOthers({ facts: { ...testFacts, incidentKind }, councilRole: 'Not decided', supplier: '', regime: 'UK GDPR' })) {
      expect(words[`tell_${key}`]).toBeDefined();
      expect(why.length).toBeGreaterThan(0);
    }
  }
});
