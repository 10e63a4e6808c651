import englishBreachTexts from '../../../loc/breach/en';
import englishIncidentTexts from '../../../loc/incident/en';
import welshBreachTexts from '../../../loc/breach/cy';
import welshIncidentTexts from '../../../loc/incident/cy';
import englishStaffTexts from '../../../loc/staff/en';
import welshStaffTexts from '../../../loc/staff/cy';
import englishSentTexts from '../../../loc/staffSent/en';
import welshSentTexts from '../../../loc/staffSent/cy';
import englishWords from '../../../loc/kindSearch/en';
import welshWords from '../../../loc/kindSearch/cy';
import {
  adviceKeys, choiceKey, containedChoices, containmentMeans, dataSubjectTypes, dataTypes, equipmentChoices, groupKey, happenedKnownChoices, incidentGroups, incidentKindList, peopleBandKey, peopleBandLabels, problemText,
  protectionChoices, publicStates, toldHowChoices
} from '../index';

const languages: [string, Readonly<Record<string, string>>][] = [
  ['English', { ...englishStaffTexts, ...englishSentTexts, ...englishIncidentTexts, ...englishBreachTexts, ...englishWords }],
  ['Welsh', { ...welshStaffTexts, ...welshSentTexts, ...welshIncidentTexts, ...welshBreachTexts, ...welshWords }]
];

describe.each(languages)('%s', (_, strings) => {
  test('every entry of the tables has its string', () => {
    const needed = [
      ...incidentGroups.map(groupKey),
      ...incidentKindList.flatMap((kind) => [`kind_${kind.key}`, `kindWords_${kind.key}`]),
      ...adviceKeys.map((key) => `advice_${key}`),
      ...containmentMeans.map((key) => `containment_${key}`),
      ...dataSubjectTypes.map((type) => `dataSubject_${type.key}`),
      ...dataTypes.map((type) => `dataType_${type.key}`),
      ...peopleBandLabels.map((label) => `peopleBand_${peopleBandKey(label)}`),
      ...happenedKnownChoices.map((choice) => `happenedKnown_${choiceKey(choice)}`),
      ...containedChoices.map((choice) => `contained_${choiceKey(choice)}`),
      ...protectionChoices.map((choice) => `protection_${choiceKey(choice)}`),
      ...equipmentChoices.map((choice) => `equipment_${choiceKey(choice)}`),
      ...toldHowChoices.map((choice) => `toldHow_${choiceKey(choice)}`),
      ...publicStates.map((state) => `publicState_${choiceKey(state)}`)
    ];
    expect(needed.filter((key) => !strings[key])).toEqual([]);
  });

  test('no string of a table is left over from a kind that is gone', () => {
    const kinds = new Set<string>(incidentKindList.map((kind) => kind.key));
    const advice = new Set<string>(adviceKeys);
    const left = Object.keys(strings).filter((key) => {
      const [family, entry] = key.split('_');
      return (['kind', 'kindWords'].includes(family) && !kinds.has(entry)) || (family === 'advice' && !advice.has(entry));
    });
    expect(left).toEqual([]);
  });

  test('all advice is given by some kind', () => {
    const given = new Set(incidentKindList.flatMap((kind) => kind.advice));
    expect(adviceKeys.filter((key) => !given.has(key))).toEqual([]);
  });

  test('every problem has a sentence with its numbers filled in', () => {
    const codes: [string, (string | number)[]][] = [
      ['required', []], ['not-a-date', []], ['not-a-time', []], ['clocks-went-forward', []], ['in-the-future', []], ['too-long-ago', []], ['happened-after-noticed', []], ['noticed-after-told', []],
      ['told-before-happened', []], ['too-long', [255, 300]], ['not-a-number', []], ['number-too-large', [1]], ['band-does-not-fit', []], ['not-a-phone-number', []], ['not-a-choice', []],
      ['not-known-and-known', []], ['file-empty', ['a.txt']], ['file-too-large', ['a.txt', 250]], ['file-name-signs', ['a', 'b']], ['file-name-reserved', ['a', 'b']], ['file-name-too-long', ['a', 'b']],
      ['file-blocked', ['a.exe', 'exe']], ['file-same-name', ['a', 'b']], ['file-too-many', ['a', 20]]
    ];
    for (const [code, params] of codes) {
      const sentence = problemText({ field: 'anything', code, params }, strings);
      expect(sentence).not.toMatch(/\{\d\}/);
      for (const param of params.slice(0, 1)) if (code !== 'number-too-large') expect(sentence).toContain(String(param));
    }
  });

  test('a field with its own sentence uses it', () => {
    expect(problemText({ field: 'whatHappened', code: 'required', params: [] }, strings)).toBe(strings.problem_whatHappened_required);
    expect(problemText({ field: 'whoKnows', code: 'required', params: [] }, strings)).toBe(strings.problem_required);
    expect(() => problemText({ field: 'x', code: 'unheard-of', params: [] }, strings)).toThrow(/problem_x_unheardOf/);
  });
});
