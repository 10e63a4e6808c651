import breach from '../../../loc/breach';
import incident from '../../../loc/incident';
import { byKey } from '../../../loc/texts';
import type { Choice } from '../../../shared-ui/fields/RadioGroup';
import { choiceKey, dataSubjectTypes, dataTypes, groupKey, incidentKindList, peopleBandKey, peopleBandLabels, type IncidentKind } from '../../rules/reporting';
import type { SearchableOption } from '../../../shared-ui/fields/SearchableChoice';

type AnswerField = 'happenedKnown' | 'contained' | 'protection' | 'equipment' | 'toldHow';

/** The stored answers of a question with their words in the page's language. */
export const answerChoices = <Key extends string>(field: AnswerField, stored: readonly Key[]): readonly Choice<Key>[] =>
  stored.map((key) => ({ key, text: byKey(breach)[`${field}_${choiceKey(key)}`] }));

export const subjectChoices: readonly Choice<string>[] = dataSubjectTypes.map(({ key, label }) => ({ key: label, text: incident[`dataSubject_${key}`] }));

const isSensitive = (type: (typeof dataTypes)[number]): boolean => ('specialCategory' in type && type.key !== 'health') || 'criminalOffence' in type;
const dataChoice = ({ key, label }: (typeof dataTypes)[number]): Choice<string> => ({ key: label, text: incident[`dataType_${key}`] });

/** What is lost on most days; health is here, because the Caldicott Guardian is told of it. */
export const usualDataChoices: readonly Choice<string>[] = dataTypes.filter((type) => !isSensitive(type)).map(dataChoice);
export const sensitiveDataChoices: readonly Choice<string>[] = dataTypes.filter(isSensitive).map(dataChoice);

export const bandChoices: readonly Choice<string>[] = peopleBandLabels.map((label) => ({ key: label, text: incident[`peopleBand_${peopleBandKey(label)}`] }));

export const kindOption = (kind: IncidentKind): SearchableOption => ({ key: kind.key, text: incident[`kind_${kind.key}`], group: incident[groupKey(kind.group)] });
export const kindOptions: readonly SearchableOption[] = incidentKindList.map(kindOption);
