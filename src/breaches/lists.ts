import { caseHistory, notifications, tasks } from '../platform/lists/caseLists';
import { defineList, type NewRowOf, type RowOf } from '../platform/sharepoint/listSchema';
import caseStateFormat from './formatting/caseState.json';
import clockFormat from './formatting/clock.json';
import publicStateFormat from './formatting/publicState.json';
import undeliveredFormat from './formatting/undelivered.json';
import { dataSubjectTypeLabels } from './rules/incidents/dataSubjectTypes';
import { dataTypeLabels } from './rules/incidents/dataTypes';
import { incidentGroups } from './rules/incidents/incidentKind';
import { incidentKindChoices } from './rules/incidents/incidentKinds';
import { peopleBandLabels } from './rules/incidents/peopleBands';
import { caseStates, publicStates } from './rules/cases/publicState';
import { containedChoices, equipmentChoices, happenedKnownChoices, protectionChoices, reportLanguages, toldHowChoices } from './rules/report/report';

export * from '../platform/lists/caseLists';

/** What the report says, in the reporter's list and copied into the officers' log. */
const told = {
  IncidentKind: { type: 'choice', title: 'Kind of incident', choices: incidentKindChoices },
  IncidentGroup: { type: 'choice', title: 'Group', choices: incidentGroups },
  Service: { type: 'text', title: 'Service', maxLength: 255 },
  WhatHappened: { type: 'note', title: 'What happened' },
  DataSubjectTypes: { type: 'multiChoice', title: 'Whose data', choices: dataSubjectTypeLabels },
  DataTypes: { type: 'multiChoice', title: 'What data', choices: dataTypeLabels },
  PeopleCount: { type: 'number', title: 'How many people' },
  PeopleBand: { type: 'choice', title: 'How many people (band)', choices: peopleBandLabels },
  Contained: { type: 'choice', title: 'Contained', choices: containedChoices },
  Protection: { type: 'choice', title: 'Protection', choices: protectionChoices },
  Equipment: { type: 'choice', title: 'Equipment', choices: equipmentChoices },
  NameWithheld: { type: 'boolean', title: 'Name left off' }
} as const;

export const breachReports = defineList({
  key: 'breachReports',
  title: 'Breach reports',
  description: 'What staff reported, in their own words. Staff see and correct their own reports only.',
  kind: 'list',
  path: 'Lists/BreachReports',
  columns: {
    ...told,
    // no unique column: "read own" and "enforce unique values" exclude each other on one list
    ReportGuid: { type: 'text', title: 'Report GUID', required: true, indexed: true, maxLength: 36 },
    HappenedAt: { type: 'dateTime', title: 'Happened at' },
    HappenedKnown: { type: 'choice', title: 'Is it known when it happened', choices: happenedKnownChoices },
    NoticedAt: { type: 'dateTime', title: 'Noticed at', required: true, indexed: true },
    ContainmentActions: { type: 'note', title: 'What was done to contain it' },
    ProtectionDetails: { type: 'note', title: 'How it was protected' },
    EquipmentDetails: { type: 'note', title: 'Which equipment' },
    WhoKnows: { type: 'note', title: 'Who knows already' },
    LineManager: { type: 'user', title: 'Line manager' },
    ContactPhone: { type: 'text', title: 'Contact number', maxLength: 50 },
    OnBehalf: { type: 'boolean', title: 'Told by someone else' },
    ToldBy: { type: 'text', title: 'Who told us', maxLength: 255 },
    ToldHow: { type: 'choice', title: 'How they told us', choices: toldHowChoices },
    ToldAt: { type: 'dateTime', title: 'When they told us' },
    ReportLanguage: { type: 'choice', title: 'Language of the report', choices: reportLanguages },
    FurtherInformation: { type: 'note', title: 'Further information' },
    PublicState: { type: 'choice', title: 'State for the reporter', choices: publicStates, default: 'Received', formatting: publicStateFormat }
  },
  views: [{
    title: 'All', isDefault: true, rowLimit: 50,
    columns: ['ID', 'LinkTitle', 'IncidentGroup', 'Service', 'NoticedAt', 'Created', 'PublicState', 'Attachments'],
    query: '<OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy>'
  }],
  read: 'own',
  write: 'own',
  indexAuthor: true,
  attachments: true,
  folders: false
});
export type BreachReportRow = RowOf<typeof breachReports>;
export type NewBreachReportRow = NewRowOf<typeof breachReports>;

const logColumns = ['Reference', 'LinkTitle', 'DueAt', 'ClockState', 'CaseState', 'Service', 'Undelivered', 'AssignedTo'];

/** The cases that are not closed: an indexed `In`, because "not equal" cannot use an index on a long list. */
const openCases = `<In><FieldRef Name="CaseState" /><Values>${caseStates
  .filter((state) => state !== 'Closed').map((state) => `<Value Type="Text">${state}</Value>`).join('')}</Values></In>`;
