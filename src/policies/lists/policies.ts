import { defineList, type NewRowOf, type RowOf } from '../../platform/sharepoint/listSchema';
import dayFormat from './formatting/day.json';
import policyStatusFormat from './formatting/policyStatus.json';
import publishedFileFormat from './formatting/publishedFile.json';
import reviewDueFormat from './formatting/reviewDue.json';

/**
 * The working files of the council's policies, one file a policy, with what a document control table holds. What staff read is a
 * copy in `Published policies`, whose bytes nobody touches again.
 */
export const policies = defineList({
  key: 'policies',
  title: 'Policies',
  description: 'The council’s policies as they are worked on, with owner, approval and review. What staff read is published from here.',
  kind: 'library',
  path: 'Policies',
  columns: {
    PolicyStatus: { type: 'choice', title: 'Status', indexed: true, choices: ['Draft', 'In force', 'Under review', 'Withdrawn'], default: 'Draft', formatting: policyStatusFormat },
    PolicyOwner: { type: 'user', title: 'Owner' },
    PolicyApprover: { type: 'user', title: 'Approved by' },
    ApprovedOn: { type: 'dateTime', title: 'Approved on', formatting: dayFormat },
    /** Whole months from one review to the next. */
    ReviewMonths: { type: 'number', title: 'Review every (months)' },
    LastReviewedOn: { type: 'dateTime', title: 'Last reviewed', formatting: dayFormat },
    LastReviewOutcome: { type: 'choice', title: 'Outcome of the last review', choices: ['No change', 'Minor change', 'Material change', 'Withdraw'] },
    ReviewDue: { type: 'dateTime', title: 'Review due', indexed: true, formatting: reviewDueFormat },
    /** For people; the audience that counts is in `Policy versions`. */
    AudienceText: { type: 'text', title: 'Audience', maxLength: 255 },
    /** JSON: ids of other policies of this library. */
    RelatedPolicies: { type: 'note', title: 'Related policies', inForms: false },
    /** Number of the newest published version of the desk; 0 or empty before the first. */
    PublishedVersion: { type: 'number', title: 'Published version', inForms: false },
    PublishedOn: { type: 'dateTime', title: 'Published on', inForms: false, formatting: dayFormat },
    /** What the last comparison of the published file with its hash found; set by officers' pages. */
    PublishedFile: { type: 'choice', title: 'Published file', indexed: true, inForms: false, choices: ['Fits', 'Changed', 'Missing'], formatting: publishedFileFormat }
  },
  views: [
    {
      title: 'All policies', isDefault: true, rowLimit: 100, columns: ['DocIcon', 'LinkFilename', 'PolicyStatus', 'PolicyOwner', 'PublishedVersion', 'PublishedOn', 'ReviewDue', 'AudienceText', 'PublishedFile'],
      query: '<OrderBy><FieldRef Name="ID" /></OrderBy>'
    },
    {
      title: 'Review due in 90 days', rowLimit: 100, columns: ['DocIcon', 'LinkFilename', 'PolicyStatus', 'PolicyOwner', 'LastReviewedOn', 'ReviewMonths', 'ReviewDue'],
      query: '<Where><And><Leq><FieldRef Name="ReviewDue" /><Value Type="DateTime"><Today OffsetDays="90" /></Value></Leq><Neq><FieldRef Name="PolicyStatus" /><Value Type="Text">Withdrawn</Value></Neq></And></Where><OrderBy><FieldRef Name="ReviewDue" /></OrderBy>'
    },
    {
      title: 'Document control', rowLimit: 100, columns: ['DocIcon', 'LinkFilename', 'PolicyStatus', 'PolicyOwner', 'PolicyApprover', 'ApprovedOn', 'PublishedVersion', 'PublishedOn', 'LastReviewedOn', 'LastReviewOutcome', 'ReviewDue'],
      query: '<OrderBy><FieldRef Name="ID" /></OrderBy>'
    },
    {
      title: 'Drafts', rowLimit: 100, columns: ['DocIcon', 'LinkFilename', 'PolicyOwner', 'Modified', 'Editor'],
      query: '<Where><Eq><FieldRef Name="PolicyStatus" /><Value Type="Text">Draft</Value></Eq></Where><OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy>'
    },
    {
      title: 'Published file does not fit', rowLimit: 100, columns: ['DocIcon', 'LinkFilename', 'PublishedFile', 'PolicyOwner', 'PublishedVersion', 'PublishedOn'],
      query: '<Where><Or><Eq><FieldRef Name="PublishedFile" /><Value Type="Text">Changed</Value></Eq><Eq><FieldRef Name="PublishedFile" /><Value Type="Text">Missing</Value></Eq></Or></Where><OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy>'
    }
  ],
  read: 'all',
  write: 'all',
  attachments: false,
  folders: false
});
export type PolicyRow = RowOf<typeof policies>;
export type NewPolicyRow = NewRowOf<typeof policies>;
