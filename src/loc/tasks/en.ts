/** What officers and services alike say of a task. */
const en = {
  kind_enquiry: 'Find something out and tell us',
  kind_contain: 'Stop it, or get it back',
  kind_correct: 'Put something right',
  kind_inform: 'Tell somebody something',
  kind_other: 'Another task',
  answer_done: 'It is done',
  answer_cannot: 'It cannot be done',
  answer_question: 'A question',
  state_Open: 'Open',
  state_Done: 'Done',
  state_Withdrawn: 'Withdrawn',
  dueBy: 'by {0}',
  answeredBy: 'Answered by {0} on {1}: {2}',
  answeredNobody: 'somebody'
};

export default en;
