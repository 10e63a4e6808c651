import { utcSecond } from '../../calendar';
import type { BringInKind } from '../../casework/intake/bringIn';
import type { NewRequestIntakeRow } from '../lists/requestIntake';
import { bringInFormer, type FormerWords } from '../rules/cases/former';
import type { RequestRow } from '../rules/intake/bringIn';
import { requestIntakeKind, type RequestIntake } from './requestIntake';

/** Nothing is asked of all rows of a file alike. */
export type ImportAbout = Readonly<Record<string, never>>;

/** In the officer's language. */
export interface ImportWords extends FormerWords {
  /** Before the years that somebody means, and before the way in which they want it. */
  readonly since: string;
  readonly sendBy: string;
}

/** How requests are brought in. @param months that a closed one is kept, by the council's schedule */
export const requestImport = (months: number, words: ImportWords): BringInKind<RequestIntake, RequestRow, ImportAbout> => ({
  kind: requestIntakeKind,
  intake: requestIntakeKind.entries,
  columns: (_services, row) => ({ ...columnsOf(row, words) }),
  hasFormer: ({ former }) => former !== undefined,
  former: ({ former }, found, context) => former && bringInFormer(found, former, months, words, context)
});

function columnsOf(
  { receivedAt, name, contact, kind, subject, rights, said, since, sendBy, service, language, how }: RequestRow, words: ImportWords
): NewRequestIntakeRow & { readonly Title: string } {
  const besides = [[words.since, since], [words.sendBy, sendBy]].flatMap(([label, text]) => (text === '' ? [] : [`${label} ${text}`]));
  return {
    Title: `Request (${how})`, IntakeGuid: crypto.randomUUID(), ReceivedAt: receivedAt ? utcSecond(receivedAt) : '', HowReceived: how, WhatSaid: [said, ...besides].filter((text) => text !== '').join('\n'),
    Service: service, RequesterName: name, RequesterContact: contact, RequesterKind: kind, SubjectName: subject, Rights: rights, AnswerLanguage: language
  };
}
