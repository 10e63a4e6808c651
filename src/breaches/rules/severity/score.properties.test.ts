import * as fc from 'fast-check';
import {
  bandLimits, bandOf, choose, circumstanceKeys, circumstanceValues, contextFactorKeys, contextLevels, dataClassKeys, departsFromScore, emptySeverityDraft, identifierKeys, ladderOf, protections,
  readSeverityFile, riskExpectedFrom, SEVERITY_MAXIMUM, SEVERITY_MINIMUM, severityBandLabels, severityFlags, severityOf, severityOfDraft, takeSuggestions, suggestSeverity, wordingsOf, writeSeverityFile
} from './index';
import type { SeverityChoice, SeverityDraft, SeverityFile, Wording } from './index';
import { dataTypeLabels } from '../incidents/dataTypes';
import { incidentKindList } from '../incidents/incidentKinds';
import { dataSubjectTypeLabels } from '../incidents/dataSubjectTypes';
import { protectionChoices } from '../report/report';
import englishSeverityTexts from '../../../loc/severity/en';

const english: Wording = { strings: englishSeverityTexts, language: 'en-GB' };

const wording = fc.string({ maxLength: 40 });
const dataClass = fc.record({ class: fc.constantFrom(...dataClassKeys), level: fc.constantFrom(...contextLevels), reasons: fc.subarray([...contextFactorKeys]), wording });
const identifier = fc.constantFrom(...identifierKeys).chain((key) => fc.record({ identifier: fc.constant(key), value: fc.constantFrom(...ladderOf(key)), wording }));
const protection = fc.constantFrom(...protections).chain(({ key, to }) => fc.record({ protection: fc.constant(key), to: fc.constant(to), wording }));
const step = fc.record({ value: fc.constantFrom<0 | 0.25 | 0.5>(0, 0.25, 0.5), wording });

const anyFile: fc.Arbitrary<SeverityFile> = fc.record({
  v: fc.constant<1>(1),
  dataClasses: fc.uniqueArray(dataClass, { minLength: 1, selector: (each) => each.class }),
  identifiers: fc.uniqueArray(identifier, { minLength: 1, selector: (each) => each.identifier }),
  loweredByProtection: fc.option(protection, { nil: undefined }),
  confidentiality: step,
  integrity: step,
  availability: step,
  maliciousIntent: fc.record({ value: fc.constantFrom<0 | 0.5>(0, 0.5), wording }),
  note: fc.string(),
  wordingLanguage: fc.constantFrom<'en-GB' | 'cy-GB'>('en-GB', 'cy-GB')
});

/** Every way to raise one input by one step, or to add one. */
function raised(file: SeverityFile): readonly SeverityFile[] {
  const above = <Value extends number>(values: readonly Value[], value: number): Value | undefined => values.find((each) => each > value);
  const replaced = <Item>(items: readonly Item[], at: number, item: Item): Item[] => items.map((each, index) => (index === at ? item : each));
  return [
    ...file.dataClasses.flatMap((choice, at) => {
      const level = above(contextLevels, choice.level);
      return level === undefined ? [] : [{ ...file, dataClasses: replaced(file.dataClasses, at, { ...choice, level }) }];
    }),
    ...dataClassKeys.filter((key) => !file.dataClasses.some((choice) => choice.class === key))
      .map((key) => ({ ...file, dataClasses: [...file.dataClasses, { class: key, level: 1 as const, reasons: [], wording: '' }] })),
    ...file.identifiers.flatMap((choice, at) => {
      const value = above(ladderOf(choice.identifier), choice.value);
      return value === undefined ? [] : [{ ...file, identifiers: replaced(file.identifiers, at, { ...choice, value }) }];
    }),
    ...identifierKeys.filter((key) => !file.identifiers.some((choice) => choice.identifier === key))
      .map((key) => ({ ...file, identifiers: [...file.identifiers, { identifier: key, value: 0.25 as const, wording: '' }] })),
    ...(file.loweredByProtection ? [{ ...file, loweredByProtection: undefined }] : []),
    ...protections.filter(({ to }) => file.loweredByProtection && to > file.loweredByProtection.to).map(({ key, to }) => ({ ...file, loweredByProtection: { protection: key, to, wording: '' } })),
    ...circumstanceKeys.flatMap((key) => {
      const value = above(circumstanceValues(key), file[key].value);
      return value === undefined ? [] : [{ ...file, [key]: { value, wording: '' } }];
    })
  ];
}

test('raising or adding any input never lowers the score, nor the band', () => {
  fc.assert(fc.property(anyFile, (file) => {
    const before = severityOf(file);
    for (const higher of raised(file)) {
      const after = severityOf(higher);
      expect(after.score).toBeGreaterThanOrEqual(before.score);
      expect(severityBandLabels.indexOf(after.band)).toBeGreaterThanOrEqual(severityBandLabels.indexOf(before.band));
    }
  }));
});

