import { defineList, type NewRowOf, type RowOf } from '../../platform/sharepoint/listSchema';

/**
 * What a member of staff did with a published version: agreed, declined, asked, tried the questions. Who and when are SharePoint's own
 * *Created by* and *Created*; no column says either. Staff add and read their own; nobody edits. SharePoint allows no unique column
 * beside "read own", so two rows with one GUID are read as one, the earlier.
 */
export const policyReceipts = defineList({
  key: 'policyReceipts',
  title: 'Policy receipts',
  description: 'Who has read and agreed to which version of a policy. Rows are added and never changed.',
  kind: 'list',
  path: 'Lists/PolicyReceipts',
  columns: {
    PolicyId: { type: 'number', title: 'Policy', required: true, indexed: true },
    /** Id of the row in `Policy versions`. */
    VersionId: { type: 'number', title: 'Version', required: true, indexed: true },
    ReceiptGuid: { type: 'text', title: 'Receipt GUID', required: true, maxLength: 36 },
    Outcome: { type: 'choice', title: 'Outcome', required: true, choices: ['acknowledged', 'declined', 'question', 'attempt'] },
    ContentHash: { type: 'text', title: 'SHA-256 of the file', maxLength: 64 },
    ReadingHash: { type: 'text', title: 'SHA-256 of the accessible text', maxLength: 64 },
    /** Exactly the sentence that was agreed to. */
    Statement: { type: 'note', title: 'Statement' },
    StatementLanguage: { type: 'choice', title: 'Language', choices: ['en-GB', 'cy-GB'] },
    /** JSON: what was answered, by question. */
    Answers: { type: 'note', title: 'Answers' },
    /** What was asked, or why one cannot agree. */
    Words: { type: 'note', title: 'Words' },
    ReachedEnd: { type: 'boolean', title: 'End of the text was on screen' },
    Seal: { type: 'text', title: 'Seal', required: true, maxLength: 64 }
  },
  views: [{
    title: 'All', isDefault: true, rowLimit: 100, columns: ['LinkTitle', 'Outcome', 'PolicyId', 'VersionId', 'StatementLanguage', 'Created', 'Author'],
    query: '<OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy>'
  }],
  read: 'own',
  write: 'own',
  indexAuthor: true,
  attachments: false,
  folders: false
});
export type PolicyReceiptRow = RowOf<typeof policyReceipts>;
export type NewPolicyReceiptRow = NewRowOf<typeof policyReceipts>;
