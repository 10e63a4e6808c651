import type { Texts } from '../texts';
import type en from './en';

const cy: Texts<typeof en> = {
  notToldText: 'Mae’r cais yn ddiogel. Bydd tudalen swyddog yn eu hanfon; i fod yn siŵr, ffoniwch y Swyddog Diogelu Data.',
  nobodyToldText: 'Mae’r cais yn ddiogel, a bydd swyddogion y ddesg yn dod o hyd iddo. Ffoniwch y Swyddog Diogelu Data i wneud yn siŵr eu bod yn gwybod nawr.',
  restrictedNotToldTitle: 'Nid yw pwy bynnag sy’n ei drin wedi cael gwybod eto',
  restrictedNotTold: 'Mae’r cais yn ddiogel, a deuir o hyd iddo pan fydd un o’r rhai a gaiff ei ddarllen yn agor y ddesg nesaf. Siaradwch ag un ohonynt: mae’r mis yn rhedeg.',
  nextLook: 'Pwy bynnag sy’n ei drin sy’n penderfynu am beth y gofynnir a phwy sy’n edrych ble, ac efallai y bydd yn eich ffonio gyda chwestiynau.',
  nextDeadline: 'Mae’r mis o’r diwrnod y cyrhaeddodd y cyngor yn dod i ben ar {0}.',
  nextYou: 'Nid oes rhaid i chi ei ateb. Os bydd y person yn gofyn i chi, dywedwch ei fod wedi’i drosglwyddo, a rhowch y cyfeirnod.',
  nextKeep: 'Cadwch yr hyn y daeth gydag ef. Peidiwch â chwilio am ddim, na newid na dileu dim y gallai fod yn ymwneud ag ef, nes y gofynnir i chi.',
  filesFailedText: 'Mae’r cais yn ddiogel hebddynt. Dywedwch wrth bwy bynnag sy’n ei drin eu bod gennych, a rhowch y cyfeirnod.',
  logAnother: 'Cofnodi cais arall',
  ownTitle: 'Cais a gofnodwyd gennych'
};

export default cy;