const byTimeLeft = '<OrderBy><FieldRef Name="DueAt" /></OrderBy>';

export const breachLog = defineList({
  key: 'breachLog',
  title: 'Breach log',
  description: "The officers' record of each report, with the 72-hour clock. One row a report.",
  kind: 'list',
  path: 'Lists/BreachLog',
  columns: {
    ...told,
    Reference: { type: 'text', title: 'Reference', indexed: true, maxLength: 50 },
    ReportId: { type: 'number', title: 'Report', required: true, indexed: true, unique: true },
    ReportGuid: { type: 'text', title: 'Report GUID', indexed: true, maxLength: 36 },
    ReportedAt: { type: 'dateTime', title: 'Reported at' },
    NoticedAt: { type: 'dateTime', title: 'Noticed at' },
    AwareAt: { type: 'dateTime', title: 'Council aware at', indexed: true },
    AwareReason: { type: 'note', title: 'Why this time' },
    DueAt: { type: 'dateTime', title: 'Tell the ICO by', indexed: true, formatting: clockFormat },
    ClockState: { type: 'choice', title: 'Clock', indexed: true, choices: ['Running', 'Stopped', 'Met'], default: 'Running' },
    CaseState: { type: 'choice', title: 'State', indexed: true, choices: caseStates, default: 'New', formatting: caseStateFormat },
    IsPersonalDataBreach: { type: 'choice', title: 'Personal data breach', choices: ['Not decided', 'Yes', 'No'], default: 'Not decided' },
    ReportVersion: { type: 'text', title: 'Version of the report taken in', maxLength: 20 },
    RepeatOfReportId: { type: 'number', title: 'Repeat of report' },
    /** No until the files that came with the report are surely all there: taking in looks again at the rows that say so. */
    EvidenceSettled: { type: 'boolean', title: 'Files complete', indexed: true },
    Undelivered: { type: 'number', title: 'Messages not delivered', indexed: true, formatting: undeliveredFormat },
    AssignedTo: { type: 'user', title: 'Assigned to', indexed: true }
  },
  views: [
    { title: 'Open by time left', isDefault: true, rowLimit: 50, columns: logColumns, query: `<Where>${openCases}</Where>${byTimeLeft}` },
    {
      title: 'Clock running', rowLimit: 50, columns: logColumns,
      query: `<Where><Eq><FieldRef Name="ClockState" /><Value Type="Text">Running</Value></Eq></Where>${byTimeLeft}`
    },
    {
      title: 'Undelivered', rowLimit: 50, columns: logColumns,
      query: `<Where><Gt><FieldRef Name="Undelivered" /><Value Type="Number">0</Value></Gt></Where>${byTimeLeft}`
    },
    {
      title: 'Assigned to me', rowLimit: 50, columns: logColumns,
      query: `<Where><Eq><FieldRef Name="AssignedTo" LookupId="TRUE" /><Value Type="Integer"><UserID /></Value></Eq></Where>${byTimeLeft}`
    },
    { title: 'All', rowLimit: 50, columns: [...logColumns, 'ReportedAt', 'IncidentGroup'], query: '<OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy>' }
  ],
  read: 'all',
  write: 'all',
  attachments: false,
  folders: false
});
export type BreachLogRow = RowOf<typeof breachLog>;
export type NewBreachLogRow = NewRowOf<typeof breachLog>;

export const breachEvidence = defineList({
  key: 'breachEvidence',
  title: 'Breach evidence',
  description: 'Copies of the files that came with a report, with the hash of what was taken in.',
  kind: 'library',
  path: 'BreachEvidence',
  columns: {
    ReportId: { type: 'number', title: 'Report', indexed: true },
    Reference: { type: 'text', title: 'Reference', indexed: true, maxLength: 50 },
    Sha256: { type: 'text', title: 'SHA-256', maxLength: 64 },
    SourceName: { type: 'text', title: 'Name in the report', maxLength: 255 },
    SourceSize: { type: 'number', title: 'Size in the report (bytes)' }
  },
  views: [{
    title: 'All', isDefault: true, rowLimit: 50, recursive: true, columns: ['DocIcon', 'LinkFilename', 'Reference', 'SourceName', 'SourceSize', 'Sha256', 'Created', 'Author'],
    query: '<OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy>'
  }],
  read: 'all',
  write: 'all',
  attachments: false,
  folders: true
});
export type BreachEvidenceRow = RowOf<typeof breachEvidence>;
export type NewBreachEvidenceRow = NewRowOf<typeof breachEvidence>;

/** The lists that reporting a breach needs, in the order in which set-up makes them. */
export const breachLists = [breachReports, breachLog, breachEvidence, caseHistory, notifications, tasks] as const;
