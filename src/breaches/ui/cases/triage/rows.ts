import { containmentSteps, notYetAnswered, othersToTell, OWN_ENTRY, suggestContainment, suggestOthers, type StepInput, type TellInput, type TellSuggestion, type TriageInput } from '../../../rules/triage';
import { dataSubjectTypeLabels, dataTypeLabels, equipmentChoices, findIncidentKind, peopleBandLabels, protectionChoices, type CaseFacts } from '../../../rules';
import { openInTriage } from '../../../rules/decisions';
import type { TriageSettings } from './help';
import { stepTitle, tellTitle } from './words';

export interface ShownRow<Row> {
  readonly row: Row;
  /** Where it stands in the input; undefined while it is a suggestion that nobody touched. */
  readonly index: number | undefined;
  /** Where it stands, or will: what the paths of its fields say. */
  readonly place: number;
}

const order = (keys: readonly string[], key: string): number => (keys.includes(key) ? keys.indexOf(key) : keys.length);

/** In the order of the table, so that a row stays where it is when it is answered; own rows at the end. */
function shown<Row extends { readonly key: string }>(given: readonly Row[], suggested: readonly Row[], keys: readonly string[]): readonly ShownRow<Row>[] {
  const all = [...given.map((row, index) => ({ row, index, place: index })), ...suggested.map((row, index) => ({ row, index: undefined, place: given.length + index }))];
  return all.sort((a, b) => order(keys, a.row.key) - order(keys, b.row.key));
}

/** The facts as they are being typed, as far as suggestions ask for them; the form offers only the stored choices. */
export function typedFacts(input: TriageInput, facts: CaseFacts): CaseFacts {
  return {
    ...facts, incidentKind: findIncidentKind(input.incidentKind)?.key ?? facts.incidentKind, service: input.service,
    equipment: equipmentChoices.find((each) => each === input.equipment) ?? facts.equipment, protection: protectionChoices.find((each) => each === input.protection) ?? facts.protection,
    dataTypes: dataTypeLabels.filter((each) => input.dataTypes.includes(each)), dataSubjectTypes: dataSubjectTypeLabels.filter((each) => input.dataSubjectTypes.includes(each)),
    peopleCount: /^\d+$/.test(input.peopleCount) ? Number(input.peopleCount) : undefined, recordsCount: /^\d+$/.test(input.recordsCount) ? Number(input.recordsCount) : undefined, peopleBand: peopleBandLabels.find((each) => each === input.peopleBand)
  };
}

/** Which questions of the notification are without an answer as triage is being typed. */
export function openQuestions(input: TriageInput, facts: CaseFacts): readonly string[] {
  return openInTriage({ ...typedFacts(input, facts), happenedAt: undefined }).filter((key) => key !== 'happenedAt' || input.happenedDate === '');
}

export function stepRows(input: TriageInput, facts: CaseFacts): readonly ShownRow<StepInput>[] {
  const suggested = suggestContainment(typedFacts(input, facts)).filter((key) => !input.containment.some((row) => row.key === key));
  // the wording that stands on the screen is kept in the file
  return shown(input.containment, suggested.map((key): StepInput => ({ key, wording: stepTitle({ key, wording: '' }), state: '', date: '', time: '', by: '', note: '' })), containmentSteps);
}

export function tellSuggestions(input: TriageInput, facts: CaseFacts, settings: TriageSettings | undefined): readonly TellSuggestion[] {
  return suggestOthers({ facts: typedFacts(input, facts), councilRole: input.councilRole, supplier: input.supplier, regime: input.regime }, settings, settings?.own);
}

export function tellRows(input: TriageInput, suggestions: readonly TellSuggestion[]): readonly ShownRow<TellInput>[] {
  const open = notYetAnswered(suggestions, input.tell).map(({ key, name }): TellInput => ({
    key, name: key === OWN_ENTRY ? name : tellTitle({ key, name }), state: '', date: '', time: '', by: '', reference: '', note: ''
  }));
  return shown(input.tell, open, othersToTell.map(({ key }) => key));
}
