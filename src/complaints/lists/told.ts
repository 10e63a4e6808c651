import type { Columns } from '../../platform/sharepoint/listSchema';
import { answerLanguages, waysReceived } from '../../casework/rules/waysTold';

/** What was told of a complaint, as the intake has it and the log at first too. */
export const told = {
  HowReceived: { type: 'choice', title: 'How it came', choices: waysReceived },
  WhatSaid: { type: 'note', title: 'What was said' },
  Service: { type: 'text', title: 'Service', maxLength: 255 },
  /** One a line. */
  OtherServices: { type: 'note', title: 'Other services' },
  Anonymous: { type: 'boolean', title: 'No name given' },
  ComplainantName: { type: 'text', title: 'Who complains', maxLength: 255 },
  ComplainantContact: { type: 'note', title: 'How to reach them' },
  AnswerLanguage: { type: 'choice', title: 'Language of the answer', choices: answerLanguages, default: 'English' },
  AboutDpo: { type: 'boolean', title: 'About the Data Protection Officer or their team' }
} as const satisfies Columns;
