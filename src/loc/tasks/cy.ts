import type { Texts } from '../texts';
import type en from './en';

const cy: Texts<typeof en> = {
  kind_enquiry: 'Darganfod rhywbeth a dweud wrthym',
  kind_contain: 'Ei atal, neu ei gael yn ôl',
  kind_correct: 'Unioni rhywbeth',
  kind_inform: 'Dweud rhywbeth wrth rywun',
  kind_other: 'Tasg arall',
  answer_done: 'Mae wedi’i wneud',
  answer_cannot: 'Ni ellir ei wneud',
  answer_question: 'Cwestiwn',
  state_Open: 'Agored',
  state_Done: 'Wedi’i gwneud',
  state_Withdrawn: 'Wedi’i thynnu’n ôl',
  dueBy: 'erbyn {0}',
  answeredBy: 'Atebwyd gan {0} ar {1}: {2}',
  answeredNobody: 'rhywun'
};

export default cy;
