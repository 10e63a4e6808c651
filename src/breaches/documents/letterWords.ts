import type { DocumentLanguage } from '../../casework/documents';
import type { DataTypeKey } from '../rules';

/**
 * Kinds of data as one says them to the person whose they are. Here and not in the strings: a letter may be in the other language than the page, which has the
 * strings of one.
 */
const words: Readonly<Record<DocumentLanguage, Readonly<Record<Exclude<DataTypeKey, 'notYetKnown'>, string>>>> = {
  'en-GB': {
    basicIdentifiers: 'your name and contact details',
    identificationData: 'your user name or password',
    economicFinancial: 'information about your money, such as bank details, benefits, council tax or pay',
    officialDocuments: 'official documents, such as a passport or driving licence',
    location: 'where you are or were',
    health: 'information about your health, disability or care',
    racialEthnic: 'your race or ethnic origin',
    political: 'your political opinions',
    religious: 'your religion or beliefs',
    tradeUnion: 'your trade union membership',
    sexLife: 'information about your sex life',
    sexualOrientation: 'your sexual orientation',
    genderReassignment: 'information about gender reassignment',
    geneticBiometric: 'genetic information, fingerprints or a picture for face recognition',
    criminal: 'information about crimes or convictions',
    other: 'other information about you'
  },
  'cy-GB': {
    basicIdentifiers: 'eich enw a’ch manylion cyswllt',
    identificationData: 'eich enw defnyddiwr neu’ch cyfrinair',
    economicFinancial: 'gwybodaeth am eich arian, fel manylion banc, budd-daliadau, treth gyngor neu gyflog',
    officialDocuments: 'dogfennau swyddogol, fel pasbort neu drwydded yrru',
    location: 'ble rydych chi neu ble’r oeddech chi',
    health: 'gwybodaeth am eich iechyd, anabledd neu ofal',
    racialEthnic: 'eich hil neu’ch tarddiad ethnig',
    political: 'eich barn wleidyddol',
    religious: 'eich crefydd neu’ch credoau',
    tradeUnion: 'eich aelodaeth o undeb llafur',
    sexLife: 'gwybodaeth am eich bywyd rhywiol',
    sexualOrientation: 'eich cyfeiriadedd rhywiol',
    genderReassignment: 'gwybodaeth am ailbennu rhywedd',
    geneticBiometric: 'gwybodaeth enetig, olion bysedd neu lun ar gyfer adnabod wynebau',
    criminal: 'gwybodaeth am droseddau neu euogfarnau',
    other: 'gwybodaeth arall amdanoch'
  }
};

export function dataTypeToPerson(key: DataTypeKey, language: DocumentLanguage): string | undefined {
  return key === 'notYetKnown' ? undefined : words[language][key];
}
