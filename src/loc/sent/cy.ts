import type { Texts } from '../texts';
import type en from './en';

const cy: Texts<typeof en> = {
  nameOffAfter: 'Nid oes unrhyw neges wedi mynd allan yn eich enw chi. Bydd y tîm diogelu data yn gweld eich adroddiad pan fyddant yn agor y ddesg nesaf. Os na all aros, ffoniwch nawr.',
  nextLook: 'Bydd y tîm diogelu data yn darllen eich adroddiad ac efallai y byddant yn eich ffonio gyda chwestiynau.',
  restrictedNextLook: 'Bydd pobl y grŵp cyfyngedig yn darllen eich adroddiad ac efallai y byddant yn eich ffonio gyda chwestiynau.',
  restrictedNameOffAfter: 'Nid oes unrhyw neges wedi mynd allan yn eich enw chi. Bydd y grŵp yn dysgu am eich adroddiad pan fydd un o’i bobl yn agor y ddesg nesaf. Os na all aros, siaradwch ag un ohonynt.',
  restrictedNotToldTitle: 'Nid yw’r grŵp wedi cael gwybod eto',
  restrictedNotTold: 'Mae eich adroddiad yn ddiogel, a bydd y grŵp yn dod o hyd iddo pan fydd un o’i bobl yn agor y ddesg nesaf. Os na all aros, siaradwch ag un ohonynt.',
  nextDecide: 'Nhw sy’n gofalu bod y cyngor yn penderfynu a oes rhaid dweud wrth {0} ac wrth y bobl dan sylw. Peidiwch â dweud wrthynt eich hun.',
  nextDeadline: 'Os oes rhaid dweud wrth y rheoleiddiwr, mae gan y cyngor tan {0}. Mae hynny 72 awr ar ôl i rywun sylwi; mae penwythnosau a gwyliau banc yn cyfrif.',
  nextKeepContaining: 'Daliwch ati gyda’r camau sy’n ei atal rhag lledaenu.',
  nextAddMore: 'Pan fyddwch yn dysgu mwy, er enghraifft bod y person anghywir wedi’i ddileu, ychwanegwch hynny at yr adroddiad hwn o dan “Fy adroddiadau”.',
  nextUrgent: 'Os bydd yn gwaethygu, neu os gallai rhywun gael niwed, ffoniwch y Swyddog Diogelu Data ar unwaith.',
  notToldText: 'Mae eich adroddiad yn ddiogel. Bydd tudalen swyddog yn eu hanfon; i fod yn siŵr, ffoniwch y Swyddog Diogelu Data.',
  nobodyToldText: 'Mae eich adroddiad yn ddiogel, a bydd swyddogion y ddesg yn dod o hyd iddo. Ffoniwch y Swyddog Diogelu Data i wneud yn siŵr eu bod yn gwybod nawr.',
  role_lineManager: 'Eich rheolwr llinell',
  role_caldicott: 'Gwarcheidwad Caldicott',
  role_ictSecurity: 'Diogelwch TGCh',
  filesFailedText: 'Mae eich adroddiad yn ddiogel hebddynt. Gallwch eu hychwanegu eto o dan “Fy adroddiadau”.',
  seeMyReport: 'Gweld fy adroddiad',
  reportAnother: 'Rhoi gwybod am rywbeth arall'
};

export default cy;
