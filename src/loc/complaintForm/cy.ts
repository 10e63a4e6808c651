import type { Texts } from '../texts';
import type en from './en';

const cy: Texts<typeof en> = {
  heading: 'Mae rhywun wedi cwyno am sut y gwnaethom ddefnyddio eu gwybodaeth',
  formLabel: 'Y gŵyn',
  lead: 'Ysgrifennwch yr hyn a’ch cyrhaeddodd. Mae’n cymryd tua munud.',
  noDecision: 'Nid oes rhaid i chi benderfynu a ydynt yn iawn, na chwaith a yw’n gŵyn yn ôl y gyfraith.',
  clockTitle: 'Mae’r 30 diwrnod wedi dechrau',
  clockText: 'Dechreusant pan gyrhaeddodd y gŵyn chi neu unrhyw un arall yn y cyngor: ynddynt rhaid i’r cyngor ddweud wrth y person ei fod wedi’i derbyn. Peidiwch â’i dal yn ôl. Cwestiynau, neu rywun angen help nawr?',
  sectionSaid: 'Yr hyn a ddywedwyd',
  sectionWho: 'Pwy sy’n cwyno',
  saidLabel: 'Beth a ddywedwyd ganddynt?',
  anonymousLabel: 'Ni roddwyd enw',
  nameLabel: 'Pwy sy’n cwyno?',
  aboutDpoLabel: 'Mae’n ymwneud â’r Swyddog Diogelu Data neu ei dîm',
  aboutDpoTitle: 'Pwy sy’n edrych arni wedyn',
  aboutDpoAlternate: 'Mae’r person y mae’r cyngor wedi’i enwi ar gyfer hyn yn cael gwybod, ac nid yw’r Swyddog Diogelu Data yn cael neges.',
  aboutDpoNobody: 'Nid yw’r cyngor wedi enwi neb ar gyfer hyn, felly mae’r neges yn mynd i flwch post y Swyddog Diogelu Data. Siaradwch â Swyddog Monitro’r cyngor cyn ei hanfon os nad yw hynny’n iawn.',
  aboutDpoList: 'Mae’n sefyll yn y rhestr o gwynion, y gall y Swyddog Diogelu Data a swyddogion y ddesg ei darllen.',
  aboutDpoGroup: 'Os na ddylent ei gweld o gwbl, atebwch “Ydy” i’r cwestiwn nesaf.',
  whoReadsAlternate: 'Mae’r person sy’n edrych ar gwynion am y Swyddog Diogelu Data yn cael e-bost â’r cyfeirnod a’r dyddiadau, heb unrhyw enw a heb yr hyn a ddywedwyd.',
  draftNotKept: 'Ni all y porwr hwn gadw drafft. Gallwch anfon y gŵyn o hyd; cadwch y dudalen ar agor tan hynny.',
  draftFoundText: 'Ewch ymlaen o’r lle y gwnaethoch stopio. Mae drafftiau’n aros yn y porwr hwn am 24 awr ac yn cael eu dileu pan anfonir y gŵyn.',
  draftMaybeSent: 'Roeddech wedi dechrau anfon y gŵyn hon. Pwyswch “Anfon y gŵyn” i orffen: byddwn yn edrych yn gyntaf a yw wedi cyrraedd, felly ni chaiff ei hanfon ddwywaith.',
  failTitle: 'Nid yw’r gŵyn wedi’i hanfon',
  failUnknownTitle: 'Nid ydym yn gwybod a gyrhaeddodd y gŵyn',
  onlineAgain: 'Rydych wedi cysylltu eto. Gallwch anfon y gŵyn.',
  send: 'Anfon y gŵyn',
  sending: 'Yn anfon y gŵyn…',
  sendingFiles: 'Mae’r gŵyn wedi’i chadw fel {0}. Yn anfon ffeiliau…',
  sendingMessages: 'Mae’r gŵyn wedi’i chadw fel {0}. Yn rhoi gwybod i bwy bynnag sy’n edrych arni…',
  sentTitle: 'Mae’r gŵyn wedi cyrraedd',
  problem_said_required: 'Nodwch beth a ddywedwyd ganddynt, neu ychwanegwch eu llythyr neu eu neges fel ffeil',
  problem_name_required: 'Nodwch pwy sy’n cwyno, neu ticiwch na roddwyd enw'
};

export default cy;
