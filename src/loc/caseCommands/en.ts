const en = {
  caseOfficer: 'Case officer',
  assignHint: 'Only members of the officers’ group can be the case officer.',
  assignNobody: 'Choose an officer',
  assignMe: 'Assign to me',
  assignSave: 'Assign',
  recordText: 'What was done?',
  recordHint: 'Do not write the names of the people affected. It cannot be changed afterwards.',
  recordAt: 'When was it done?',
  recordAtHint: 'Leave empty if it was just now.',
  recordSave: 'Record',
  problem_other: 'This answer does not fit. Check it.',
  problem_required: 'Answer this question',
  'problem_not-an-officer': 'Choose one of the officers',
  'problem_already-assigned': 'This officer leads the case already',
  'problem_too-long': 'This is too long',
  'problem_in-the-future': 'This is in the future. Enter when it really was',
  problem_incomplete: 'Enter both the day and the time',
  'problem_not-a-moment': 'Enter a real day and time',
  problem_disposed: 'It is disposed of already.',
  reopenIntro: 'A reopened case is in the open view again, and its disposal date is taken away until it is closed again.',
  reopenDisposed: 'This case was disposed of: its words and files are gone, so it cannot be opened again.',
  reopenReason: 'Why is it opened again?',
  reopenSubmit: 'Reopen the case',
  reopened: 'The case is open again.'
};

export default en;
