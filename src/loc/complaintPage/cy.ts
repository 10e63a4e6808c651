import type { Texts } from '../texts';
import type en from './en';

const cy: Texts<typeof en> = {
  step_assess: 'Cwestiwn cyntaf',
  step_acknowledge: 'Cydnabod',
  step_lookInto: 'Ymchwilio iddi',
  step_outcome: 'Rhoi gwybod am y canlyniad',
  moment_received: 'Cyrhaeddodd y cyngor',
  moment_due: '30 diwrnod, i’w chydnabod erbyn hynny',
  moment_acknowledged: 'Cydnabuwyd, mewn pryd',
  moment_acknowledgedLate: 'Cydnabuwyd, ar ôl y 30 diwrnod',
  moment_notPossible: 'Ni ellir cyrraedd neb i’w chydnabod',
  moment_noDuty: 'Nid yw’n gŵyn o dan y gyfraith diogelu data',
  moment_closed: 'Caewyd heb iddi gael ei chydnabod',
  moment_word: 'Dylent glywed sut mae pethau’n sefyll (arfer da; nid yw’r gyfraith yn enwi amser)',
  moment_told: 'Rhoddwyd gwybod am y canlyniad',
  kept: 'Cedwir ei chyfeirnod, ei dyddiadau, ei gwasanaeth, ei math, ei phynciau, y casgliad ar bob pwynt a’r ffaith am bob cam ar gyfer y cyfrifon.',
  who: 'Pwy sy’n cwyno',
  anonymous: 'Ni roddwyd enw',
  enteredBy: 'gan aelod o staff',
  points: 'Pwyntiau’r gŵyn',
  pointsNone: 'Nid oes yr un wedi’i ysgrifennu eto',
  pointOpen: 'Heb gasgliad',
  ledBy: '{0} sy’n arwain ei grŵp',
  membersZero: 'Mae’n arwain grŵp o {0} cwyn arall',
  membersOne: 'Mae’n arwain grŵp o 1 gŵyn arall',
  membersTwo: 'Mae’n arwain grŵp o {0} gŵyn arall',
  membersFew: 'Mae’n arwain grŵp o {0} cwyn arall',
  membersMany: 'Mae’n arwain grŵp o {0} chwyn arall',
  membersOther: 'Mae’n arwain grŵp o {0} cwyn arall',
  mergedInto: 'yr un gŵyn',
  ofBreach: 'y toriad data y mae’n ymwneud ag ef',
  ofRequest: 'y cais y mae’r gŵyn am ei ateb',
  policy: 'Polisi',
  concerns: 'Ynghylch ymdriniaeth gan',
  entryHeading: 'Y gŵyn, fel y’i cofnodwyd',
  unreadEntry: 'Y gŵyn ei hun.',
  unreadWhere: 'Mae’r cyfan i’w weld yn {0}.'
};

export default cy;