test('the score is a multiple of a quarter from 0.25 to 6, and its band starts at or under it', () => {
  fc.assert(fc.property(anyFile, (file) => {
    const { score, band, dpc, ei, cb, nearLimitAbove } = severityOf(file);
    expect(score).toBe(dpc * ei + cb);
    expect(score).toBeGreaterThanOrEqual(SEVERITY_MINIMUM);
    expect(score).toBeLessThanOrEqual(SEVERITY_MAXIMUM);
    expect(Number.isInteger(score * 4)).toBe(true);
    expect(band).toBe(bandOf(score));
    expect(nearLimitAbove).toBe(bandLimits.find((limit) => score === limit - 0.25));
  }));
});

test('a file that is written is read as the same choices, and again as the same text', () => {
  fc.assert(fc.property(anyFile, (file) => {
    const text = writeSeverityFile(file);
    const reading = readSeverityFile(text);
    if (reading.state !== 'read') throw new Error(text);
    expect(writeSeverityFile(reading.file)).toBe(text);
    expect(severityOf(reading.file)).toEqual(severityOf(file));
    expect([...wordingsOf(reading.file)].sort()).toEqual([...wordingsOf(file)].sort());
  }));
});

const choice: fc.Arbitrary<SeverityChoice> = fc.oneof(
  fc.record({ kind: fc.constant<'class'>('class'), class: fc.constantFrom(...dataClassKeys), level: fc.option(fc.constantFrom(...contextLevels), { nil: undefined }), reasons: fc.subarray([...contextFactorKeys]) }),
  fc.constantFrom(...identifierKeys).chain((key) => fc.record({ kind: fc.constant<'identifier'>('identifier'), identifier: fc.constant(key), value: fc.option(fc.constantFrom(...ladderOf(key)), { nil: undefined }) })),
  fc.record({ kind: fc.constant<'protection'>('protection'), protection: fc.option(fc.constantFrom(...protections.map(({ key }) => key)), { nil: undefined }) }),
  fc.constantFrom(...circumstanceKeys).chain((key) => fc.record({ kind: fc.constant<'circumstance'>('circumstance'), circumstance: fc.constant(key), value: fc.constantFrom(...circumstanceValues(key)) }))
);

/** What a choice is about: of two choices about the same the later one counts, so only those about different things may change places. */
const about = (each: SeverityChoice): string => (each.kind === 'class' ? each.class : each.kind === 'identifier' ? each.identifier : each.kind === 'circumstance' ? each.circumstance : each.kind);
const chosen = (choices: readonly SeverityChoice[]): SeverityDraft => choices.reduce((draft, each) => choose(draft, each, english), emptySeverityDraft('en-GB'));

test('the order in which choices are made never changes the outcome', () => {
  const choices = fc.uniqueArray(choice, { selector: about });
  const shuffled = choices.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
  fc.assert(fc.property(shuffled, ([list, otherOrder]) => {
    expect(chosen(otherOrder)).toEqual(chosen(list));
    expect(severityOfDraft(chosen(otherOrder))).toEqual(severityOfDraft(chosen(list)));
  }));
});

test('changing one’s mind leaves no trace: only the last choice about a thing counts', () => {
  fc.assert(fc.property(fc.array(choice), (choices) => {
    const last = choices.filter((each, at) => !choices.slice(at + 1).some((later) => about(later) === about(each)));
    expect(chosen(choices)).toEqual(chosen(last));
  }));
});

test('suggestions fill only what is open, and taking them twice is taking them once', () => {
  const facts = fc.record({
    dataTypes: fc.subarray([...dataTypeLabels]), dataSubjectTypes: fc.subarray([...dataSubjectTypeLabels]), incidentKind: fc.constantFrom(...incidentKindList.map(({ key }) => key)), protection: fc.constantFrom(...protectionChoices)
  });
  fc.assert(fc.property(facts, fc.array(choice), (known, choices) => {
    const before = chosen(choices);
    const once = takeSuggestions(before, suggestSeverity(known), english);
    expect(takeSuggestions(once, suggestSeverity(known), english)).toEqual(once);
    for (const kept of before.dataClasses) expect(once.dataClasses).toContainEqual(kept);
    for (const key of circumstanceKeys) if (before[key]) expect(once[key]).toEqual(before[key]);
    expect(once.loweredByProtection).toEqual(before.loweredByProtection);
  }));
});

test('a higher score never makes one expect a lower risk, and what is expected never departs', () => {
  const order = ['Unlikely', 'Risk', 'High risk'];
  const flags = fc.record({ peopleCount: fc.option(fc.nat()), protection: fc.constantFrom(...protectionChoices) }).map(severityFlags);
  fc.assert(fc.property(anyFile, anyFile, flags, (one, other, known) => {
    const [lower, higher] = [severityOf(one), severityOf(other)].sort((a, b) => a.score - b.score);
    expect(order.indexOf(riskExpectedFrom(higher.band, known).level)).toBeGreaterThanOrEqual(order.indexOf(riskExpectedFrom(lower.band, known).level));
    expect(departsFromScore(riskExpectedFrom(lower.band, known).level, lower.band)).toBe(false);
  }));
});
