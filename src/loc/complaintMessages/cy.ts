import type { Texts } from '../texts';
import type en from './en';

const cy: Texts<typeof en> = {
  subject: 'Cwyn {0}',
  intro_dpo: 'Mae rhywun wedi cwyno am y ffordd y defnyddiodd y cyngor ei wybodaeth.',
  intro_alternate: 'Mae rhywun wedi cwyno am y ffordd y defnyddiodd y cyngor ei wybodaeth. Mae’n ymwneud â’r Swyddog Diogelu Data neu’r tîm, felly rhoddir gwybod i chi fel yr un sy’n ymchwilio iddi.',
  intro_restricted: 'Mae rhywun wedi cwyno am y ffordd y defnyddiodd y cyngor ei wybodaeth. Dim ond eich grŵp chi sy’n ei gweld. Ni roddwyd gwybod i’r Swyddog Diogelu Data na swyddogion y ddesg.',
  reference: 'Cyfeirnod',
  received: 'Cyrhaeddodd y cyngor',
  due: 'Cydnabod erbyn',
  whatToDo: 'Agorwch y gŵyn, penderfynwch pa fath o gŵyn yw hi, a rhowch wybod i’r person ei bod wedi dod i law.',
  whatToDo_restricted: 'Agorwch y gŵyn, penderfynwch pa fath o gŵyn yw hi, a rhowch wybod i’r person ei bod wedi dod i law. Peidiwch ag anfon y neges hon ymlaen.',
  mayBeRepeat: 'Gall hon fod yn neges ailadroddus. Efallai i neges gynharach am y gŵyn hon eich cyrraedd.',
  open: 'Agor y gŵyn',
  footer: '{0}. Cwestiynau? Ffoniwch y Swyddog Diogelu Data ar {1}. Mae’r neges hon yn hepgor pwy sy’n cwyno ac am beth, yn fwriadol.',
  footerNoPhone: '{0}. Mae’r neges hon yn hepgor pwy sy’n cwyno ac am beth, yn fwriadol.'
};

export default cy;
