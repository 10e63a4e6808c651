const en = {
  making: 'Making the document…',
  made: '{0} is made.',
  kept: '{0} is kept with the case.',
  templateOwn: 'Made from your council’s template in Desk templates.',
  templateShipped: 'Made from the template that comes with the desk.',
  templateUnknown: 'Your template has fields that the desk does not know; they stay as they are: {0}.',
  templateUnused: 'Your template has no field for: {0}. What stands there is not in the document.',
  templateHeading: 'Your council’s template cannot be used',
  'template_not-word': 'It is no Word file, or it has a password.',
  'template_too-large': 'It is too large.',
  'template_no-text': 'It is no Word document.',
  'template_broken': 'Its text is damaged. Open it in Word, save it, and put it into the library again.',
  'template_no-fields': 'It has none of the fields that the desk fills (content controls with a tag).',
  template_differs: 'Its header, footer or notes have a field that is not the same in all letters. Put that field into the text.',
  templateUseShipped: 'Use the template that comes with the desk',
  templateFold: 'Change how the document looks',
  templateHow: 'Put the template into the library Desk templates, open it there in Word and change words, logo and styles. Leave the fields (content controls) that you need. It is used from then on.',
  templatePut: 'Put the template into the library',
  templateLibrary: 'Open Desk templates',
  templatePutDone: '{0} is now in Desk templates.',
  templateThere: '{0} is in Desk templates already; it was left as it is.',
  previewHeading: 'Preview',
  councilMissing: 'The settings of the council could not be read: its name and the contact are missing in the document.'
};

export default en;
