import { defineList, type NewRowOf, type RowOf } from '../sharepoint/listSchema';
import { places } from './places';

/**
 * What officers' pages claimed and did, one row a message. Staff have no right here: what they write about messages is in `Notifications`. The key
 * is unique, so of two pages that want one message the second is refused by the list. Every query starts with the reference or another index,
 * and names the kind of case.
 */
export const deliveries = defineList({
  key: 'deliveries',
  title: 'Deliveries',
  description: 'Messages that officers’ pages sent, or could not send. One row a message; no texts, no addresses.',
  kind: 'list',
  ...places.deliveries,
  columns: {
    CaseKind: { type: 'text', title: 'Kind of case', required: true, maxLength: 50 },
    CaseReference: { type: 'text', title: 'Case reference', required: true, indexed: true, maxLength: 50 },
    /** Form 2: see `deliveryKey`. */
    MessageKey: { type: 'text', title: 'Message', required: true, indexed: true, unique: true, maxLength: 255 },
    Occasion: { type: 'text', title: 'Occasion', required: true, maxLength: 50 },
    Channel: { type: 'text', title: 'Channel', required: true, maxLength: 50 },
    RecipientRole: { type: 'text', title: 'Recipient', required: true, maxLength: 50 },
    DeliveryState: { type: 'text', title: 'State', required: true, indexed: true, maxLength: 50 },
    /** A kind of failure as a code. */
    ErrorText: { type: 'text', title: 'What went wrong', maxLength: 100 },
    Attempt: { type: 'number', title: 'Attempt' },
    TriedAt: { type: 'dateTime', title: 'Tried at' },
    /** Tells the claim of one page from that of another. */
    ClaimId: { type: 'text', title: 'Claim', maxLength: 36 },
    LeaseUntil: { type: 'dateTime', title: 'Claimed until' },
    MayBeRepeat: { type: 'boolean', title: 'May be a repeat' }
  },
  views: [{
    title: 'All', isDefault: true, rowLimit: 100,
    columns: ['CaseReference', 'LinkTitle', 'Channel', 'RecipientRole', 'DeliveryState', 'Attempt', 'ErrorText', 'TriedAt', 'Editor'],
    query: '<OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy>'
  }],
  read: 'all',
  write: 'all',
  attachments: false,
  folders: false
});
export type DeliveriesRow = RowOf<typeof deliveries>;
export type NewDeliveriesRow = NewRowOf<typeof deliveries>;
