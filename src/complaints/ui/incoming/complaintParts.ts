import strings from '../../../loc/complaintIncoming';
import { formatUkDateTime } from '../../../calendar';
import { nothingBeside, type IncomingParts } from '../../../casework/ui/incoming/parts';
import type { ComplaintIntake } from '../../intake/complaintIntake';
import { dueMoment } from '../../rules/cases/clock';
import { choiceText } from '../cases/words';
import { complaintWords } from './words';

/** How complaints are told of when they were added to the log. */
export const complaintParts: IncomingParts<ComplaintIntake> = {
  texts: strings,
  words: complaintWords,
  name: ({ services }) => services.at(0) ?? '',
  facts: ({ logged: { caseState, receivedAt, nation } }, { locale }) => {
    const due = dueMoment({ receivedAt, nation });
    return [{ label: strings.caseState, value: choiceText(caseState) }, { label: strings.due, value: due ? formatUkDateTime(due, locale) : '' }];
  },
  notes: () => [],
  beside: nothingBeside
};
