import type { Temporal } from 'temporal-polyfill';
import { periodText } from '../../calendar';
import { letterBasicsOf, type DocumentLanguage, type LetterSender, type TypedBasics } from '../../casework/documents';
import { acknowledgementDue, isLegalDuty } from '../rules/cases/clock';
import { pointsThatCount } from '../rules/cases/outcome';
import type { ComplaintCase } from '../rules/cases/values';
import type { LetterFacts } from './letterFacts';
import { letterWords } from './letterWords';

/** What an officer types for the letters besides what the case says. */
export interface LetterTyped extends TypedBasics {
  readonly progress: string;
  readonly summary: string;
}

interface About {
  /** The complaint that leads the group of this one: its points are told. */
  readonly leader: ComplaintCase | undefined;
  readonly typed: LetterTyped;
  readonly sender: Omit<LetterSender, 'signatory'>;
  readonly language: DocumentLanguage;
  readonly now: Temporal.Instant;
}

/** A complaint as its letters tell it. How the 30 days are counted is told only where section 164A binds. */
export function letterFactsOf(found: ComplaintCase, { leader, typed, sender, language, now }: About): LetterFacts {
  const { reference, values } = found;
  const { complainant, receivedAt, acknowledgement } = values;
  const counted = isLegalDuty(values) ? acknowledgementDue(values) : undefined;
  return {
    ...letterBasicsOf({ reference, name: complainant.anonymous ? '' : complainant.name, contact: complainant.contact }, { typed, sender, now }),
    receivedAt: receivedAt ?? now, ...(acknowledgement.at ? { acknowledgedAt: acknowledgement.at } : {}),
    points: pointsThatCount(found, leader),
    summary: typed.summary, progress: typed.progress,
    dueSteps: counted ? periodText(counted, { starts: { received: letterWords[language].received }, locale: language }) : []
  };
}
