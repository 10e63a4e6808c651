import { defineList, type NewRowOf, type RowOf } from '../../platform/sharepoint/listSchema';

/** Why somebody does not count as "has not read": decided by an officer (their name is *Created by*), with a reason. Nothing is deleted; an end is a row of its own. */
export const readingExceptions = defineList({
  key: 'readingExceptions',
  title: 'Reading exceptions',
  description: 'Leavers, exemptions, refusals that were dealt with, versions superseded before they were read. Rows are added and never changed.',
  kind: 'list',
  path: 'Lists/ReadingExceptions',
  columns: {
    ExceptionKind: { type: 'choice', title: 'Kind', required: true, choices: ['exempt', 'leaver', 'declined', 'superseded', 'ended'] },
    /** Empty for every policy. */
    PolicyId: { type: 'number', title: 'Policy', indexed: true },
    VersionId: { type: 'number', title: 'Version' },
    /** JSON: user principal names; a long list is split over rows. */
    People: { type: 'note', title: 'People' },
    Reason: { type: 'note', title: 'Reason' },
    Until: { type: 'dateTime', title: 'Until' },
    /** Of an `ended` row: the row that no longer holds. */
    EndsId: { type: 'number', title: 'Ends' }
  },
  views: [{
    title: 'All', isDefault: true, rowLimit: 100, columns: ['LinkTitle', 'ExceptionKind', 'PolicyId', 'Reason', 'Until', 'Created', 'Author'],
    query: '<OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy>'
  }],
  read: 'all',
  write: 'all',
  attachments: false,
  folders: false
});
export type ReadingExceptionRow = RowOf<typeof readingExceptions>;
export type NewReadingExceptionRow = NewRowOf<typeof readingExceptions>;
