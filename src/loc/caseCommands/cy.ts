import type { Texts } from '../texts';
import type en from './en';

const cy: Texts<typeof en> = {
  caseOfficer: 'Swyddog achos',
  assignHint: 'Dim ond aelod o grŵp y swyddogion all fod yn swyddog achos.',
  assignNobody: 'Dewiswch swyddog',
  assignMe: 'Neilltuo i mi',
  assignSave: 'Neilltuo',
  recordText: 'Beth a wnaed?',
  recordHint: 'Peidiwch ag ysgrifennu enwau’r bobl yr effeithir arnynt. Ni ellir ei newid wedyn.',
  recordAt: 'Pryd y gwnaed hyn?',
  recordAtHint: 'Gadewch yn wag os oedd newydd ddigwydd.',
  recordSave: 'Cofnodi',
  problem_other: 'Nid yw’r ateb hwn yn addas. Gwiriwch ef.',
  problem_required: 'Atebwch y cwestiwn hwn',
  'problem_not-an-officer': 'Dewiswch un o’r swyddogion',
  'problem_already-assigned': 'Mae’r swyddog hwn eisoes yn arwain yr achos',
  'problem_too-long': 'Mae hyn yn rhy hir',
  'problem_in-the-future': 'Mae hyn yn y dyfodol. Rhowch pryd yr oedd mewn gwirionedd',
  problem_incomplete: 'Rhowch y diwrnod a’r amser',
  'problem_not-a-moment': 'Rhowch ddiwrnod ac amser go iawn',
  problem_disposed: 'Mae eisoes wedi’i waredu.',
  reopenIntro: 'Mae achos a ailagorwyd yn y wedd agored eto, a thynnir ei ddyddiad gwaredu nes iddo gael ei gau eto.',
  reopenDisposed: 'Gwaredwyd yr achos hwn: mae ei eiriau a’i ffeiliau wedi mynd, felly ni ellir ei ailagor.',
  reopenReason: 'Pam mae’n cael ei ailagor?',
  reopenSubmit: 'Ailagor yr achos',
  reopened: 'Mae’r achos ar agor eto.'
};

export default cy;
