import decisions from '../../../../loc/decisions';
import caseStrings from '../../../../loc/cases';
import strings from '../../../../loc/documents';
import { packSections } from '../../../rules/pack';
import { addFieldLabels } from '../fields';

const words: Readonly<Record<string, string>> = { ...decisions };

/** What stands before an answer of the notification where it is shown changed or in conflict: the question that the panel asks. */
const labels: Readonly<Record<string, string>> = {
  ...Object.fromEntries(packSections.flatMap(({ fields }) => fields).map(({ key }) => [`notification.${key}`, words[`pack_${key}`] ?? key])),
  'notification.adviceToPeople': strings.adviceLabel,
  'notification.notYetKnown': caseStrings.unknownLabel,
  'notification.letters': strings.letterHeading,
  'notification.submissions': strings.icoToldHeading,
  'notification.tellings': strings.peopleToldHeading
};

let known = false;

/** Once, when a panel of the documents is loaded. */
export function labelDocuments(): void {
  if (!known) {
    known = true;
    addFieldLabels(() => labels);
  }
}
