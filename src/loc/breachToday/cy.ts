import type { Texts } from '../texts';
import type en from './en';

const cy: Texts<typeof en> = {
  onlyFirst: ' Dim ond y {0} â’r lleiaf o amser ar ôl a gafodd eu hystyried.',
  followUps: 'I’w dilyn gyda’r ICO',
  followUpsLooked: 'Achosion agored y rhoddwyd gwybod i’r ICO amdanynt a rhywbeth heb ei wybod eto.',
  followUpZero: 'Roedd {0} ateb yn dal yn anhysbys pan roddwyd gwybod i’r ICO',
  followUpOne: 'Roedd 1 ateb yn dal yn anhysbys pan roddwyd gwybod i’r ICO',
  followUpTwo: 'Roedd {0} ateb yn dal yn anhysbys pan roddwyd gwybod i’r ICO',
  followUpFew: 'Roedd {0} ateb yn dal yn anhysbys pan roddwyd gwybod i’r ICO',
  followUpMany: 'Roedd {0} ateb yn dal yn anhysbys pan roddwyd gwybod i’r ICO',
  followUpOther: 'Roedd {0} ateb yn dal yn anhysbys pan roddwyd gwybod i’r ICO',
  actions: 'Camau gwella',
  actionsLooked: 'Camau agored achosion sy’n cael eu hymchwilio, heb ddiwrnod neu i’w gwneud o fewn 14 diwrnod. Mae rhai achosion a gaewyd yn eu hymchwiliad.',
  actionOf: '{0} ({1})',
  additions: 'Ychwanegwyd gan y sawl a roddodd wybod, heb ei ddarllen eto',
  additionsLooked: 'Yr hyn a ychwanegwyd mewn geiriau at adroddiadau achosion agored, ar ôl y fersiwn a ddarllenodd swyddog. Dangosir ffeiliau wrth frysbennu.',
  addition: 'Ychwanegwyd rhywbeth at yr adroddiad'
};

export default cy;
