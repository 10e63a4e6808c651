import { importColumns, intakeList } from '../../casework/lists/logColumns';
import { defineList, type NewRowOf, type RowOf } from '../../platform/sharepoint/listSchema';
import { publicStates } from '../rules/cases/publicState';
import { happenedKnownChoices, reportLanguages, toldHowChoices } from '../rules/report/report';
import publicStateFormat from './formatting/publicState.json';
import { breachPlaces } from './paths';
import { told } from './told';

export const breachReports = defineList({
  key: 'breachReports',
  title: 'Breach reports',
  description: 'What staff reported, in their own words. Staff see and correct their own reports only.',
  ...intakeList(['ID', 'LinkTitle', 'IncidentGroup', 'Service', 'NoticedAt', 'Created', 'PublicState', 'Attachments']),
  ...breachPlaces.reports,
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
    /** Of a row of the register that the council kept before. */
    ...importColumns,
    FurtherInformation: { type: 'note', title: 'Further information' },
    PublicState: { type: 'choice', title: 'State for the reporter', choices: publicStates, default: 'Received', formatting: publicStateFormat },
    /** When an officers' page told the Data Protection Officer. For the author only, who could write it too: the desk never reads it. */
    DeskToldAt: { type: 'dateTime', title: 'Told by the desk at', inForms: false }
  }
});
export type BreachReportRow = RowOf<typeof breachReports>;
export type NewBreachReportRow = NewRowOf<typeof breachReports>;
