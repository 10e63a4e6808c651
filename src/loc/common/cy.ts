import type { Texts } from '../texts';
import type en from './en';

const cy: Texts<typeof en> = {
  productName: 'Desg Diogelu Data',
  optional: '(dewisol)',
  errorPrefix: 'Gwall:',
  errorSummaryTitle: 'Mae problem',
  charactersLeft: 'Mae gennych {0} nod ar ôl',
  charactersOver: 'Mae gennych {0} nod yn ormod',
  day: 'Diwrnod',
  time: 'Amser',
  justNow: 'Nawr',
  showAll: 'Dangos y cyfan',
  nothingFound: 'Dim canlyniadau. Rhowch gynnig ar air arall.',
  notInList: 'Nid yw “{0}” yn y rhestr, felly nid oes dim wedi’i ddewis. Dewiswch ateb o’r rhestr.',
  oneFound: '1 canlyniad',
  found: '{0} o ganlyniadau',
  chooseFiles: 'Dewis ffeiliau',
  takePhoto: 'Tynnu llun',
  chosenFiles: 'Ffeiliau a ddewiswyd',
  filesChosen: 'Nifer y ffeiliau a ddewiswyd: {0}',
  fileRemoved: 'Tynnwyd {0}',
  remove: 'Tynnu',
  removeFile: 'Tynnu {0}',
  sendingFile: 'Yn anfon {0}',
  percent: '{0} y cant',
  fileSent: 'Anfonwyd',
  typeAName: 'Teipiwch enw',
  nobodyFound: 'Ni chanfuwyd neb',
  nobodyChosen: 'Nid oes neb wedi’i ddewis ar gyfer “{0}” eto. Dewiswch berson o’r rhestr.',
  peopleNotLoaded: 'Nid oedd modd llwytho’r chwiliad pobl. Gallwch adael hwn yn wag.',
  searching: 'Yn chwilio…',
  loading: 'Yn llwytho…',
  tryAgain: 'Rhoi cynnig arall arni'
};

export default cy;
