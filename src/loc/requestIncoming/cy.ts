import type { Texts } from '../texts';
import type en from './en';

const cy: Texts<typeof en> = {
  looking: 'Wrthi’n chwilio am geisiadau newydd…',
  takenInHeading: 'Ceisiadau a ychwanegwyd at y log',
  caseHeading: 'Cais {0}',
  caseHeadingUnknown: 'Cais',
  newNone: 'Dim ceisiadau newydd ers agor y dudalen hon.',
  newZero: 'Ychwanegwyd {0} cais newydd at y log',
  newOne: 'Ychwanegwyd 1 cais newydd at y log',
  newTwo: 'Ychwanegwyd {0} gais newydd at y log',
  newFew: 'Ychwanegwyd {0} chais newydd at y log',
  newMany: 'Ychwanegwyd {0} chais newydd at y log',
  newOther: 'Ychwanegwyd {0} cais newydd at y log',
  newRepeat: '{0}: ailadrodd cofnod {1}, a gadwyd ddwywaith',
  problemLine: 'Cofnod {0}: {1}',
  notBelieved: 'Dywedodd gosodiadau’r swyddogion fod ceisiadau wedi’u hychwanegu at y log ymhellach nag y cawsant. Ni chredodd y ddesg hynny, ac edrychodd arnynt i gyd eto.',
  refused: 'Mae SharePoint yn gwrthod yr hyn y mae’r cofnod yn ei ddweud. Agorwch y cofnod a’i wirio.',
  noted: 'Nodwyd. Nid yw’r rhestr hon yn eu henwi eto; mae tudalen pob cais yn dal i wneud hynny.',
  toDpo: 'at y Swyddog Diogelu Data',
  toLogger: 'at y sawl a’i rhoddodd i mewn',
  toRestricted: 'at y grŵp cyfyngedig',
  notTakenIn: 'Nid oes rhes i’r cais hwn yn y log eto.',
  intakeRow: 'Agor y cofnod',
  repeatOf: 'Mae’r cofnod hwn yn ailadrodd cofnod {0}: cadwyd yr un ffurflen ddwywaith. Gweithiwch ar hwnnw.',
  filesHeading: 'Ffeiliau a ddaeth gyda’r cais',
  filesNone: 'Ni ddaeth unrhyw ffeiliau gyda’r cais.',
  filesReplaced: 'Disodlwyd ers hynny gan bwy bynnag a’i cofnododd: y copi cynharach sydd uchod',
  filesGone: 'Tynnwyd o’r cofnod ers hynny: cedwir y copi uchod',
  filesNew: 'Ffeiliau a ychwanegwyd yn ddiweddarach',
  filesKeep: 'Cadw’r ffeiliau hyn',
  caseState: 'Cyflwr',
  due: 'Ateb erbyn',
  authorSends: 'Yn cael ei hanfon gan dudalen y sawl a’i cofnododd',
  authorsWord: 'Yn ôl gair y sawl a’i cofnododd.'
};

export default cy;
