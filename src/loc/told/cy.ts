import type { Texts } from '../texts';
import type en from './en';

const cy: Texts<typeof en> = {
  sectionCame: 'Sut y daeth atom',
  sectionAbout: 'Am beth y mae',
  sectionFiles: 'Ffeiliau',
  saidHint: 'Fel y dywedwyd ef ganddynt. Gallwch ludo eu neges, neu ychwanegu eu llythyr fel ffeil isod.',
  nameHint: 'Y person y mae’r wybodaeth yn perthyn iddo, neu bwy bynnag sy’n siarad drosto.',
  contactLabel: 'Sut gallwn gysylltu â nhw?',
  contactHint: 'Cyfeiriad, e-bost neu ffôn, pob un ar ei linell ei hun. Heb yr un ohonynt ni all neb ateb.',
  languageLabel: 'Ym mha iaith y dylem ateb?',
  language_english: 'Saesneg',
  language_welsh: 'Cymraeg',
  language_both: 'Y ddwy',
  receivedLabel: 'Pryd y cyrhaeddodd y cyngor?',
  receivedHint: 'Amser y DU. Pan oedd gan y cyntaf ohonom, hefyd os oedd yn gydweithiwr. Os nad ydych yn siŵr, rhowch yr amser cynharaf y gallai fod.',
  howLabel: 'Sut y daeth?',
  how_letter: 'Llythyr',
  how_email: 'E-bost',
  how_phone: 'Ffôn',
  how_inPerson: 'Wyneb yn wyneb',
  how_onlineForm: 'Ffurflen ar-lein',
  how_socialMedia: 'Cyfryngau cymdeithasol',
  how_chat: 'Sgwrs ar-lein',
  how_other: 'Ffordd arall',
  servicesLabel: 'Am ba wasanaeth y mae?',
  servicesHint: 'Dewiswch bob un sy’n addas. Gadewch ef yn agored os nad ydych yn gwybod.',
  serviceTypedHint: 'Gadewch ef yn wag os nad ydych yn gwybod.',
  filesLabel: 'Ychwanegu eu llythyr neu eu neges',
  filesHint: 'Sgan, llun neu’r neges ei hun. Hyd at {0} yr un.',
  whoReads: 'Mae tîm y Swyddog Diogelu Data yn darllen hyn. Maent yn cael e-bost â’r cyfeirnod a’r dyddiadau, heb unrhyw enw a heb yr hyn a ddywedwyd.',
  problem_receivedDate_required: 'Rhowch y diwrnod y cyrhaeddodd y cyngor',
  problem_receivedTime_required: 'Rhowch yr amser y cyrhaeddodd y cyngor',
  problem_receivedDate_inTheFuture: 'Ni all fod wedi cyrraedd y cyngor yn y dyfodol. Gwiriwch y dyddiad a’r amser',
  problem_how_required: 'Nodwch sut y daeth',
  problem_services_notAChoice: 'Nid yw gwasanaeth yr oeddech wedi’i ddewis yn y rhestr mwyach. Dewiswch eto'
};

export default cy;
