import strings from '../../../loc/requestIncoming';
import { formatUkDate, ukStartOfDay } from '../../../calendar';
import { nothingBeside, type IncomingParts } from '../../../casework/ui/incoming/parts';
import type { RequestIntake } from '../../intake/requestIntake';
import { monthEnds } from '../../rules/intake/month';
import { choiceText } from '../cases/words';
import { requestWords } from './words';

/** How requests are told of when they were added to the log. */
export const requestParts: IncomingParts<RequestIntake> = {
  texts: strings,
  words: requestWords,
  name: ({ services }) => services.at(0) ?? '',
  facts: ({ logged: { caseState, receivedAt, nation } }, { locale }) => {
    const due = receivedAt && monthEnds({ receivedAt, nation });
    return [{ label: strings.caseState, value: choiceText(caseState) }, { label: strings.due, value: due ? formatUkDate(ukStartOfDay(due), locale) : '' }];
  },
  notes: () => [],
  beside: nothingBeside
};
