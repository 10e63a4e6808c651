/** What comes into the DPIA log, and the messages about it. */
const en = {
  looking: 'Looking for new screenings and DPIAs…',
  takenInHeading: 'Screenings and DPIAs added to the log',
  caseHeading: '{0}',
  caseHeadingUnknown: 'Screening or DPIA',
  newNone: 'No new screenings or DPIAs since this page was opened.',
  newOne: '1 new screening or DPIA added to the log',
  newOther: '{0} new screenings and DPIAs added to the log',
  newRepeat: '{0}: a repeat of screening {1}, saved twice',
  problemLine: 'Entry {0}: {1}',
  notBelieved: 'The officers’ settings said that screenings and DPIAs had been added to the log further than they had. The desk did not believe it and looked at all of them again.',
  refused: 'SharePoint refuses what the entry says. Open the entry and check it.',
  noted: 'Noted. This list does not name them again; each one’s own page still does.',
  toDpo: 'to the Data Protection Officer',
  toRestricted: 'to the restricted group',
  toHead: 'to the head of the service',
  toManager: 'to the managers of the service',
  notTakenIn: 'It has no row in the log yet.',
  intakeRow: 'Open the entry',
  repeatOf: 'This screening is a repeat of screening {0}: the same form was saved twice. Work on that one.',
  filesHeading: 'Files that came with it',
  filesNone: 'No files came with it.',
  filesReplaced: 'Replaced since: the copy above is the earlier one',
  filesGone: 'Taken away since: the copy above is kept',
  filesNew: 'Files that were added later',
  filesKeep: 'Keep these files',
  caseState: 'State',
  service: 'Service',
  authorSends: 'Being sent by the page of whoever did the screening',
  authorsWord: 'By the word of whoever did the screening.'
};

export default en;
