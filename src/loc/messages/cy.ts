import type { Texts } from '../texts';
import type en from './en';

const cy: Texts<typeof en> = {
  messageSubject: 'Adroddiad am ddigwyddiad {0}: {1}',
  messageIntro_dpo: 'Mae rhywun wedi rhoi gwybod am ddigwyddiad newydd.',
  messageIntro_lineManager: 'Mae rhywun wedi rhoi gwybod am ddigwyddiad, a chawsoch eich enwi fel y rheolwr llinell.',
  messageIntro_caldicott: 'Mae rhywun wedi rhoi gwybod am ddigwyddiad a all ymwneud â data iechyd neu ofal cymdeithasol. Rydych yn cael y neges hon fel Gwarcheidwad Caldicott.',
  messageIntro_ictSecurity: 'Mae rhywun wedi rhoi gwybod am ddigwyddiad sy’n ymwneud â chyfrifiaduron, y rhwydwaith, neu offer a gollwyd neu a gafodd ei ddwyn.',
  messageIntro_restricted: 'Mae rhywun wedi rhoi gwybod am ddigwyddiad y mae dim ond eich grŵp yn ei weld. Nid yw’r Swyddog Diogelu Data na swyddogion y ddesg wedi cael gwybod.',
  messageReference: 'Cyfeirnod',
  messageKind: 'Math',
  messageNoticed: 'Sylwyd arno',
  messageDue: 'Y 72 awr yn dod i ben',
  messageTimeLeft: 'Pan anfonwyd hwn',
  messageWhatToDo_dpo: 'Agorwch yr adroddiad, gwiriwch a yw dan reolaeth, a chynghorwch a oes rhaid dweud wrth {0} ac wrth y bobl dan sylw.',
  messageWhatToDo_lineManager: 'Helpwch i’w atal rhag lledaenu. Peidiwch ag ymchwilio iddo eich hun, a pheidiwch â chysylltu â’r bobl dan sylw: bydd y Swyddog Diogelu Data mewn cysylltiad. Peidiwch ag anfon y neges hon ymlaen.',
  messageWhatToDo_caldicott: 'Agorwch yr adroddiad, a siaradwch â’r Swyddog Diogelu Data am yr hyn sydd ei angen ar y bobl dan sylw.',
  messageWhatToDo_ictSecurity: 'Ffoniwch y Swyddog Diogelu Data am y manylion, a diogelwch y cyfrif, y ddyfais neu’r system.',
  messageWhatToDo_restricted: 'Agorwch yr adroddiad, gwiriwch a yw wedi’i atal rhag lledaenu, a gofalwch bod y cyngor yn penderfynu a oes rhaid dweud wrth {0} ac wrth y bobl dan sylw. Peidiwch ag anfon y neges hon ymlaen.',
  messageMayBeRepeat: 'Gall hon fod yn neges ailadroddus. Efallai fod neges gynharach am yr adroddiad hwn wedi’ch cyrraedd.',
  messageOpenReport: 'Agor yr adroddiad',
  messageOpenDesk: 'Agor y ddesg diogelu data',
  messageFooter: '{0}. Cwestiynau? Ffoniwch y Swyddog Diogelu Data ar {1}. Mae’r neges hon yn gadael allan yn fwriadol beth ddigwyddodd ac i bwy.',
  messageFooterNoPhone: '{0}. Mae’r neges hon yn gadael allan yn fwriadol beth ddigwyddodd ac i bwy.'
};

export default cy;
