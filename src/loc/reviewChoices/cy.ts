import type { Texts } from '../texts';
import type en from './en';

const cy: Texts<typeof en> = {
  telling_specific: 'Pa eithriad ydyw, a pham',
  telling_general: 'Bod rhywbeth wedi’i adael allan, mewn geiriau cyffredinol',
  telling_none: 'Dim: byddai dweud yn trechu’r diben',
  telling_neither: 'Na’i fod gennym na’i fod heb fod gennym',
  consent_given: 'Cytunasant',
  consent_refused: 'Gwrthodasant',
  'consent_no-answer': 'Gofynnwyd iddynt ac ni chafwyd ateb',
  'consent_not-asked': 'Ni ofynnwyd iddynt',
  worker_health: 'Gweithiwr iechyd proffesiynol',
  'worker_social-work': 'Rhywun mewn gwaith cymdeithasol',
  worker_education: 'Rhywun ym myd addysg',
  worker_none: 'Dim un o’r rhain',
  inRole: 'Am eu gwaith, neu ohono: {0}',
  inHealthRecord: 'Mewn cofnod iechyd: {0}',
  otherDecision_disclose: 'Ei roi',
  otherDecision_redact: 'Ei roi heb yr hyn sy’n dangos pwy ydynt',
  otherDecision_withhold: 'Ei gadw’n ôl',
  'opinionState_not-asked': 'Heb ofyn eto',
  opinionState_asked: 'Wedi gofyn, dim ateb eto',
  opinionState_met: 'Gallai wneud niwed difrifol i rywun',
  'opinionState_not-met': 'Ni fyddai’n gwneud niwed difrifol i neb',
  again: 'Rhesymol gofyn eto: {0}',
  isKnown: 'Mae’r person yn gwybod yr wybodaeth hon',
  restsOnOpinion: 'Yn dibynnu ar farn',
  ground_unfounded: 'Amlwg ddi-sail: dim gwir awydd i ddefnyddio’r hawl, neu fwriad i aflonyddu',
  ground_excessive: 'Amlwg ormodol: yn glir o bob cymesuredd, megis yr un peth dro ar ôl tro',
  unfoundedAnswer_fee: 'Ffi resymol',
  unfoundedAnswer_refuse: 'Gwrthodiad'
};

export default cy;
