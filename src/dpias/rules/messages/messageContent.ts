import { fillIn, type CalendarLocale } from '../../../calendar';
import { messageOf, type MessageContent } from '../../../casework/rules/messages/messageParts';
import { toldOfficers, type DpiaMessage, type Tells } from './dueMessages';

/** All that such a message may say: what it is about and where it leads. No name, no project, nothing that anybody typed. */
export interface DpiaMessageFacts {
  readonly reference: string;
  /** The page of the case, for officers. */
  readonly link: string;
  /** The page on which a service finds its DPIAs. */
  readonly staffLink: string;
  readonly councilName: string;
  readonly dpoPhone: string;
  readonly mayBeRepeat: boolean;
}

/** Its words in one language. */
export type DpiaMessageWords = Readonly<Record<
  'subject_screening' | 'subject_dpia' | 'reference' | 'kind' | 'kind_screening' | 'kind_dpia' | 'mayBeRepeat' | 'open' | 'openStaff' | 'footer' | 'footerNoPhone' | `intro_${Tells}` | `whatToDo_${Tells}`, string
>>;

/** The message as mail and as an Adaptive Card that only opens a link. */
export function dpiaMessage({ tells }: Pick<DpiaMessage, 'tells'>, facts: DpiaMessageFacts, words: DpiaMessageWords, locale: CalendarLocale): MessageContent {
  const isForOfficers = (toldOfficers as readonly Tells[]).includes(tells);
  const about = tells === 'screening' || tells === 'needed' ? 'screening' : 'dpia';
  return messageOf({
    subject: fillIn(words[`subject_${about}`], [facts.reference]),
    intro: words[`intro_${tells}`],
    facts: [{ label: words.reference, value: facts.reference }, { label: words.kind, value: words[`kind_${about}`] }],
    whatToDo: words[`whatToDo_${tells}`],
    repeatNote: facts.mayBeRepeat ? words.mayBeRepeat : undefined,
    linkLabel: isForOfficers ? words.open : words.openStaff,
    link: isForOfficers ? facts.link : facts.staffLink,
    footer: fillIn(facts.dpoPhone === '' ? words.footerNoPhone : words.footer, [facts.councilName, facts.dpoPhone])
  }, locale);
}
