/** A form for people who reach no SharePoint: what is the same for every log. */
const en = {
  title: 'A form for your website, and on paper',
  intro: 'People outside of the council reach no SharePoint. Download the form for the council’s website, and the same in Word to print or to send. What the council’s e-forms give out (CSV) is read above: the form’s fields are called what is known there.',
  councilMissing: 'The settings of the council could not be read: the form has gaps where they belong.',
  language: 'In which language?',
  language_enGB: 'English',
  language_cyGB: 'Welsh',
  address: 'Address of the council’s e-forms, to which the form is sent',
  addressHint: 'Your web team knows it. It begins with https://. Empty: the form says how to print it and send it.',
  addressWrong: 'Enter an address that begins with https://, or leave it empty.',
  translator: 'Which translator approved the Welsh?',
  translatorHint: 'Without a name the form says at its top that it is a draft.',
  page: 'Download for the website',
  word: 'Download in Word',
  made: '{0} was made.'
};

export default en;
