/** What is said of a DPIA that came back from Word. */
export default {
  // why words have no place in the form
  unplaced_before: 'Stands above the first question', unplaced_after: 'Stands below the last question', unplaced_underSection: 'Stands between a heading and its first question',
  unplaced_besideTable: 'Stands beside a table, or in a column that was added to it', unplaced_textBox: 'Stands in a text box', unplaced_note: 'Stands in a footnote or endnote',
  unplaced_unknownHeading: 'Stands under a heading that is none of this form', unplaced_unknownQuestion: 'Answers a question that this form does not have any more',
  unplaced_notADay: 'The question asks for a day, and this is none', unplaced_notAChoice: 'The question gives choices, and this is none of them', unplaced_doubled: 'The question stands twice, and this is its other answer',
  unplaced_rowWithoutRisk: 'A row with no risk that it belongs to', unplaced_cell: 'A cell asks for one of some words or for a day, and this is neither', unplaced_unknownTable: 'A table without the headings that it had',
  // what is to be looked at
  note_doubtfulDay: '{0} was read with the day before the month', note_picture: 'A picture cannot be taken into the form: it stays in the file', note_byNumber: 'Found by its number alone: its heading was changed to “{0}”',
  note_measureGuessed: 'A measure without a Ref was taken as one of the risk above it: {0}', note_refTwice: 'Two rows have the Ref {0}: the second counts as new',
  // whether the file says what it was made with
  baseline_missing: 'The file does not say any more what it was made with. Whatever differs from the form is shown, and you choose.',
  baseline_edited: 'What the file says it was made with was changed, so it is not relied on. Whatever differs from the form is shown, and you choose.',
  notOurs: 'This is not a DPIA of this desk: it has no reference, and none of the questions. Choose the document that was made here.',
  noReference: 'The file does not say any more which DPIA it is. Make sure that it is this one before you take anything over.',
  otherReference: 'This file is {0}, and you have {1} open. Nothing was taken over.',
  otherVersion: 'This file asks the questions of an earlier form ({0}); the form is now {1}. Answers to questions that are still asked are taken over; the others are listed below.',
  sameFile: 'This same file has been brought in before.',
  state_take: 'Changed in the document', state_keep: 'Changed in the form since', state_agreed: 'Changed in both to the same', state_choose: 'Changed in both', state_same: 'Not changed',
  cleared: 'Removed in the document', tooLong: 'Too long to keep: at most {0} characters. Shorten it in the document or here.',
  missing: 'Not found in the document: the form keeps what it has', unread: 'Found, but it is no answer to this question: the form keeps what it has',
  inserted: 'Written with tracked changes by {0}, and accepted', deleted: 'Deleted with tracked changes by {0}, and left out'
};
