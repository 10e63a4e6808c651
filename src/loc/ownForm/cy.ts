import type { Texts } from '../texts';
import type en from './en';

const cy: Texts<typeof en> = {
  title: 'Ffurflen ar gyfer eich gwefan, ac ar bapur',
  intro: 'Nid yw pobl y tu allan i’r cyngor yn cyrraedd SharePoint. Lawrlwythwch y ffurflen ar gyfer gwefan y cyngor, a’r un ffurflen yn Word i’w hargraffu neu i’w hanfon. Darllenir uchod yr hyn y mae e-ffurflenni’r cyngor yn ei roi (CSV): mae gan feysydd y ffurflen yr enwau sy’n hysbys yno.',
  councilMissing: 'Ni ellid darllen gosodiadau’r cyngor: mae bylchau yn y ffurflen lle maent yn perthyn.',
  language: 'Ym mha iaith?',
  language_enGB: 'Saesneg',
  language_cyGB: 'Cymraeg',
  address: 'Cyfeiriad e-ffurflenni’r cyngor, yr anfonir y ffurflen iddo',
  addressHint: 'Mae eich tîm gwe yn ei wybod. Mae’n dechrau â https://. Gwag: mae’r ffurflen yn dweud sut i’w hargraffu a’i hanfon.',
  addressWrong: 'Rhowch gyfeiriad sy’n dechrau â https://, neu gadewch ef yn wag.',
  translator: 'Pa gyfieithydd a gymeradwyodd y Gymraeg?',
  translatorHint: 'Heb enw mae’r ffurflen yn dweud ar ei brig mai drafft ydyw.',
  page: 'Lawrlwytho ar gyfer y wefan',
  word: 'Lawrlwytho yn Word',
  made: 'Gwnaed {0}.'
};

export default cy;
