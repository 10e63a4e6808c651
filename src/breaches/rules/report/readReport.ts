import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { dataSubjectTypeLabels } from '../incidents/dataSubjectTypes';
import { dataTypeLabels } from '../incidents/dataTypes';
import { findIncidentKind } from '../incidents/incidentKinds';
import { peopleBandLabels } from '../incidents/peopleBands';
import { publicStates } from '../cases/publicState';
import {
  containedChoices, equipmentChoices, happenedKnownChoices, Person, protectionChoices, reportLanguages, StoredReport, toldHowChoices
} from './report';
import { Row } from './row';

const stamps = v.object({
  Id: v.pipe(v.number(), v.integer(), v.minValue(1)),
  Created: v.string(),
  Modified: v.string(),
  AuthorId: v.number(),
  OData__UIVersionString: v.optional(v.string())
});

const managerColumn = v.object({ Id: v.optional(v.number()), Title: v.optional(v.string()), EMail: v.optional(v.nullable(v.string())), Name: v.optional(v.string()) });

/** Columns of `Breach reports` to select, and to expand, for `columnsToReport`. */
export const reportSelect = [
  'Id', 'Created', 'Modified', 'AuthorId', 'OData__UIVersionString', 'ReportGuid', 'WhatHappened', 'HappenedAt', 'HappenedKnown', 'NoticedAt', 'IncidentKind', 'IncidentGroup',
  'DataSubjectTypes', 'DataTypes', 'PeopleCount', 'PeopleBand', 'Contained', 'ContainmentActions', 'Protection', 'ProtectionDetails', 'Equipment', 'EquipmentDetails',
  'WhoKnows', 'Service', 'LineManagerId', 'LineManager/Id', 'LineManager/Title', 'LineManager/EMail', 'LineManager/Name', 'ContactPhone', 'OnBehalf', 'ToldBy', 'ToldHow', 'ToldAt',
  'NameWithheld', 'ReportLanguage', 'FurtherInformation', 'PublicState'
] as const;
export const reportExpand = ['LineManager'] as const;

/**
 * A row of `Breach reports` as a report. A row may have been written around the desk (native form, REST), so nothing but SharePoint's own
 * stamps is trusted to be there: what is not readable falls back to the answer "not known", is named in `unreadable`, and the report
 * still reaches an officer.
 * @throws RangeError when the stamps themselves are missing: then it is no list item (or the wrong `$select`)
 */
export function columnsToReport(item: unknown): StoredReport {
  const parsed = v.safeParse(stamps, item);
  if (!parsed.success) throw new RangeError(`Not an item of Breach reports: ${parsed.issues.map((issue) => `${v.getDotPath(issue) ?? '?'} ${issue.message}`).join('; ')}`);
  const row = new Row(item as Readonly<Record<string, unknown>>);
  const created = Temporal.Instant.from(parsed.output.Created);
  // A flag that cannot be read is taken as set: a name left off by mistake can be added, a name told cannot be untold.
  const nameWithheld = row.flag('NameWithheld') || row.unreadable.has('NameWithheld');
  const kind = row.read('IncidentKind', (value) => (typeof value === 'string' ? findIncidentKind(value) : undefined));
  if (!kind) row.unreadable.add('IncidentKind');
  const noticedAt = believable(row.instant('NoticedAt'));
  if (!noticedAt) row.unreadable.add('NoticedAt');
  const guid = row.text('ReportGuid').toLowerCase();
  if (!v.is(v.pipe(v.string(), v.uuid()), guid)) row.unreadable.add('ReportGuid');
  return {
    id: parsed.output.Id,
    created,
    modified: Temporal.Instant.from(parsed.output.Modified),
    authorId: parsed.output.AuthorId,
    version: parsed.output.OData__UIVersionString ?? '',
    reportGuid: guid,
    whatHappened: row.text('WhatHappened'),
    happenedKnown: row.choice('HappenedKnown', happenedKnownChoices) ?? 'Not known',
    happenedAt: row.instant('HappenedAt'),
    noticedAt: noticedAt ?? created,
    incidentKind: kind?.key ?? 'notSure',
    dataSubjectTypes: row.choices('DataSubjectTypes', dataSubjectTypeLabels),
    dataTypes: row.choices('DataTypes', dataTypeLabels),
    peopleCount: row.read('PeopleCount', (value) => (typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined)),
    peopleBand: row.choice('PeopleBand', peopleBandLabels),
    contained: row.choice('Contained', containedChoices) ?? 'Not known',
    containmentActions: row.text('ContainmentActions'),
    protection: row.choice('Protection', protectionChoices) ?? 'Not known',
    protectionDetails: row.text('ProtectionDetails'),
    equipment: row.choice('Equipment', equipmentChoices) ?? 'None',
    equipmentDetails: row.text('EquipmentDetails'),
    whoKnows: row.text('WhoKnows'),
    service: row.text('Service'),
    lineManager: nameWithheld ? undefined : row.read('LineManager', asPerson),
    contactPhone: row.text('ContactPhone'),
    onBehalf: onBehalf(row, created),
    nameWithheld,
    reportLanguage: row.choice('ReportLanguage', reportLanguages) ?? 'en-GB',
    furtherInformation: row.text('FurtherInformation'),
    externalId: row.text('ExternalId'),
    publicState: row.choice('PublicState', publicStates) ?? 'Received',
    unreadable: [...row.unreadable]
  };
}

/** Before it a moment stands for one that was not written yet: no report is of that time, and a form takes none. */
const firstDay = Temporal.Instant.from('1901-01-01T00:00:00Z');

function believable(moment: Temporal.Instant | undefined): Temporal.Instant | undefined {
  return moment && Temporal.Instant.compare(moment, firstDay) >= 0 ? moment : undefined;
}

function onBehalf(row: Row, created: Temporal.Instant): StoredReport['onBehalf'] {
  if (!row.flag('OnBehalf')) return undefined;
  const toldAt = row.instant('ToldAt');
  if (!toldAt) row.unreadable.add('ToldAt');
  return { toldBy: row.text('ToldBy'), toldHow: row.choice('ToldHow', toldHowChoices) ?? 'Other', toldAt: toldAt ?? created };
}

/** Identity claims begin with `i:`; groups have a claim of another kind (`c:`) or, of SharePoint's own, only their name. */
const personClaim = /^i:0[^|]*\|/i;

/** `Name` is the claim 'i:0#.f|membership|someone@council.example'; the upn is its last part. */
function asPerson(value: unknown): Person | undefined {
  const parsed = v.safeParse(managerColumn, value);
  if (!parsed.success) return undefined;
  const { Id, Title, EMail, Name } = parsed.output;
  const upn = Name?.split('|').pop() || EMail || '';
  return upn === '' ? undefined : { id: Id, upn, email: EMail || undefined, displayName: Title ?? upn, ...(personClaim.test(Name ?? '') ? {} : { notAPerson: true }) };
}
