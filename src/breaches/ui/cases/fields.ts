import incident from '../../../loc/incident';
import strings from '../../../loc/cases';
import casework from '../../../loc/casework';
import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { formatUkDate, formatUkDateTime, plainDate, readInstant, ukStartOfDay } from '../../../calendar';
import { fill } from '../../../shared-ui/text';
import type { ValueWords } from '../../../casework/ui/room';
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

/** What stands in a field, in words. Lists of steps and people are lines. */
export function valueText(path: string, value: unknown, about: ValueWords): string {
  if (value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)) {
    return casework.valueNone;
  }
  if (value instanceof Temporal.Instant) {
    return formatUkDateTime(value, about.locale);
  }
  if (typeof value === 'boolean') {
    return value ? strings.choice_yes : strings.choice_no;
  }
  if (typeof value === 'number') {
    return path === 'leadId' ? officerName(value, about) : String(value);
  }
  if (typeof value === 'string') {
    return textOf(path, value, about);
  }
  if (Array.isArray(value)) {
    return value.map((each: unknown) => (typeof each === 'string' ? textOf(path, each, about) : rowText(each, about))).join('\n');
  }
  return path === 'severity' ? scoreText(value) ?? rowText(value, about) : rowText(value, about, path);
}

/** `2.5, Medium` for a severity file. */
function scoreText(value: unknown): string | undefined {
  const file = v.safeParse(severityFileSchema, value);
  if (!file.success) {
    return undefined;
  }
  const { score, band } = severityOf(file.output);
  return `${score}, ${choiceText(band)}`;
}

function officerName(id: number, { officers }: ValueWords): string {
  return officers.find((officer) => officer.id === id)?.name ?? fill(strings.valueFormerOfficer, id);
}

/** Free text is shown as it was typed: a reason that reads "Yes" is not a choice. */
const freeText = /(reason|details|what|supplier|note|reference|decidedBy|service|evaluation|howTo|effects|consequences|actions|advice|measures|SentTo)/i;

function textOf(path: string, text: string, about: ValueWords): string {
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
  const day = plainDate(text);
  if (day) {
    return formatUkDate(ukStartOfDay(day), about.locale);
  }
  const moment = /^\d{4}-\d\d-\d\dT/.test(text) ? readInstant(text) : undefined;
  return moment ? formatUkDateTime(moment, about.locale) : freeText.test(path) ? text : choiceText(text);
}

export function bandText(label: string): string {
  const band = peopleBands.find((each) => each.label === label);
  return breachWords[`peopleBand_${band ? peopleBandKey(band.label) : 'notKnown'}`] ?? label;
}

type Row = Readonly<Record<string, unknown>>;
const part = (row: Row, ...names: readonly string[]): string => names.map((name) => row[name]).find((each): each is string => typeof each === 'string' && each !== '') ?? '';

/** A step, somebody to tell, a task, a lesson: its words and what became of it. */
function rowText(value: unknown, about: ValueWords, path = ''): string {
  if (typeof value !== 'object' || value === null) {
    return String(value);
  }
  const row: Row = { ...value };
  const what = part(row, 'wording', 'name', 'text', 'kind', 'reference', 'how');
  const state = part(row, 'state', 'verdict', 'advises', 'risk');
  const at = part(row, 'at', 'due', 'target');
  const why = ['reason', 'departure', 'advice'].map((name) => part(row, name));
  const known = [what, state && (path.endsWith('Ico') ? textOf('ico.decision', state, about) : choiceText(state)), at && textOf('', at, about), part(row, 'decidedBy', 'by', 'owner', 'spreadBy'), part(row, 'delegation'), ...why, part(row, 'note')].filter(Boolean).join(', ');
  // such as the words of a letter: all that is written in it
  return known || Object.values(row).filter((each) => each !== undefined && each !== null && each !== '').map((each) => rowText(each, about)).filter(Boolean).join('\n');
}
