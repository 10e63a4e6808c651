import type { Texts } from '../texts';
import type en from './en';

const cy: Texts<typeof en> = {
  section: '{0}. {1}',
  notAnswered: 'Heb ei ateb',
  others: 'Atebion i gwestiynau nas gofynnir mwyach',
  newer: 'Fe’i hatebwyd gyda chwestiynau mwy newydd nag y mae’r dudalen hon yn eu hadnabod. Ail-lwythwch y dudalen; tan hynny efallai na ddangosir rhywbeth.',
  moved: 'Fe’i dechreuwyd gyda chwestiynau hŷn: saif yr hyn a atebwyd i un blwch gyda’r cyntaf o’r cwestiynau a ddaeth ohono.',
  noRisks: 'Ni enwir unrhyw risgiau.',
  noMeasures: 'Dim mesurau',
  riskLine: '{0}: {1}',
  levels: 'Cyn: {0}. Ar ôl y mesurau: {1}.',
  measureDue: 'erbyn {0}',
  measureInPlace: 'yn ei le ers {0}',
  measureWaits: 'heb fod yn ei le eto',
  map_before: 'Risgiau cyn y mesurau',
  map_after: 'Risgiau ar ôl y mesurau',
  likelihood: 'Pa mor debygol, pa mor ddifrifol',
  risk: 'Risg',
  before: 'Cyn',
  after: 'Ar ôl',
  risksCaption: 'Pob risg, cyn ac ar ôl ei mesurau',
  overridden: 'Rhoddodd rhywun lefel wahanol i un y map, gyda rheswm: {0}.',
  unrated: 'Heb eu graddio, ac felly heb le ar y map: {0}.',
  resultOther: 'Dywedodd tudalen y sgriniad ei hun: {0}. Daw ei atebion i’r uchod, sy’n cyfrif.',
  reason: '{0} ({1}).',
  screenedBy: 'Sgriniwyd gan {0}.',
  wantedUntil: 'Hoffai’r sawl a’i gwnaeth iddo ddal tan {0}.',
  unreadable: 'Annarllenadwy: {0}.',
  startConsulted: 'Gofynnwyd i’r rheoleiddiwr ar {0}.',
  startExtended: 'Ychwanegwyd mis arall o {0}.'
};

export default cy;
