import type { Texts } from '../texts';
import type en from './en';

const cy: Texts<typeof en> = {
  making: 'Wrthi’n gwneud y ddogfen…',
  made: 'Mae {0} wedi’i gwneud.',
  kept: 'Mae {0} wedi’i chadw gyda’r achos.',
  templateOwn: 'Gwnaed o dempled eich cyngor yn Desk templates.',
  templateShipped: 'Gwnaed o’r templed sy’n dod gyda’r ddesg.',
  templateUnknown: 'Mae gan eich templed feysydd nad yw’r ddesg yn eu hadnabod; maent yn aros fel y maent: {0}.',
  templateUnused: 'Nid oes gan eich templed faes ar gyfer: {0}. Nid yw’r hyn sydd yno yn y ddogfen.',
  templateHeading: 'Ni ellir defnyddio templed eich cyngor',
  'template_not-word': 'Nid yw’n ffeil Word, neu mae ganddo gyfrinair.',
  'template_too-large': 'Mae’n rhy fawr.',
  'template_no-text': 'Nid yw’n ddogfen Word.',
  'template_broken': 'Mae ei destun wedi’i ddifrodi. Agorwch ef yn Word, cadwch ef, a rhowch ef yn y llyfrgell eto.',
  'template_no-fields': 'Nid oes ganddo’r un o’r meysydd y mae’r ddesg yn eu llenwi (rheolyddion cynnwys gyda thag).',
  template_differs: 'Mae maes yn ei bennyn, ei droedyn neu ei nodiadau nad yw yr un fath ym mhob llythyr. Rhowch y maes hwnnw yn y testun.',
  templateUseShipped: 'Defnyddio’r templed sy’n dod gyda’r ddesg',
  templateFold: 'Newid golwg y ddogfen',
  templateHow: 'Rhowch y templed yn y llyfrgell Desk templates, agorwch ef yno yn Word a newidiwch eiriau, logo ac arddulliau. Gadewch y meysydd (rheolyddion cynnwys) sydd eu hangen arnoch. Defnyddir ef o hynny ymlaen.',
  templatePut: 'Rhoi’r templed yn y llyfrgell',
  templateLibrary: 'Agor Desk templates',
  templatePutDone: 'Mae {0} bellach yn Desk templates.',
  templateThere: 'Mae {0} eisoes yn Desk templates; gadawyd ef fel y mae.',
  previewHeading: 'Rhagolwg',
  councilMissing: 'Ni ellid darllen gosodiadau’r cyngor: mae ei enw a’r manylion cyswllt ar goll yn y ddogfen.'
};

export default cy;
