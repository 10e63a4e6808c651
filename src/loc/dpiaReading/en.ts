/** Words around what a DPIA says, where it is read. */
const en = {
  section: '{0}. {1}',
  notAnswered: 'Not answered',
  others: 'Answers to questions that are not asked any more',
  newer: 'It was answered with newer questions than this page knows. Reload the page; until then something may not be shown.',
  moved: 'It was begun with older questions: what was answered to one box stands with the first of the questions that came of it.',
  noRisks: 'No risks are named.',
  noMeasures: 'No measures',
  riskLine: '{0}: {1}',
  levels: 'Before: {0}. After the measures: {1}.',
  measureDue: 'by {0}',
  measureInPlace: 'in place since {0}',
  measureWaits: 'not in place yet',
  map_before: 'Risks before the measures',
  map_after: 'Risks after the measures',
  likelihood: 'How likely, how severe',
  risk: 'Risk',
  before: 'Before',
  after: 'After',
  risksCaption: 'Every risk, before and after its measures',
  overridden: 'Somebody gave another level than the map’s, with a reason: {0}.',
  unrated: 'Not rated, and so in no place of the map: {0}.',
  resultOther: 'The screening’s own page said: {0}. Its answers come to the above, which counts.',
  reason: '{0} ({1}).',
  screenedBy: 'Screened by {0}.',
  wantedUntil: 'Whoever did it would like it to hold until {0}.',
  unreadable: 'Not readable: {0}.',
  startConsulted: 'The regulator was asked on {0}.',
  startExtended: 'A further month was added from {0}.'
};

export default en;
