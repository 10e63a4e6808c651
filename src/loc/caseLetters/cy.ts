import type { Texts } from '../texts';
import type en from './en';

const cy: Texts<typeof en> = {
  which: 'Pa lythyr?',
  language: 'Ym mha iaith?',
  language_enGB: 'Saesneg',
  language_cyGB: 'Cymraeg',
  signatory: 'Pwy sy’n llofnodi?',
  role: 'Ym mha swydd?',
  translator: 'Pa gyfieithydd a gymeradwyodd y Gymraeg?',
  translatorHint: 'Heb enw mae’r llythyr yn dweud ar ei frig mai drafft ydyw.',
  missing: 'Yr hyn y dylai’r llythyr hwn ei gynnwys ac nad yw’n ei gynnwys',
  gap_address: 'Cyfeiriad',
  gap_contact: 'Pwy i’w holi, gyda ffôn ac e-bost',
  gap_signatory: 'Pwy sy’n llofnodi, ac ym mha swydd',
  download: 'Lawrlwytho’r llythyr',
  keep: 'Cadw’r llythyr gyda’r achos',
  preview: 'Ei ddarllen yma yn gyntaf',
  title: 'Llythyr',
  councilMissing: 'Ni ellid darllen gosodiadau’r cyngor: mae bylchau yn y llythyr lle maent yn perthyn.'
};

export default cy;
