/** The mail about a task of a service. */
const en = {
  subject: 'Data protection: a task for your service ({0})',
  intro_member: 'The data protection team asks you to do something.',
  intro_service: 'The data protection team asks your service to do something.',
  intro_dueSoon: 'What the data protection team asked your service is due soon, and nobody has answered it.',
  intro_overdue: 'What the data protection team asked your service is overdue. Please answer today, or say what stands in the way.',
  reference: 'Reference',
  kind: 'What kind of task',
  due: 'By when',
  dueNone: 'No day is set',
  kind_enquiry: 'Find something out and tell us',
  kind_contain: 'Stop it, or get it back',
  kind_correct: 'Put something right',
  kind_inform: 'Tell somebody something',
  kind_search: 'Search for information about somebody',
  kind_other: 'Another task',
  whatToDo: 'Open My tasks to read what is asked. Answer there: it is done, it cannot be done, or a question. You find it in the tab Data protection in Teams too. Please do not answer by mail.',
  mayBeRepeat: 'You may have had this message before.',
  open: 'Open My tasks',
  footer: '{0}, Data Protection Officer, {1}. This message holds no personal data.',
  footerNoPhone: '{0}, Data Protection Officer. This message holds no personal data.'
};

export default en;
