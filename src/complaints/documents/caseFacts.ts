import type { Temporal } from 'temporal-polyfill';
import { periodText } from '../../calendar';
import type { DocumentLanguage } from '../../casework/documents';
import { acknowledgementDue, isLegalDuty } from '../rules/cases/clock';
import { pointsThatCount } from '../rules/cases/outcome';
import type { ComplaintCase } from '../rules/cases/values';
import type { LetterFacts, LetterSender } from './letterFacts';
import { letterWords } from './letterWords';

/** What an officer types for the letters besides what the case says. */
export interface LetterTyped {
  readonly progress: string;
  readonly summary: string;
  readonly signatoryName: string;
  readonly signatoryRole: string;
  readonly translatorApproved: string;
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
    reference, letterDate: now, receivedAt: receivedAt ?? now, ...(acknowledgement.at ? { acknowledgedAt: acknowledgement.at } : {}),
    complainant: complainant.anonymous || complainant.name.trim() === '' ? undefined : complainant.name,
    address: complainant.contact.split('\n').map((line) => line.trim()).filter((line) => line !== ''),
    points: pointsThatCount(found, leader),
    summary: typed.summary, progress: typed.progress,
    dueSteps: counted ? periodText(counted, { starts: { received: letterWords[language].received }, locale: language }) : [],
    sender: { ...sender, signatory: { name: typed.signatoryName, role: typed.signatoryRole } },
    ...(typed.translatorApproved.trim() === '' ? {} : { translatorApproved: typed.translatorApproved })
  };
}
