import type { Texts } from '../texts';
import type en from './en';

const cy: Texts<typeof en> = {
  subject: 'Cais {0}',
  intro_dpo: 'Mae rhywun wedi gwneud cais am ei wybodaeth.',
  intro_restricted: 'Mae rhywun wedi gwneud cais am ei wybodaeth. Dim ond eich grŵp chi sy’n ei weld. Ni roddwyd gwybod i’r Swyddog Diogelu Data na swyddogion y ddesg.',
  intro_logger: 'Mae’r cais a roesoch i mewn wedi cyrraedd y tîm diogelu data.',
  reference: 'Cyfeirnod',
  received: 'Cyrhaeddodd y cyngor',
  due: 'Daw’r mis i ben',
  whatToDo: 'Agorwch y cais a phenderfynwch am beth y gofynnir. Os oes angen i chi wybod pwy sy’n gofyn, gofynnwch nawr.',
  whatToDo_restricted: 'Agorwch y cais a phenderfynwch am beth y gofynnir. Os oes angen i chi wybod pwy sy’n gofyn, gofynnwch nawr. Peidiwch ag anfon y neges hon ymlaen.',
  whatToDo_logger: 'Nid oes angen i chi wneud dim mwy. Os bydd y person yn ysgrifennu eto, neu’n dod â rhywbeth, anfonwch ef ymlaen gyda’r cyfeirnod hwn. Peidiwch â newid, cuddio na dinistrio dim am fod rhywun wedi gofyn amdano.',
  mayBeRepeat: 'Gall hon fod yn neges ailadroddus. Efallai i neges gynharach am y cais hwn eich cyrraedd.',
  open: 'Agor y cais',
  open_logger: 'Agor yr hyn a anfonwyd gennych',
  footer: '{0}. Cwestiynau? Ffoniwch y Swyddog Diogelu Data ar {1}. Mae’r neges hon yn hepgor pwy sy’n gofyn ac am beth, yn fwriadol.',
  footerNoPhone: '{0}. Mae’r neges hon yn hepgor pwy sy’n gofyn ac am beth, yn fwriadol.'
};

export default cy;
