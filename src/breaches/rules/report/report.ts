import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { NOTE_LIMIT, TEXT_LIMIT } from '../../../casework/rules/limits';
import { dataSubjectTypeLabels } from '../incidents/dataSubjectTypes';
import { dataTypeLabels } from '../incidents/dataTypes';
import { findIncidentKind, IncidentKindKey } from '../incidents/incidentKinds';
import { peopleBandLabels } from '../incidents/peopleBands';
import type { PublicState } from '../cases/publicState';

export { NOTE_LIMIT, TEXT_LIMIT };

export const happenedKnownChoices = ['Yes', 'Approximately', 'Not known'] as const;
export const containedChoices = ['Yes', 'Partly', 'No', 'Not known'] as const;
export const protectionChoices = ['Encrypted', 'Password', 'Other protection', 'None', 'Not known'] as const;
export const equipmentChoices = ['None', 'Lost', 'Stolen'] as const;
export const toldHowChoices = ['In person', 'Phone', 'Email', 'Letter', 'Other'] as const;
export const reportLanguages = ['en-GB', 'cy-GB'] as const;

export const PHONE_LIMIT = 50;
/** No council, and no list of bands, knows more people than this; a larger number is a slip. */
export const PEOPLE_LIMIT = 100_000_000;

const text = v.pipe(v.string(), v.maxLength(TEXT_LIMIT));
const note = v.pipe(v.string(), v.maxLength(NOTE_LIMIT));
const instant = v.instance(Temporal.Instant);

/** A person in the tenant. */
export const personSchema = v.object({
  /** Id in the site's user list; known once the site has seen the person. */
  id: v.optional(v.number()),
  upn: v.pipe(v.string(), v.minLength(1)),
  /** Where mail goes when it is not the upn. */
  email: v.optional(v.string()),
  displayName: v.string(),
  /** The column names something else: a group of the site, a security group, everyone. Only a request around the form can. */
  notAPerson: v.optional(v.literal(true))
});
export type Person = v.InferOutput<typeof personSchema>;

/** A report as the rules know it: complete, trimmed, within the limits of the list. */
export const reportSchema = v.object({
  /** Made by the client before the first save, so that a retry finds what it has saved. */
  reportGuid: v.pipe(v.string(), v.uuid()),
  whatHappened: v.pipe(note, v.minLength(1)),
  happenedKnown: v.picklist(happenedKnownChoices),
  happenedAt: v.optional(instant),
  noticedAt: instant,
  incidentKind: v.custom<IncidentKindKey>((value) => typeof value === 'string' && findIncidentKind(value)?.key === value),
  dataSubjectTypes: v.array(v.picklist(dataSubjectTypeLabels)),
  dataTypes: v.array(v.picklist(dataTypeLabels)),
  peopleCount: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(PEOPLE_LIMIT))),
  peopleBand: v.optional(v.picklist(peopleBandLabels)),
  contained: v.picklist(containedChoices),
  containmentActions: note,
  protection: v.picklist(protectionChoices),
  protectionDetails: note,
  equipment: v.picklist(equipmentChoices),
  equipmentDetails: note,
  whoKnows: note,
  service: text,
  /** Never set when the name is withheld. */
  lineManager: v.optional(personSchema),
  contactPhone: v.pipe(v.string(), v.maxLength(PHONE_LIMIT)),
  /** Set when the report is made for somebody else who told the reporter. */
  onBehalf: v.optional(v.object({ toldBy: text, toldHow: v.picklist(toldHowChoices), toldAt: instant })),
  nameWithheld: v.boolean(),
  /** Only the restricted group sees it: saved in that group's folder, and never moved. */
  restricted: v.optional(v.literal(true)),
  reportLanguage: v.picklist(reportLanguages)
});
export type BreachReport = v.InferOutput<typeof reportSchema>;

/** A report as it stands in the list, with what SharePoint stamped on it. */
export interface StoredReport extends BreachReport {
  readonly id: number;
  readonly created: Temporal.Instant;
  readonly modified: Temporal.Instant;
  readonly authorId: number;
  /** SharePoint's version label, '1.0', '2.0', … */
  readonly version: string;
  readonly furtherInformation: string;
  /** Of an import: its number elsewhere. To be believed only where its author is an officer. */
  readonly externalId: string;
  readonly publicState: PublicState;
  /** Columns whose value was not readable (written around the desk); the rest of the report stands. */
  readonly unreadable: readonly string[];
}
