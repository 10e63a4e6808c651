import { utcSecond } from '../../calendar';
import type { BringInKind } from '../../casework/intake/bringIn';
import type { NewComplaintIntakeRow } from '../lists/complaintIntake';
import { bringInFormer, type FormerWords } from '../rules/cases/former';
import type { ComplaintRow } from '../rules/intake/bringIn';
import { complaintIntakeKind, type ComplaintIntake } from './complaintIntake';

/** What all rows of one import have in common. */
export interface ImportAbout {
  readonly group: string;
  readonly breach: string;
}

/** How complaints are brought in. @param months that a closed one is kept, by the council's schedule */
export const complaintImport = (months: number, words: FormerWords): BringInKind<ComplaintIntake, ComplaintRow, ImportAbout> => ({
  kind: complaintIntakeKind,
  intake: complaintIntakeKind.entries,
  columns: (_services, row, about) => ({ ...columnsOf(row, about) }),
  hasFormer: ({ former }) => former !== undefined,
  former: ({ former }, found, context) => former && bringInFormer(found, former, months, words, context)
});

function columnsOf({ receivedAt, name, contact, said, service, language, how }: ComplaintRow, { group, breach }: ImportAbout): NewComplaintIntakeRow & { readonly Title: string } {
  return {
    Title: 'Complaint', IntakeGuid: crypto.randomUUID(), ReceivedAt: receivedAt ? utcSecond(receivedAt) : '', HowReceived: how, WhatSaid: said, Service: service, Anonymous: name === '', ComplainantName: name,
    ComplainantContact: contact, AnswerLanguage: language, GroupReference: group, BreachReference: breach
  };
}
