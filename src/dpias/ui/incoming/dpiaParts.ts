import strings from '../../../loc/dpiaIncoming';
import { nothingBeside, type IncomingParts } from '../../../casework/ui/incoming/parts';
import type { DpiaIntake } from '../../intake/dpiaIntake';
import { choiceText } from '../cases/words';
import { dpiaWords } from './words';

/** How screenings and DPIAs are told of when they were added to the log. */
export const dpiaParts: IncomingParts<DpiaIntake> = {
  texts: strings,
  words: dpiaWords,
  name: () => '',
  facts: ({ logged: { caseState, service } }) => [{ label: strings.caseState, value: choiceText(caseState) }, ...(service === '' ? [] : [{ label: strings.service, value: service }])],
  notes: () => [],
  beside: nothingBeside
};
