import incident from '../../loc/incident';
import { byKey } from '../../loc/texts';
import strings from '../../loc/register';
import investigationStrings from '../../loc/investigation';
import severityStrings from '../../loc/severity';
import type { CellValue } from '../../platform/spreadsheet/cells';
import { choiceKey, dataSubjectTypes, dataTypes, peopleBandKey, type BreachCase, type ClosingRecord, type DataSubjectType, type DataType, type PeopleBand, type TellDecision } from '../rules';
import { adviceOn, recordOf, type DecisionAbout } from '../rules/decisions/advice';
import { bandKey, type SeverityBand } from '../rules/severity';
import type { RegisterEntry } from '../rules/register';

interface RegisterColumn {
  readonly key: string;
  /** In characters. */
  readonly width: number;
  /** @param serviceText the code of a service in the language of the register */
  readonly value: (entry: RegisterEntry, serviceText: (service: string) => string) => CellValue;
}

/** The words of a stored choice. */
export const choiceWords = (stored: string): string => byKey(strings)[`value_${choiceKey(stored)}`];
export const kindWords = (key: string): string => byKey(incident)[`kind_${key}`];
export const bandWords = (band: SeverityBand | undefined): string => (band === undefined ? strings.notAssessed : severityStrings[`band_${bandKey(band)}`]);
export const rootCauseWords = (stored: string | undefined): string => (stored === undefined ? '' : byKey(investigationStrings)[`root_${choiceKey(stored)}`]);
export const subjectWords = (label: DataSubjectType): string => byKey(incident)[`dataSubject_${dataSubjectTypes.find((each) => each.label === label)?.key ?? ''}`] ?? label;
export const dataWords = (label: DataType): string => byKey(incident)[`dataType_${dataTypes.find((each) => each.label === label)?.key ?? ''}`] ?? label;
export const peopleBandWords = (band: PeopleBand | undefined): string => (band === undefined ? '' : incident[`peopleBand_${peopleBandKey(band)}`]);

/** *Report* to the ICO, *tell* the people: one stored choice, two words. */
export const decisionWords = (about: DecisionAbout, stored: TellDecision): string =>
  (about === 'people' || stored === 'Not decided' ? choiceWords(stored) : strings[stored === 'Tell' ? 'value_report' : 'value_doNotReport']);

/** What does not fit, in words; a code of a later version is shown as it is stored. */
export const unmetWords = (code: string): string => byKey(strings)[`unmet_${code}`] ?? code;

/** What the DPO advised, why and who gave it; empty where none is on record. */
function adviceWords(found: BreachCase['values'], about: DecisionAbout): string {
  const advice = adviceOn(found, about);
  if (!advice) return '';
  const word = decisionWords(about, advice.advises);
  return [advice.by === '' ? word : `${word} (${advice.by})`, advice.reason].filter((text) => text !== '').join('\n');
}

/** Who decided, and under which delegation. */
export function decidedByWords(found: BreachCase['values'], about: DecisionAbout): string {
  return [found[about].decidedBy, recordOf(found, about)?.delegation ?? ''].filter((text) => text !== '').join(', ');
}

/** Who closed a case in which something does not fit, why, and what the DPO advised. */
export function takenWords(closing: ClosingRecord | undefined): string {
  if (!closing || closing.taken.length === 0) return '';
  const who = [closing.decidedBy, closing.delegation].filter((text) => text !== '').join(', ');
  return [who, closing.reason, closing.advice && `${strings.col_adviceOnIt}: ${closing.adviceBy === '' ? closing.advice : `${closing.advice} (${closing.adviceBy})`}`].filter((text) => text !== '').join('\n');
}

const values = (pick: (found: BreachCase['values']) => CellValue) => ({ found }: RegisterEntry): CellValue => pick(found.values);

/** The columns of the register, in the order in which somebody reads a case: what article 33(5) names, then what lets the regulator verify it. */
export const registerColumns: readonly RegisterColumn[] = [
  { key: 'reference', width: 16, value: ({ found }) => found.reference },
  { key: 'state', width: 14, value: values(({ caseState }) => choiceWords(caseState)) },
  { key: 'kind', width: 30, value: values(({ facts }) => kindWords(facts.incidentKind)) },
  { key: 'service', width: 20, value: ({ found }, serviceText) => serviceText(found.values.facts.service) },
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
  { key: 'icoAdvice', width: 40, value: values((each) => adviceWords(each, 'ico')) },
  { key: 'icoDecision', width: 16, value: values(({ ico }) => decisionWords('ico', ico.decision)) },
  { key: 'icoReason', width: 40, value: values(({ ico }) => ico.reason) },
  { key: 'icoDecidedBy', width: 24, value: values((each) => decidedByWords(each, 'ico')) },
  { key: 'icoDeparture', width: 40, value: values((each) => recordOf(each, 'ico')?.departure ?? '') },
  { key: 'icoToldAt', width: 17, value: values(({ ico }) => ico.toldAt) },
  { key: 'icoInTime', width: 16, value: ({ icoState }) => strings[`ico_${choiceKey(icoState)}` as keyof typeof strings] },
  { key: 'icoReference', width: 18, value: values(({ ico }) => ico.reference) },
  { key: 'icoDelay', width: 40, value: values(({ ico }) => ico.delayReason) },
  { key: 'controllerTold', width: 16, value: ({ controllerTold }) => (controllerTold === undefined ? '' : controllerTold === 'not told' ? strings.controllerNo : strings.controllerYes) },
  { key: 'controllerToldAt', width: 17, value: ({ controllerTold }) => (controllerTold === 'not told' ? undefined : controllerTold?.at) },
  { key: 'peopleAdvice', width: 40, value: values((each) => adviceWords(each, 'people')) },
  { key: 'peopleDecision', width: 16, value: values(({ people }) => choiceWords(people.decision)) },
  { key: 'peopleReason', width: 40, value: values(({ people }) => people.reason) },
  { key: 'peopleDecidedBy', width: 24, value: values((each) => decidedByWords(each, 'people')) },
  { key: 'peopleDeparture', width: 40, value: values((each) => recordOf(each, 'people')?.departure ?? '') },
  { key: 'peopleException', width: 24, value: values(({ people }) => (people.decision === 'Do not tell' ? choiceWords(people.exception) : '')) },
  { key: 'peopleToldAt', width: 17, value: values(({ people }) => people.toldAt) },
  { key: 'unmet', width: 40, value: ({ unmet }) => unmet.map(({ code }) => unmetWords(code)).join('; ') },
  { key: 'duty', width: 24, value: ({ unmet }) => [...new Set(unmet.flatMap(({ duty }) => (duty === undefined ? [] : strings[`duty_${duty}`])))].join('; ') },
  { key: 'taken', width: 40, value: values(({ investigation }) => takenWords(investigation.closing)) },
  { key: 'rules', width: 24, value: ({ rules, found }) => (rules === 'earlier' && found.isImported ? strings.rules_former : strings[`rules_${rules}`]) },
  { key: 'withdrawn', width: 12, value: ({ withdrawn }) => withdrawn },
  { key: 'rootCause', width: 22, value: values(({ investigation }) => rootCauseWords(investigation.rootCause)) },
  { key: 'closedAt', width: 17, value: values(({ closedAt }) => closedAt) },
  { key: 'disposedAt', width: 17, value: values(({ disposedAt }) => disposedAt) }
];

export const columnTitle = (key: string): string => byKey(strings)[`col_${key}`];
