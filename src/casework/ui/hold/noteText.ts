import { formatUkDate, plainDate, ukStartOfDay } from '../../../calendar';
import type { Locale } from '../../../platform/host/services';
import { fill } from '../../../shared-ui/text';

/** What the note says: which case, since when, whom to ask. Nobody whose data it is about, and not why. */
export interface NoteFacts {
  readonly reference: string;
  /** The earliest day of what holds: `YYYY-MM-DD`; undefined when all of it was lifted. */
  readonly since: string | undefined;
  /** Undefined where the settings could not be read. */
  readonly contact: { readonly controller: string; readonly phone: string; readonly mailbox: string } | undefined;
}

interface NoteWords {
  readonly subject: string;
  readonly endSubject: string;
  readonly from: string;
  readonly ask: string;
  readonly kinds: readonly string[];
  readonly also: string;
  readonly until: string;
  readonly end: string;
  readonly contact: string;
  readonly noContact: string;
}

/** Here and not in the texts of the page: the note may be in the other language than the page, which has the texts of one. */
const words: Readonly<Record<Locale, NoteWords>> = {
  'en-GB': {
    subject: 'Please stop deletion: {0}',
    endSubject: 'Deletion may go on: {0}',
    from: 'For: {0}',
    ask: 'Please stop, since {1} and until you hear otherwise in writing, every deletion of what concerns the matter {0}, by people, by rules and by overwriting:',
    kinds: [
      'Mail: mailboxes, archives, deleted and recoverable items',
      'Teams: chats, channels, recordings and transcripts of meetings',
      'Files: OneDrive, SharePoint and network folders, with their versions and recycle bins',
      'CCTV, body-worn video and recordings of calls, before they are overwritten'
    ],
    also: 'Accounts of leavers too are kept. This note names nobody: the Data Protection Officer tells you by phone whose accounts, which places and which days. Please write back what was stopped and when, and what had gone already.',
    until: 'Please quote {0} and write no names into tickets.',
    end: 'What you were asked to keep for the matter {0} is not held for it any more. The usual retention may go on, unless another matter holds the same.',
    contact: 'Contact: the Data Protection Officer, {0}, {1}',
    noContact: 'Contact: the Data Protection Officer'
  },
  'cy-GB': {
    subject: 'Peidiwch â dileu, os gwelwch yn dda: {0}',
    endSubject: 'Caiff y dileu fynd yn ei flaen: {0}',
    from: 'Ar gyfer: {0}',
    ask: 'Ataliwch, ers {1} ac nes i chi glywed fel arall yn ysgrifenedig, bob dileu ar yr hyn sy’n ymwneud â’r mater {0}, gan bobl, gan reolau a thrwy drosysgrifo:',
    kinds: [
      'E-bost: blychau post, archifau, eitemau a ddilëwyd ac y gellir eu hadfer',
      'Teams: sgyrsiau, sianeli, recordiadau a thrawsgrifiadau cyfarfodydd',
      'Ffeiliau: OneDrive, SharePoint a ffolderi rhwydwaith, gyda’u fersiynau a’u biniau ailgylchu',
      'Teledu cylch cyfyng, fideo a wisgir ar y corff a recordiadau galwadau, cyn eu trosysgrifo'
    ],
    also: 'Cedwir cyfrifon y rhai sydd wedi gadael hefyd. Nid yw’r nodyn hwn yn enwi neb: bydd y Swyddog Diogelu Data yn dweud wrthych ar y ffôn gyfrifon pwy, pa leoedd a pha ddyddiau. Ysgrifennwch yn ôl i ddweud beth a ataliwyd a phryd, a beth oedd wedi mynd eisoes.',
    until: 'Dyfynnwch {0} a pheidiwch ag ysgrifennu enwau mewn tocynnau.',
    end: 'Nid yw’r hyn y gofynnwyd i chi ei gadw ar gyfer y mater {0} yn cael ei ddal ar ei gyfer mwyach. Caiff y cadw arferol fynd yn ei flaen, oni bai bod mater arall yn dal yr un peth.',
    contact: 'Cyswllt: y Swyddog Diogelu Data, {0}, {1}',
    noContact: 'Cyswllt: y Swyddog Diogelu Data'
  }
};

/** The note that asks IT to stop deletion, or that tells it that the hold has ended, as plain text. */
export function noteToIt({ reference, since, contact }: NoteFacts, language: Locale): string {
  const said = words[language];
  const day = since === undefined ? undefined : plainDate(since);
  const last = contact ? fill(said.contact, contact.phone, contact.mailbox) : said.noContact;
  const about = contact ? [fill(said.from, contact.controller)] : [];
  const paragraphs = since === undefined
    ? [fill(said.endSubject, reference), ...about, fill(said.end, reference), last]
    : [
      fill(said.subject, reference), ...about,
      [fill(said.ask, reference, day ? formatUkDate(ukStartOfDay(day), language) : since), ...said.kinds.map((kind) => `- ${kind}`)].join('\n'),
      said.also, fill(said.until, reference), last
    ];
  return `${paragraphs.join('\n\n')}\n`;
}
