import { defineList, type NewRowOf, type RowOf } from '../../platform/sharepoint/listSchema';

/**
 * One row for each published version, one for each withdrawal, and one where an officer's page found that a version is not what was published, or is
 * again. Rows are added and never changed; `VersionKey` is unique, so of two officers who publish the same policy at once one is told that the
 * other was first.
 */
export const policyVersions = defineList({
  key: 'policyVersions',
  title: 'Policy versions',
  description: 'What was published when, for whom, with which hash. Rows are added and never changed.',
  kind: 'list',
  path: 'Lists/PolicyVersions',
  columns: {
    /** `12:3` is version 3 of policy 12; a withdrawal takes the next number, a hold of version 3 a sign of its own: `12:3:held:1f0c…`. */
    VersionKey: { type: 'text', title: 'Version key', required: true, indexed: true, unique: true, maxLength: 50 },
    EntryKind: { type: 'choice', title: 'Entry', required: true, choices: ['published', 'withdrawn', 'held'] },
    /** Id of the file in `Policies`. */
    PolicyId: { type: 'number', title: 'Policy', required: true, indexed: true },
    VersionNumber: { type: 'number', title: 'Version', required: true },
    /** Id of the row that this one replaces; empty for the first. */
    ReplacesId: { type: 'number', title: 'Replaces' },
    FileUrl: { type: 'note', title: 'File' },
    FileName: { type: 'text', title: 'File name', maxLength: 255 },
    FileUniqueId: { type: 'text', title: 'Unique id of the file', maxLength: 36 },
    FileSize: { type: 'number', title: 'Size (bytes)' },
    ContentHash: { type: 'text', title: 'SHA-256 of the file', maxLength: 64 },
    ReadingUrl: { type: 'note', title: 'Accessible text' },
    ReadingHash: { type: 'text', title: 'SHA-256 of the accessible text', maxLength: 64 },
    /** Version label of the working file that was copied, such as `4.0`. */
    SourceVersion: { type: 'text', title: 'Version of the working file', maxLength: 20 },
    ChangeKind: { type: 'choice', title: 'Change', choices: ['material', 'minor'] },
    ChangeSummary: { type: 'note', title: 'What changed' },
    ReadByDate: { type: 'dateTime', title: 'To be read by' },
    ReadByDays: { type: 'number', title: 'To be read within (days)' },
    /** JSON: statement to agree to, by language; `policy` is the language of the policy itself, where it is not English. */
    Statement: { type: 'note', title: 'Statement' },
    /** JSON: questions with their answers; empty for none. */
    Questions: { type: 'note', title: 'Questions' },
    PassMark: { type: 'number', title: 'Pass mark' },
    /** JSON: `Audience` of the rules. */
    Audience: { type: 'note', title: 'Audience' },
    AudienceText: { type: 'text', title: 'Audience in words', maxLength: 255 },
    OwnerName: { type: 'text', title: 'Owner', maxLength: 255 },
    OwnerUpn: { type: 'text', title: 'Address of the owner', maxLength: 255 },
    ApproverName: { type: 'text', title: 'Approved by', maxLength: 255 },
    ApprovedOn: { type: 'dateTime', title: 'Approved on' },
    ReviewDue: { type: 'dateTime', title: 'Review due' },
    /** JSON: ids of policies. */
    RelatedPolicies: { type: 'note', title: 'Related policies' },
    /** Hash over the columns above: a row that was changed around the desk no longer fits. */
    VersionSeal: { type: 'text', title: 'Seal', maxLength: 64 }
  },
  views: [{
    title: 'All', isDefault: true, rowLimit: 100,
    columns: ['LinkTitle', 'EntryKind', 'PolicyId', 'VersionNumber', 'ChangeKind', 'ChangeSummary', 'AudienceText', 'ReadByDate', 'OwnerName', 'Created', 'Author'],
    query: '<OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy>'
  }],
  read: 'all',
  write: 'all',
  attachments: false,
  folders: false
});
export type PolicyVersionRow = RowOf<typeof policyVersions>;
export type NewPolicyVersionRow = NewRowOf<typeof policyVersions>;
