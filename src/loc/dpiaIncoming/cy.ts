import type { Texts } from '../texts';
import type en from './en';

const cy: Texts<typeof en> = {
  looking: 'Wrthi’n chwilio am sgriniadau ac asesiadau newydd…',
  takenInHeading: 'Sgriniadau ac asesiadau a ychwanegwyd at y log',
  caseHeading: '{0}',
  caseHeadingUnknown: 'Sgriniad neu asesiad',
  newNone: 'Dim sgriniadau nac asesiadau newydd ers agor y dudalen hon.',
  newOne: 'Ychwanegwyd 1 sgriniad neu asesiad newydd at y log',
  newOther: 'Ychwanegwyd {0} sgriniad ac asesiad newydd at y log',
  newZero: 'Ychwanegwyd {0} sgriniad ac asesiad newydd at y log',
  newTwo: 'Ychwanegwyd {0} sgriniad ac asesiad newydd at y log',
  newFew: 'Ychwanegwyd {0} sgriniad ac asesiad newydd at y log',
  newMany: 'Ychwanegwyd {0} sgriniad ac asesiad newydd at y log',
  newRepeat: '{0}: ailadrodd sgriniad {1}, a gadwyd ddwywaith',
  problemLine: 'Cofnod {0}: {1}',
  notBelieved: 'Dywedodd gosodiadau’r swyddogion fod sgriniadau ac asesiadau wedi’u hychwanegu at y log ymhellach nag y cawsant. Ni chredodd y ddesg hynny, ac edrychodd arnynt i gyd eto.',
  refused: 'Mae SharePoint yn gwrthod yr hyn y mae’r cofnod yn ei ddweud. Agorwch y cofnod a’i wirio.',
  noted: 'Nodwyd. Nid yw’r rhestr hon yn eu henwi eto; mae tudalen pob un yn dal i wneud hynny.',
  toDpo: 'at y Swyddog Diogelu Data',
  toRestricted: 'at y grŵp cyfyngedig',
  toHead: 'at bennaeth y gwasanaeth',
  toManager: 'at reolwyr y gwasanaeth',
  notTakenIn: 'Nid oes rhes iddo yn y log eto.',
  intakeRow: 'Agor y cofnod',
  repeatOf: 'Mae’r sgriniad hwn yn ailadrodd sgriniad {0}: cadwyd yr un ffurflen ddwywaith. Gweithiwch ar hwnnw.',
  filesHeading: 'Ffeiliau a ddaeth gydag ef',
  filesNone: 'Ni ddaeth unrhyw ffeiliau gydag ef.',
  filesReplaced: 'Disodlwyd ers hynny: y copi cynharach sydd uchod',
  filesGone: 'Tynnwyd i ffwrdd ers hynny: cedwir y copi uchod',
  filesNew: 'Ffeiliau a ychwanegwyd yn ddiweddarach',
  filesKeep: 'Cadw’r ffeiliau hyn',
  caseState: 'Cyflwr',
  service: 'Gwasanaeth',
  authorSends: 'Yn cael ei hanfon gan dudalen y sawl a wnaeth y sgriniad',
  authorsWord: 'Yn ôl gair y sawl a wnaeth y sgriniad.'
};

export default cy;
