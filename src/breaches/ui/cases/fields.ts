import incident from '../../../loc/incident';
import strings from '../../../loc/cases';
import * as v from 'valibot';
import type { ValueWords } from '../../../casework/ui/room';
import { showValue } from '../../../casework/ui/showValue';
import { choiceKey, dataSubjectTypes, dataTypes, findIncidentKind, peopleBandKey, peopleBands } from '../../rules';
import { severityFileSchema, severityOf } from '../../rules/severity';

export type { ValueWords };

const words: Readonly<Record<string, string>> = { ...strings };
const breachWords: Readonly<Record<string, string>> = { ...incident };

/** Labels of the areas that keep their own strings, by path. Each area adds its table here: `() => decisionsFieldLabels`. */
const ofAreas: (() => Readonly<Record<string, string>>)[] = [];

/** For an area's panels: their paths with the labels of their own strings. Called once, when the area is loaded. */
export function addFieldLabels(labels: () => Readonly<Record<string, string>>): void {
  ofAreas.push(labels);
}

/** What an area itself calls a path; undefined for what no loaded area knows. */
function ownLabel(path: string): string | undefined {
  return ofAreas.map((labels) => labels()[path]).find((label) => label !== undefined);
}

/** The label of a path such as `facts.service`; a path without its own has that of its part of the case. */
export function fieldLabel(path: string): string {
  return ownLabel(path) ?? words[`field_${path.replace(/\./g, '_')}`] ?? words[`field_${path.split('.')[0]}`] ?? path;
}

/** The words of a stored choice; what is none is shown as it is stored. */
export function choiceText(stored: string): string {
  return words[`choice_${choiceKey(stored)}`] ?? stored;
}

export const kindText = (key: string): string => breachWords[`kind_${findIncidentKind(key)?.key ?? key}`] ?? key;

const subjectKeys = new Map<string, string>(dataSubjectTypes.map(({ key, label }) => [label, key]));
const dataKeys = new Map<string, string>(dataTypes.map(({ key, label }) => [label, key]));

/** `2.5, Medium` for a severity file. */
function scoreText(value: unknown): string | undefined {
  const file = v.safeParse(severityFileSchema, value);
  if (!file.success) {
    return undefined;
  }
  const { score, band } = severityOf(file.output);
  return `${score}, ${choiceText(band)}`;
}

/** Free text is shown as it was typed: a reason that reads "Yes" is not a choice. */
const freeText = /(reason|details|what|supplier|note|reference|decidedBy|service|evaluation|howTo|effects|consequences|actions|advice|measures|SentTo)/i;

function ownText(path: string, text: string, about: ValueWords): string | undefined {
  switch (path) {
    case 'facts.incidentKind': return kindText(text);
    case 'facts.service': return about.serviceText?.(text) ?? text;
    case 'ico.decision': return words[`report_${choiceKey(text)}`] ?? choiceText(text);
    case 'facts.dataSubjectTypes': return breachWords[`dataSubject_${subjectKeys.get(text) ?? ''}`] ?? text;
    case 'facts.dataTypes': return breachWords[`dataType_${dataKeys.get(text) ?? ''}`] ?? text;
    case 'facts.peopleBand': return bandText(text);
    // names of questions, or an officer's own words
    case 'notification.notYetKnown': case 'notification.leftEmpty': return ownLabel(`notification.${text}`) ?? text;
    case 'investigation.leftEmpty': return ownLabel(`investigation.${text}`) ?? text;
  }
  return undefined;
}

export function bandText(label: string): string {
  const band = peopleBands.find((each) => each.label === label);
  return breachWords[`peopleBand_${band ? peopleBandKey(band.label) : 'notKnown'}`] ?? label;
}

/** What stands in a field, in words. */
export const valueText = showValue({
  choice: choiceText,
  text: ownText,
  freeText,
  special: (path, value) => (path === 'severity' ? scoreText(value) : undefined),
  state: (path, stored, about) => (path.endsWith('Ico') ? ownText('ico.decision', stored, about) : undefined)
});
