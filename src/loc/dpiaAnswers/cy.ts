import type { Texts } from '../texts';
import type en from './en';

const cy: Texts<typeof en> = {
  help: 'Cymorth',
  helpAndExample: 'Cymorth ac enghraifft',
  exampleOnly: 'Enghraifft',
  exampleTitle: 'Er enghraifft',
  clear: 'Clirio’r ateb hwn',
  otherDay: 'Mae’n dweud “{0}”. Dewiswch y diwrnod.',

  'problem_wrong-kind': 'Nid yw’r ateb hwn yn ffitio’r cwestiwn. Atebwch eto',
  'problem_too-long': 'Rhy hir. Byrhewch ef',
  'problem_line-break': 'Ysgrifennwch ef ar un llinell',
  'problem_not-a-day': 'Dewiswch ddiwrnod sydd yn y calendr, megis 27/03/2027',
  'problem_unknown-code': 'Nid yw un o’r atebion hyn yn y fersiwn hon bellach. Tynnwch ef neu dewiswch un arall',
  problem_twice: 'Dewiswyd yr un peth ddwywaith. Dewiswch ef unwaith',
  'problem_not-together': 'Ni all “Dim ohoni” sefyll gydag atebion eraill. Dewiswch y naill neu’r llall'
};

export default cy;
