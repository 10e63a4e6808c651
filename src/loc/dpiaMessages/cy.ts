import type { Texts } from '../texts';
import type en from './en';

const cy: Texts<typeof en> = {
  subject_screening: 'Sgrinio DPIA {0}',
  subject_dpia: 'DPIA {0}',
  intro_screening: 'Mae rhywun wedi sgrinio prosiect, ac yn ôl yr atebion mae angen asesiad o’r effaith ar ddiogelu data arno, neu dylai gael un.',
  intro_submission: 'Mae gwasanaeth wedi cyflwyno asesiad o’r effaith ar ddiogelu data. Mae’n aros am eich cyngor.',
  intro_needed: 'Mae tîm y Swyddog Diogelu Data wedi edrych ar sgrinio eich gwasanaeth: mae angen asesiad o’r effaith ar ddiogelu data ar y prosiect. Eich tro chi yw hi.',
  intro_returned: 'Mae asesiad o’r effaith ar ddiogelu data eich gwasanaeth wedi dod yn ôl gyda’r hyn sydd ar goll. Eich tro chi yw hi.',
  intro_advised: 'Mae’r Swyddog Diogelu Data wedi rhoi cyngor ar asesiad o’r effaith ar ddiogelu data eich gwasanaeth. Mae pob pwynt yn aros am eich ateb.',
  intro_inForce: 'Mae asesiad o’r effaith ar ddiogelu data eich gwasanaeth wedi’i gymeradwyo ac mae mewn grym.',
  intro_review: 'Mae asesiad o’r effaith ar ddiogelu data eich gwasanaeth i’w adolygu. Eich tro chi yw hi.',
  whatToDo_screening: 'Agorwch y sgrinio, a phenderfynwch.',
  whatToDo_submission: 'Agorwch ef a darllenwch yr hyn a gyflwynwyd.',
  whatToDo_needed: 'Agorwch “Diogelu data” a dechreuwch yr asesiad. Mae atebion y sgrinio’n mynd drosodd iddo.',
  whatToDo_returned: 'Agorwch ef, cwblhewch yr hyn sydd ar goll, a chyflwynwch ef eto.',
  whatToDo_advised: 'Agorwch ef a dywedwch wrth bob pwynt: wedi’i wneud, i’w wneud erbyn diwrnod, neu heb ei ddilyn a pham.',
  whatToDo_inForce: 'Rhowch y mesurau ar waith cyn mynd yn fyw.',
  whatToDo_review: 'Agorwch ef, diweddarwch ef, a chyflwynwch ef eto.',
  reference: 'Cyfeirnod',
  kind: 'Beth ydyw',
  kind_screening: 'Sgrinio',
  kind_dpia: 'Asesiad o’r effaith ar ddiogelu data',
  mayBeRepeat: 'Gall hon fod yn neges ailadroddus. Efallai i neges gynharach amdano eich cyrraedd.',
  open: 'Ei agor',
  openStaff: 'Agor “Diogelu data”',
  footer: '{0}. Cwestiynau? Ffoniwch y Swyddog Diogelu Data ar {1}. Mae’r neges hon yn hepgor pa brosiect sydd dan sylw, yn fwriadol.',
  footerNoPhone: '{0}. Mae’r neges hon yn hepgor pa brosiect sydd dan sylw, yn fwriadol.'
};

export default cy;
