import type { Texts } from '../texts';
import type en from './en';

const cy: Texts<typeof en> = {
  logName: 'Tor diogelwch',
  notForYouTitle: 'Mae’r dudalen hon i dîm y Swyddog Diogelu Data',
  notForYouText: 'Dim ond nhw sy’n gweithio ar yr achosion. Os gwyddoch am dor diogelwch, neu os credwch y gallai fod un, rhowch wybod i ni nawr: dwy funud mae’n ei gymryd.',
  notForYouLink: 'Rhoi gwybod am dor diogelwch data',
  notForYouTab: 'Yn Teams, Outlook a Microsoft 365, defnyddiwch y tab “Rhoi gwybod am dor diogelwch data” wrth ymyl yr un hwn.',
  notForYouAccess: 'Os ydych yn gweithio ar achosion o dor diogelwch, gofynnwch i berchennog safle’r ddesg eich ychwanegu at “Desk officers” neu “Desk breach reviewers”.',
  messagesHeading: 'Adroddiadau newydd a negeseuon',
  looking: 'Yn chwilio am adroddiadau newydd…',
  bucket_none: 'Dim i gyfrif ohono',
  bucket_late: 'Hwyr',
  bucket_dueSoon: 'I’w wneud o fewn 24 awr',
  bucket_running: 'Yn rhedeg',
  bucket_stopped: 'Wedi stopio: dim dyletswydd i ddweud',
  bucket_met: 'Wedi dweud',
  colKind: 'Math o ddigwyddiad',
  colSeverity: 'Difrifoldeb',
  clockMissing: 'Rhowch pryd y daeth y cyngor yn ymwybodol',
  clockTold: 'Wedi dweud',
  notAssessed: 'Heb ei asesu',
  await_triage: 'Brysbennu',
  await_breach: 'Penderfynu: tor diogelwch data personol?',
  await_ico: 'Penderfynu: hysbysu’r ICO?',
  await_people: 'Penderfynu: dweud wrth y bobl yr effeithir arnynt?',
  'await_ico-notice': 'Hysbysu’r ICO',
  'await_people-notice': 'Dweud wrth y bobl yr effeithir arnynt',
  'await_ico-again': 'Penderfynu eto: heb ei hysbysu i’r ICO, ac nid yw risg wedi’i diystyru',
  'await_people-again': 'Penderfynu eto: mae’r risg i’r bobl wedi codi',
  'await_controller-notice': 'Dweud wrth y rheolydd',
  awaitInvestigation: 'Gorffen yr ymchwiliad'
};

export default cy;
