/** Around a question of the screening or of a DPIA, whichever it is (`dpias/ui/questions`). */
const en = {
  help: 'Help',
  helpAndExample: 'Help and an example',
  exampleOnly: 'An example',
  exampleTitle: 'For example',
  clear: 'Clear this answer',
  /** {0}: what stands there instead of a day. */
  otherDay: 'It says “{0}”. Choose the day.',

  'problem_wrong-kind': 'This answer does not fit its question. Answer it again',
  'problem_too-long': 'Too long. Shorten it',
  'problem_line-break': 'Write it in one line',
  'problem_not-a-day': 'Choose a day that the calendar has, such as 27/03/2027',
  'problem_unknown-code': 'This version does not have one of these answers any more. Take it out or choose another',
  'problem_twice': 'The same is chosen twice. Choose it once',
  'problem_not-together': '“None of it” cannot stand with other answers. Choose one or the other'
};

export default en;
