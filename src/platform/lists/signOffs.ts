import { defineList, type NewRowOf, type RowOf } from '../sharepoint/listSchema';
import { places } from './places';

/** What somebody says who is asked to sign. */
export const signDecisions = ['approve', 'refuse'] as const;
export type SignDecision = (typeof signDecisions)[number];

/**
 * Of every room in which somebody approves something: each row is the signer's own, added and never changed, and read by nobody else but officers. Who and when are `Author` and `Created`. A row counts
 * where its author is whom the log asked before, for that very hash, and is not who added what is signed; a role that it claims never counts.
 */
export const signOffs = defineList({
  key: 'signOffs',
  title: 'Sign-offs',
  description: 'What people signed, or refused to sign, each by themselves. Rows are added and never changed.',
  kind: 'list',
  ...places.signOffs,
  columns: {
    // no unique column: "read own" and "enforce unique values" exclude each other on one list
    SignGuid: { type: 'text', title: 'Sign-off GUID', required: true, indexed: true, maxLength: 36, inForms: false },
    CaseReference: { type: 'text', title: 'Case reference', required: true, indexed: true, maxLength: 50 },
    /** A code: as what they were asked. */
    SignRole: { type: 'text', title: 'Asked as', maxLength: 50 },
    /** The hash of what is signed. */
    Submission: { type: 'text', title: 'What is signed (SHA-256)', required: true, maxLength: 64 },
    Decision: { type: 'choice', title: 'Decision', required: true, choices: signDecisions },
    Said: { type: 'note', title: 'What is said' },
    /** Why it is signed while points of advice are open. */
    PointsOpenBecause: { type: 'note', title: 'Signed with open points because' }
  },
  views: [{
    title: 'All', isDefault: true, rowLimit: 100, columns: ['LinkTitle', 'CaseReference', 'SignRole', 'Decision', 'Submission', 'Author', 'Created'],
    query: '<OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy>'
  }],
  read: 'own',
  write: 'own',
  indexAuthor: true,
  attachments: false,
  folders: false
});
export type SignOffRow = RowOf<typeof signOffs>;
export type NewSignOffRow = NewRowOf<typeof signOffs>;
