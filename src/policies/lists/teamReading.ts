import { defineList, type NewRowOf, type RowOf } from '../../platform/sharepoint/listSchema';

/** What heads and managers see of their own service: a row a policy, in the service's folder, as it was when an officer's page last counted. No receipts. */
export const teamReading = defineList({
  key: 'teamReading',
  title: 'Team reading',
  description: 'How far each service is with reading its policies, in a folder a service. A summary with its time, no receipts.',
  kind: 'list',
  path: 'Lists/TeamReading',
  columns: {
    /** `service|policy id` */
    TeamKey: { type: 'text', title: 'Key', required: true, indexed: true, unique: true, maxLength: 255 },
    Service: { type: 'text', title: 'Service', required: true, indexed: true, maxLength: 255 },
    PolicyId: { type: 'number', title: 'Policy', indexed: true },
    VersionNumber: { type: 'number', title: 'Version' },
    /** How many people of the service are to read it. */
    Concerned: { type: 'number', title: 'To read it' },
    HaveRead: { type: 'number', title: 'Have read' },
    ReadLate: { type: 'number', title: 'Of these late' },
    NotYet: { type: 'number', title: 'Not yet, in time' },
    Overdue: { type: 'number', title: 'Overdue' },
    Exempt: { type: 'number', title: 'Exempt' },
    Declined: { type: 'number', title: 'Declined' },
    /** JSON: names of who has not read, with the day it was due. */
    Outstanding: { type: 'note', title: 'Who has not' },
    AsAt: { type: 'dateTime', title: 'As at' }
  },
  views: [{
    title: 'All', isDefault: true, rowLimit: 100, recursive: true, columns: ['LinkTitle', 'Service', 'VersionNumber', 'Concerned', 'HaveRead', 'ReadLate', 'NotYet', 'Overdue', 'Exempt', 'AsAt'],
    query: '<OrderBy><FieldRef Name="ID" /></OrderBy>'
  }],
  read: 'all',
  write: 'all',
  attachments: false,
  folders: true
});
export type TeamReadingRow = RowOf<typeof teamReading>;
export type NewTeamReadingRow = NewRowOf<typeof teamReading>;
