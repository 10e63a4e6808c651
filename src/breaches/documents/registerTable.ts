import * as breachStrings from 'BreachStrings';
import * as strings from 'RegisterStrings';
import * as investigationStrings from 'InvestigationStrings';
import * as severityStrings from 'SeverityStrings';
import type { CellValue } from '../../platform/spreadsheet/cells';
import { choiceKey, dataSubjectTypes, dataTypes, peopleBandKey, type BreachCase, type DataSubjectType, type DataType, type PeopleBand } from '../rules';
import { bandKey, type SeverityBand } from '../rules/severity';
import type { RegisterEntry } from '../rules/register';

interface RegisterColumn {
  readonly key: string;
  /** In characters. */
  readonly width: number;
  readonly value: (entry: RegisterEntry) => CellValue;
}

/** The words of a stored choice. */
export const choiceWords = (stored: string): string => strings[`value_${choiceKey(stored)}`];
export const kindWords = (key: string): string => breachStrings[`kind_${key}`];
export const bandWords = (band: SeverityBand | undefined): string => (band === undefined ? strings.notAssessed : severityStrings[`band_${bandKey(band)}`]);
export const rootCauseWords = (stored: string | undefined): string => (stored === undefined ? '' : investigationStrings[`root_${choiceKey(stored)}`]);
export const subjectWords = (label: DataSubjectType): string => breachStrings[`dataSubject_${dataSubjectTypes.find((each) => each.label === label)?.key ?? ''}`] ?? label;
export const dataWords = (label: DataType): string => breachStrings[`dataType_${dataTypes.find((each) => each.label === label)?.key ?? ''}`] ?? label;
export const peopleBandWords = (band: PeopleBand | undefined): string => (band === undefined ? '' : breachStrings[`peopleBand_${peopleBandKey(band)}`]);

const values = (pick: (found: BreachCase['values']) => CellValue) => ({ found }: RegisterEntry): CellValue => pick(found.values);

/** The columns of the register, in the order in which somebody reads a case: what article 33(5) names, then what lets the regulator verify it. */
export const registerColumns: readonly RegisterColumn[] = [
  { key: 'reference', width: 16, value: ({ found }) => found.reference },
  { key: 'state', width: 14, value: values(({ caseState }) => choiceWords(caseState)) },
  { key: 'kind', width: 30, value: values(({ facts }) => kindWords(facts.incidentKind)) },
  { key: 'service', width: 20, value: values(({ facts }) => facts.service) },
  { key: 'awareAt', width: 17, value: values(({ awareAt }) => awareAt) },
  { key: 'happenedAt', width: 17, value: values(({ facts }) => facts.happenedAt) },
  { key: 'facts', width: 60, value: ({ facts }) => facts },
  { key: 'dataSubjects', width: 24, value: values(({ facts }) => facts.dataSubjectTypes.map(subjectWords).join('; ')) },
  { key: 'dataTypes', width: 24, value: values(({ facts }) => facts.dataTypes.map(dataWords).join('; ')) },
  { key: 'peopleCount', width: 10, value: values(({ facts }) => facts.peopleCount) },
  { key: 'peopleBand', width: 16, value: values(({ facts }) => peopleBandWords(facts.peopleBand)) },
  { key: 'recordsCount', width: 10, value: values(({ facts }) => facts.recordsCount) },
  { key: 'effects', width: 50, value: ({ effects }) => effects },
  { key: 'remedialAction', width: 50, value: ({ remedialAction }) => remedialAction.map(({ text, done }) => (done ? text : strings.stillToDo.replace('{0}', () => text))).join('\n') },
  { key: 'regime', width: 16, value: values(({ regime }) => choiceWords(regime)) },
  { key: 'councilRole', width: 16, value: values(({ councilRole }) => choiceWords(councilRole)) },
  { key: 'severityScore', width: 10, value: ({ severity }) => severity?.score },
  { key: 'severityBand', width: 14, value: ({ severity }) => bandWords(severity?.band) },
  { key: 'risk', width: 14, value: values(({ risk }) => choiceWords(risk)) },
  { key: 'breachReason', width: 40, value: values(({ breachReason }) => breachReason) },
  { key: 'icoDecision', width: 16, value: values(({ ico }) => choiceWords(ico.decision)) },
  { key: 'icoReason', width: 40, value: values(({ ico }) => ico.reason) },
  { key: 'icoToldAt', width: 17, value: values(({ ico }) => ico.toldAt) },
  { key: 'icoInTime', width: 16, value: ({ icoState }) => strings[`ico_${choiceKey(icoState)}` as keyof typeof strings] },
  { key: 'icoReference', width: 18, value: values(({ ico }) => ico.reference) },
  { key: 'icoDelay', width: 40, value: values(({ ico }) => ico.delayReason) },
  { key: 'peopleDecision', width: 16, value: values(({ people }) => choiceWords(people.decision)) },
  { key: 'peopleReason', width: 40, value: values(({ people }) => people.reason) },
  { key: 'peopleException', width: 24, value: values(({ people }) => (people.decision === 'Do not tell' ? choiceWords(people.exception) : '')) },
  { key: 'peopleToldAt', width: 17, value: values(({ people }) => people.toldAt) },
  { key: 'rootCause', width: 22, value: values(({ investigation }) => rootCauseWords(investigation.rootCause)) },
  { key: 'closedAt', width: 17, value: values(({ closedAt }) => closedAt) },
  { key: 'disposedAt', width: 17, value: values(({ disposedAt }) => disposedAt) }
];

export const columnTitle = (key: string): string => strings[`col_${key}`];
