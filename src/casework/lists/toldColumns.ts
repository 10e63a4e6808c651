import type { Columns } from '../../platform/sharepoint/listSchema';
import { publicStates } from '../rules/publicStates';
import { answerLanguages, waysReceived } from '../rules/waysTold';
import { importColumns, importedColumns } from './logColumns';

/** What staff were told, as an intake has it and the log at first too. */
export const toldColumns = {
  HowReceived: { type: 'choice', title: 'How it came', choices: waysReceived },
  WhatSaid: { type: 'note', title: 'What was said' },
  Service: { type: 'text', title: 'Service', maxLength: 255 },
  /** One a line. */
  OtherServices: { type: 'note', title: 'Other services' },
  AnswerLanguage: { type: 'choice', title: 'Language of the answer', choices: answerLanguages, default: 'English' }
} as const satisfies Columns;

/** Which row of the intake it is, and when it reached the council. */
export const cameColumns = {
  // no unique column: "read own" and "enforce unique values" exclude each other on one list
  IntakeGuid: { type: 'text', title: 'Intake GUID', required: true, indexed: true, maxLength: 36 },
  ReceivedAt: { type: 'dateTime', title: 'Reached the council at', required: true, indexed: true }
} as const satisfies Columns;

/** What the log has first of each: its reference, the row of the intake, and when it reached the council. */
export const cameInColumns = {
  Reference: { type: 'text', title: 'Reference', indexed: true, maxLength: 50 },
  IntakeId: { type: 'number', title: 'Intake', required: true, indexed: true, unique: true },
  IntakeGuid: { type: 'text', title: 'Intake GUID', maxLength: 36, inForms: false },
  EnteredAt: { type: 'dateTime', title: 'Entered at' },
  ...importedColumns,
  RepeatOfIntakeId: { type: 'number', title: 'Repeat of intake' },
  ReceivedAt: { type: 'dateTime', title: 'Reached the council at', indexed: true },
  ReceivedReason: { type: 'note', title: 'Why this time' }
} as const satisfies Columns;

/** What ends such an intake: of an import, and what its author is told. */
export const entryColumns = {
  ...importColumns,
  PublicState: { type: 'choice', title: 'State for its author', choices: publicStates, default: 'Received' }
} as const satisfies Columns;

/** The columns of its one view. */
export const shownOfTold = ['ID', 'LinkTitle', 'Service', 'ReceivedAt', 'HowReceived', 'Created', 'PublicState', 'Attachments'] as const;
