import type { Texts } from '../texts';
import type en from './en';

const cy: Texts<typeof en> = {
  step_entry: 'Cofnodwyd',
  step_closing: 'Cau',
  step_disposal: 'Gwaredu',
  missing_aroundDesk: 'Derbyn, neu adfer, yr hyn a newidiwyd yn uniongyrchol yn SharePoint',
  missing_lead: 'Enwi’r swyddog achos',
  received: 'Derbyniwyd ar {0}.',
  nobodyNamed: 'Heb ei gofnodi',
  noContact: 'Dim cyfeiriad, e-bost na ffôn',
  said: 'Beth a ddywedwyd',
  ownAim: 'Eich nod eich hun',
  entered: 'Cofnodwyd',
  imported: 'Mewnforiwyd, rhif mewn man arall {0}',
  repeatOf: 'Anfonwyd eilwaith gan yr un person: ailadrodd cofnodiad {0}',
  lead: 'Swyddog achos',
  leadNobody: 'Neb eto',
  leadUnknown: 'Rhywun nad yw’n swyddog mwyach',
  linked: 'Achosion cysylltiedig',
  reading: 'Yn darllen y cofnodiad…',
  entryFiles: 'Ffeiliau',
  entryHasFiles: 'Mae ffeiliau ynghlwm.'
};

export default cy;
