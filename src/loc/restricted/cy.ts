import type { Texts } from '../texts';
import type en from './en';

const cy: Texts<typeof en> = {
  restrictedTitle: 'Pwy ddylai weld hyn',
  restrictedLabel: 'A yw hyn yn ymwneud â’r tîm diogelu data, un o’i swyddogion, neu uwch reolwyr?',
  restrictedHint: 'Os felly, gall fynd heibio iddynt at grŵp bach.',
  restrictedNo: 'Nac ydy',
  restrictedYes: 'Ydy',
  restrictedOnly: 'Dim ond {0} fydd yn ei weld',
  restrictedGroup: 'pobl y grŵp cyfyngedig',
  restrictedOthers: 'Nid yw’r Swyddog Diogelu Data, swyddogion eraill y ddesg, eich rheolwr llinell na’r un adolygydd yn dod o hyd i ddim ohono, oni bai bod un ohonynt wedi’i enwi uchod.',
  restrictedOwners: 'Rydych chi’n ei weld yn y rhestr o’r hyn a anfonwyd gennych. Gallai perchnogion y safle SharePoint hwn a gweinyddwyr Microsoft 365 y cyngor ei agor, fel y gallent agor popeth yma.',
  restrictedMail: 'Mae’r grŵp yn cael e-bost heb yr hyn a ddigwyddodd a heb enw neb o’r bobl dan sylw. Nid oes neb arall yn cael gwybod.',
  restrictedStays: 'Ni ellir newid hyn ar ôl ei anfon, gennych chi na chan y grŵp.',
  restrictedNobodyTitle: 'Ni allai neb ei ddarllen felly',
  restrictedNobody: 'Nid oes neb yn y grŵp hwnnw ar hyn o bryd, felly byddai’r hyn a anfonir ato ef yn unig yn gorwedd heb ei ddarllen. Anfonwch hwn at y tîm diogelu data, neu siaradwch â Swyddog Monitro’r cyngor cyn i chi anfon dim.',
  restrictedGoneTitle: 'Nid yw hyn yn cael ei gynnig mwyach',
  restrictedGone: 'Roedd eich drafft ar gyfer y grŵp cyfyngedig yn unig, ac nid yw’r cyngor yn enwi un nawr. Atebwch “Nac ydy” i’w anfon at y tîm diogelu data, neu siaradwch â Swyddog Monitro’r cyngor yn gyntaf.'
};

export default cy;
