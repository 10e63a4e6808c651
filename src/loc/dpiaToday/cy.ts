import type { Texts } from '../texts';
import type en from './en';

const cy: Texts<typeof en> = {
  heading_arrivals: 'Cyflwyniadau nas derbyniwyd gan neb',
  looked_arrivals: 'Cyflwyniad diweddaraf pob asesiad agored nad yw’r cofnod yn sôn amdano eto.',
  why_arrival: 'Mae cyflwyniad {0} wedi dod',
  next_receive: 'Ei dderbyn',
  next_startReview: 'Dechrau ei adolygu, yna ei dderbyn',
  heading_goLive: 'Asesiadau sydd i fynd yn fyw',
  looked_goLive: 'Y rhai y mae eu diwrnod wedi dod neu o fewn {0} diwrnod, gyda’r hyn sy’n sefyll yn ei erbyn.',
  why_goLive: 'Mae rhywbeth yn sefyll yn erbyn y diwrnod a gynlluniwyd',
  why_goLivePast: 'Mae’r diwrnod a gynlluniwyd wedi mynd heibio, ac mae rhywbeth yn sefyll yn ei erbyn',
  why_ready: 'Nid oes dim yn sefyll yn erbyn y diwrnod a gynlluniwyd',
  next_goLive: 'Edrych arno',
  heading_measures: 'Mesurau sydd wedi mynd heibio i’w diwrnod',
  looked_measures: 'Mesurau nad ydynt yn eu lle, o asesiadau sy’n mynd yn fyw yn fuan, sydd mewn grym a heb fynd yn fyw eto, neu a aeth yn fyw hebddynt.',
  measuresPastOne: 'Mae 1 mesur wedi mynd heibio i’w ddiwrnod',
  measuresPastOther: 'Mae {0} mesur wedi mynd heibio i’w diwrnod',
  measuresPastZero: 'Mae {0} mesur wedi mynd heibio i’w diwrnod',
  measuresPastTwo: 'Mae {0} fesur wedi mynd heibio i’w diwrnod',
  measuresPastFew: 'Mae {0} mesur wedi mynd heibio i’w diwrnod',
  measuresPastMany: 'Mae {0} mesur wedi mynd heibio i’w diwrnod',
  heading_advice: 'Asesiadau sy’n aros am gyngor',
  looked_advice: 'Pob un a dderbyniwyd ac na chynghorodd neb arno.',
  why_advice: 'Fe’i cyflwynwyd, ac nid oes neb wedi cynghori',
  next_advise: 'Cynghori',
  heading_signs: 'Asesiadau sy’n aros am lofnod',
  looked_signs: 'Pob un y gofynnwyd i rywun ei lofnodi.',
  why_sign: 'Gofynnwyd i rywun lofnodi',
  next_approve: 'Edrych ar y llofnodion',
  heading_reviews: 'Adolygiadau o asesiadau',
  looked_reviews: 'Asesiadau mewn grym y mae eu hadolygiad yn ddyledus, neu o fewn {0} diwrnod.',
  why_review: 'Mae’r adolygiad yn ddyledus yn fuan',
  why_reviewPast: 'Mae diwrnod yr adolygiad wedi mynd heibio',
  next_review: 'Ei adolygu'
};

export default cy;
