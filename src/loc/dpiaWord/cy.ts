import type { Texts } from '../texts';
import type en from './en';

const cy: Texts<typeof en> = {
  unplaced_before: 'Yn sefyll uwchlaw’r cwestiwn cyntaf', unplaced_after: 'Yn sefyll islaw’r cwestiwn olaf', unplaced_underSection: 'Yn sefyll rhwng pennawd a’i gwestiwn cyntaf',
  unplaced_besideTable: 'Yn sefyll wrth ymyl tabl, neu mewn colofn a ychwanegwyd ato', unplaced_textBox: 'Yn sefyll mewn blwch testun', unplaced_note: 'Yn sefyll mewn troednodyn neu ôl-nodyn',
  unplaced_unknownHeading: 'Yn sefyll o dan bennawd nad yw’n perthyn i’r ffurflen hon', unplaced_unknownQuestion: 'Yn ateb cwestiwn nad yw’r ffurflen hon yn ei ofyn mwyach',
  unplaced_notADay: 'Mae’r cwestiwn yn gofyn am ddiwrnod, ac nid diwrnod yw hwn', unplaced_notAChoice: 'Mae’r cwestiwn yn rhoi dewisiadau, ac nid yw hwn yn un ohonynt', unplaced_doubled: 'Mae’r cwestiwn yno ddwywaith, a hwn yw ei ateb arall',
  unplaced_rowWithoutRisk: 'Rhes heb risg y mae’n perthyn iddi', unplaced_cell: 'Mae cell yn gofyn am un o rai geiriau neu am ddiwrnod, ac nid yw hwn yn un na’r llall', unplaced_unknownTable: 'Tabl heb y penawdau oedd ganddo',
  note_doubtfulDay: 'Darllenwyd {0} gyda’r diwrnod cyn y mis', note_picture: 'Ni ellir mynd â llun i’r ffurflen: mae’n aros yn y ffeil', note_byNumber: 'Cafwyd hyd iddo drwy ei rif yn unig: newidiwyd ei bennawd i “{0}”',
  note_measureGuessed: 'Cymerwyd mesur heb Gyf fel un o’r risg uwch ei ben: {0}', note_refTwice: 'Mae gan ddwy res y Cyf {0}: mae’r ail yn cyfrif fel un newydd',
  baseline_missing: 'Nid yw’r ffeil yn dweud mwyach â beth y’i gwnaed. Dangosir popeth sy’n wahanol i’r ffurflen, a chi sy’n dewis.',
  baseline_edited: 'Newidiwyd yr hyn y mae’r ffeil yn ei ddweud am yr hyn y’i gwnaed ag ef, felly ni ddibynnir arno. Dangosir popeth sy’n wahanol i’r ffurflen, a chi sy’n dewis.',
  notOurs: 'Nid asesiad o’r ddesg hon yw hwn: nid oes ganddo gyfeirnod, na’r un o’r cwestiynau. Dewiswch y ddogfen a wnaed yma.',
  noReference: 'Nid yw’r ffeil yn dweud mwyach pa asesiad ydyw. Gwnewch yn siŵr mai hwn ydyw cyn cymryd dim drosodd.',
  otherReference: '{0} yw’r ffeil hon, ac mae {1} ar agor gennych. Ni chymerwyd dim drosodd.',
  otherVersion: 'Mae’r ffeil hon yn gofyn cwestiynau ffurflen gynharach ({0}); {1} yw’r ffurflen erbyn hyn. Cymerir drosodd atebion i gwestiynau a ofynnir o hyd; rhestrir y lleill isod.',
  sameFile: 'Daethpwyd â’r union ffeil hon i mewn o’r blaen.',
  state_take: 'Newidiwyd yn y ddogfen', state_keep: 'Newidiwyd yn y ffurflen ers hynny', state_agreed: 'Newidiwyd yn y ddwy i’r un peth', state_choose: 'Newidiwyd yn y ddwy', state_same: 'Heb ei newid',
  cleared: 'Tynnwyd allan yn y ddogfen', tooLong: 'Rhy hir i’w gadw: {0} nod ar y mwyaf. Byrhewch ef yn y ddogfen neu yma.',
  missing: 'Heb ei ganfod yn y ddogfen: mae’r ffurflen yn cadw’r hyn sydd ganddi', unread: 'Wedi’i ganfod, ond nid yw’n ateb i’r cwestiwn hwn: mae’r ffurflen yn cadw’r hyn sydd ganddi',
  inserted: 'Ysgrifennwyd gyda newidiadau wedi’u holrhain gan {0}, a derbyniwyd', deleted: 'Dilëwyd gyda newidiadau wedi’u holrhain gan {0}, a gadawyd allan'
};

export default cy;
