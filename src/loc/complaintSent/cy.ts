import type { Texts } from '../texts';
import type en from './en';

const cy: Texts<typeof en> = {
  notToldText: 'Mae’r gŵyn yn ddiogel. Bydd tudalen swyddog yn eu hanfon; i fod yn siŵr, ffoniwch y Swyddog Diogelu Data.',
  nobodyToldText: 'Mae’r gŵyn yn ddiogel, a bydd swyddogion y ddesg yn dod o hyd iddi. Ffoniwch y Swyddog Diogelu Data i wneud yn siŵr eu bod yn gwybod nawr.',
  restrictedNotToldTitle: 'Nid yw pwy bynnag sy’n edrych arni wedi cael gwybod eto',
  restrictedNotTold: 'Mae’r gŵyn yn ddiogel, a deuir o hyd iddi pan fydd un o’r rhai a gaiff ei darllen yn agor y ddesg nesaf. Siaradwch ag un ohonynt: mae’r 30 diwrnod yn rhedeg.',
  role_alternate: 'Pwy bynnag sy’n edrych ar gwynion am y Swyddog Diogelu Data',
  nextLook: 'Pwy bynnag sy’n edrych arni sy’n penderfynu pa fath o gŵyn ydyw, ac efallai y bydd yn eich ffonio gyda chwestiynau.',
  nextDeadline: 'Os yw’n gŵyn diogelu data, mae gan y cyngor tan {0} i ddweud wrth y person ei fod wedi’i derbyn.',
  nextYou: 'Nid oes rhaid i chi ei hateb. Os bydd y person yn gofyn i chi, dywedwch ei bod wedi’i throsglwyddo, a rhowch y cyfeirnod.',
  nextKeep: 'Cadwch yr hyn y daeth gydag ef, a pheidiwch â dileu dim y mae’n ymwneud ag ef.',
  filesFailedText: 'Mae’r gŵyn yn ddiogel hebddynt. Dywedwch wrth bwy bynnag sy’n edrych arni eu bod gennych, a rhowch y cyfeirnod.',
  logAnother: 'Cofnodi cwyn arall',
  ownTitle: 'Cwyn a gofnodwyd gennych'
};

export default cy;
