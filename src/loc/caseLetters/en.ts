/** What every letter of a case is asked for, whatever the log. */
const en = {
  which: 'Which letter?',
  language: 'In which language?',
  language_enGB: 'English',
  language_cyGB: 'Welsh',
  signatory: 'Who signs?',
  role: 'In which post?',
  translator: 'Which translator approved the Welsh?',
  translatorHint: 'Without a name the letter says at its top that it is a draft.',
  missing: 'What this letter should hold and does not',
  gap_address: 'An address',
  gap_contact: 'Whom to ask, with telephone and mail',
  gap_signatory: 'Who signs, and in which post',
  download: 'Download the letter',
  keep: 'Keep the letter with the case',
  preview: 'Read it here first',
  title: 'Letter',
  councilMissing: 'The settings of the council could not be read: the letter has gaps where they belong.'
};

export default en;
