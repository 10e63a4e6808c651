import { defineList, type NewRowOf, type RowOf } from '../../platform/sharepoint/listSchema';

/**
 * A chain over the receipts: each row holds id, time, author and seal of a run of receipts, and a hash over those and the hash before.
 * `DigestNumber` is unique, so two officers' pages at once still make one chain.
 */
export const receiptDigests = defineList({
  key: 'receiptDigests',
  title: 'Receipt digests',
  description: 'A chain of hashes over the receipts. Rows are added and never changed; the newest hash is mailed to Internal Audit.',
  kind: 'list',
  path: 'Lists/ReceiptDigests',
  columns: {
    DigestNumber: { type: 'number', title: 'Number', required: true, indexed: true, unique: true },
    FromId: { type: 'number', title: 'From receipt', required: true },
    ToId: { type: 'number', title: 'To receipt', required: true },
    ReceiptCount: { type: 'number', title: 'Receipts', required: true },
    /** One line a receipt: `id;created;authorId;seal`. */
    Entries: { type: 'note', title: 'Entries' },
    PreviousHead: { type: 'text', title: 'Hash before', maxLength: 64 },
    Head: { type: 'text', title: 'Hash', required: true, maxLength: 64 }
  },
  views: [{
    title: 'All', isDefault: true, rowLimit: 100, columns: ['DigestNumber', 'FromId', 'ToId', 'ReceiptCount', 'Head', 'Created', 'Author'],
    query: '<OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy>'
  }],
  read: 'all',
  write: 'all',
  attachments: false,
  folders: false
});
export type ReceiptDigestRow = RowOf<typeof receiptDigests>;
export type NewReceiptDigestRow = NewRowOf<typeof receiptDigests>;
