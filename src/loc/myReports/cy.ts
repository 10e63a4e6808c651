import type { Texts } from '../texts';
import type en from './en';

const cy: Texts<typeof en> = {
  mineIntro: 'Dim ond chi a thîm y Swyddog Diogelu Data sy’n gweld y rhain.',
  mineNone: 'Nid ydych wedi rhoi gwybod am ddim eto.',
  mineReported: 'Rhoddwyd gwybod {0}',
  mineBack: 'Yn ôl i fy adroddiadau',
  mineYourWords: 'Yr hyn a ysgrifennwyd gennych',
  mineNoticed: 'Gwnaethoch sylwi',
  mineState: 'Statws',
  mineKind: 'Math',
  mineAdded: 'Ychwanegwyd {0}',
  mineFiles: 'Ffeiliau',
  mineNoFiles: 'Dim ffeiliau',
  mineNameOff: 'Mae eich enw wedi’i adael oddi ar y cofnod hwn.',
  mineRestricted: 'Dim ond chi a’r grŵp cyfyngedig sy’n gweld yr adroddiad hwn.',
  mineTold: 'Pwy sydd wedi cael gwybod',
  mineToldPage: 'Cafodd wybod o’ch tudalen chi: {0}',
  mineToldDesk: 'Cafodd wybod gan y ddesg: {0}',
  mineNotSent: 'Heb ei hanfon o’ch tudalen chi; y ddesg sy’n anfon y neges.',
  mineManagerNotSent: 'Heb ei hanfon o’ch tudalen chi. Tîm y Swyddog Diogelu Data sy’n penderfynu a ddylid ei hanfon.',
  addTitle: 'Ychwanegu at yr adroddiad hwn',
  addLabel: 'Beth rydych wedi’i ddysgu ers hynny?',
  addHint: 'Er enghraifft: mae’r derbynnydd bellach wedi’i ddileu. Peidiwch ag ysgrifennu manylion y bobl yr effeithiwyd arnynt.',
  addFilesLabel: 'Ychwanegu ffeiliau',
  addFilesHint: 'Caiff yr hyn rydych yn ei gyflwyno ei gopïo ar gyfer tîm y Swyddog Diogelu Data. Nid yw tynnu ffeil oddi ar eich adroddiad yn ddiweddarach yn tynnu’r copi hwnnw.',
  addSend: 'Ychwanegu at yr adroddiad',
  addSending: 'Yn ychwanegu…',
  addDone: 'Ychwanegwyd at eich adroddiad. Gall y tîm ei weld.',
  addEmpty: 'Ysgrifennwch rywbeth neu dewiswch ffeil yn gyntaf.',
  addConflictTitle: 'Mae’r adroddiad hwn wedi newid ers i chi ei agor',
  addConflictText: 'Dangosir y fersiwn ddiweddaraf uchod; mae’r hyn a deipiwyd gennych yn dal isod ac nid yw wedi’i ychwanegu. Darllenwch hi, yna pwyswch “Ychwanegu at yr adroddiad” eto.',
  addFailTitle: 'Nid oes dim wedi’i ychwanegu eto'
};

export default cy;
