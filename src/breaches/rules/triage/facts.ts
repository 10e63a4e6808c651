import type { CaseFacts } from '../cases/caseValues';
import { dataSubjectTypeLabels } from '../incidents/dataSubjectTypes';
import { dataTypeLabels } from '../incidents/dataTypes';
import { findIncidentKind } from '../incidents/incidentKinds';
import { PEOPLE_NOT_KNOWN, peopleBandLabels, peopleBandOf } from '../incidents/peopleBands';
import { containedChoices, equipmentChoices, NOTE_LIMIT, PEOPLE_LIMIT, protectionChoices, TEXT_LIMIT } from '../report/report';
import { sameMoment } from '../../../casework/rules/moments';
import type { Reading } from './reading';
import type { TriageInput } from './triageInput';

/** The facts, in the order in which a page shows them. */
export const factFields = [
  'incidentKind', 'service', 'whatHappened', 'happenedAt', 'dataSubjectTypes', 'dataTypes', 'peopleCount', 'peopleBand', 'recordsCount', 'contained', 'protection', 'equipment'
] as const satisfies readonly (keyof CaseFacts)[];
export type FactField = (typeof factFields)[number];

export interface FactChange {
  readonly field: FactField;
  /** `added` where nothing was known before: that contradicts nobody. `corrected` needs a reason. */
  readonly how: 'added' | 'corrected';
}

/** The officer's facts; problems are at `facts.<field>`. What cannot be read stays as it was. */
export function readFacts(input: TriageInput, before: CaseFacts, reading: Reading): CaseFacts {
  const kind = findIncidentKind(input.incidentKind);
  if (!kind) reading.problem('facts.incidentKind', input.incidentKind === '' ? 'required' : 'not-a-choice');
  const service = reading.text('facts.service', input.service, TEXT_LIMIT, before.service);
  const whatHappened = reading.required('facts.whatHappened', input.whatHappened, NOTE_LIMIT, before.whatHappened);
  const happenedAt = reading.moment('facts.happenedAt', { date: input.happenedDate, time: input.happenedTime }, before.happenedAt, true);
  const dataSubjectTypes = reading.choices('facts.dataSubjectTypes', input.dataSubjectTypes, dataSubjectTypeLabels);
  const dataTypes = reading.choices('facts.dataTypes', input.dataTypes, dataTypeLabels);
  const peopleCount = reading.wholeNumber('facts.peopleCount', input.peopleCount, PEOPLE_LIMIT);
  const chosen = reading.choice('facts.peopleBand', input.peopleBand, peopleBandLabels);
  const counted = peopleCount === undefined ? undefined : peopleBandOf(peopleCount);
  // a number that was put in takes the band that stood there along; a band that the officer chose against the number is a question
  const bandTouched = input.peopleBand !== (before.peopleBand ?? '');
  if (bandTouched && counted !== undefined && chosen !== undefined && chosen !== PEOPLE_NOT_KNOWN && chosen !== counted) reading.problem('facts.peopleBand', 'band-does-not-fit');
  return {
    incidentKind: kind?.key ?? before.incidentKind, service, whatHappened, happenedAt, dataSubjectTypes, dataTypes, peopleCount,
    peopleBand: counted ?? chosen,
    recordsCount: reading.wholeNumber('facts.recordsCount', input.recordsCount, PEOPLE_LIMIT),
    contained: reading.choice('facts.contained', input.contained, containedChoices) ?? before.contained,
    protection: reading.choice('facts.protection', input.protection, protectionChoices) ?? before.protection,
    equipment: reading.choice('facts.equipment', input.equipment, equipmentChoices) ?? before.equipment
  };
}

/** What differs, in the order of the page. */
export function factChanges(before: CaseFacts, after: CaseFacts): readonly FactChange[] {
  return factFields.filter((field) => !sameFact(before, after, field)).map((field) => ({ field, how: isKnown(before, field) ? 'corrected' : 'added' }));
}

function sameFact(before: CaseFacts, after: CaseFacts, field: FactField): boolean {
  if (field === 'happenedAt') return sameMoment(before.happenedAt, after.happenedAt);
  const [a, b] = [before[field], after[field]];
  // the order of a list column's values is SharePoint's
  return Array.isArray(a) && Array.isArray(b) ? [...a].sort().join('\n') === [...b].sort().join('\n') : a === b;
}

const notKnown: readonly unknown[] = [undefined, '', PEOPLE_NOT_KNOWN, 'Not known', 'Not yet known'];

function isKnown(facts: CaseFacts, field: FactField): boolean {
  // "I am not sure what kind it is": the officer finds out
  if (field === 'incidentKind') return facts.incidentKind !== 'notSure';
  const value = facts[field];
  return Array.isArray(value) ? value.some((each) => !notKnown.includes(each)) : !notKnown.includes(value);
}
