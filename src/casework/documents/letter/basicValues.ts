import type { Temporal } from 'temporal-polyfill';
import { asJoined, fillIn, formatUkDate } from '../../../calendar';
import type { TemplateValues } from '../fill/values';
import { orGap } from '../gaps';
import type { DocumentLanguage } from '../templates';
import { basicWords, beforeDay, draftNotice } from './basicWords';
import type { LetterBasics } from './letterBasics';

/** A Welsh text is a draft until a named translator approves it, and says so. */
export function noticeOf({ translatorApproved = '' }: Pick<LetterBasics, 'translatorApproved'>, language: DocumentLanguage): string | undefined {
  return language === 'cy-GB' && translatorApproved.trim() === '' ? draftNotice : undefined;
}

/** Nobody is named and no address is known: there is nowhere to send it. */
export const isAnonymous = ({ to, address }: Pick<LetterBasics, 'to' | 'address'>): boolean => to === undefined && address.length === 0;

/** Of whom the letter is: the controller for whom the council acts, or the council. */
export const letterheadOf = ({ sender }: Pick<LetterBasics, 'sender'>): string =>
  (sender.letterhead.length === 0 ? sender.councilName : sender.letterhead.join('\n'));

export function greetingOf({ to }: Pick<LetterBasics, 'to'>, language: DocumentLanguage): string {
  const { dear, dearNobody } = basicWords[language];
  return to === undefined ? dearNobody : fillIn(dear, [to]);
}

/**
 * A day as it stands in the sentence of the template: a Welsh weekday begins otherwise there. @param before what stands there: a verb or
 * *ar* (`on`), *erbyn* (`by`), a comma (`beside`)
 */
export const dayIn = (at: Temporal.Instant, before: 'on' | 'by' | 'beside', language: DocumentLanguage): string =>
  asJoined(beforeDay[language][before], formatUkDate(at, language));

/** The fields of top and bottom of every letter (`scripts/templates/letterParts.mjs`), and the day of receipt. */
export function basicValues(basics: LetterBasics, language: DocumentLanguage): TemplateValues {
  const { sender, reference, to, address, receivedAt } = basics;
  const words = basicWords[language];
  const or = (text: string): string => orGap(text, language);
  return {
    letterhead: or(letterheadOf(basics)),
    addressee: [to ?? '', address.length === 0 ? or('') : address.join('\n')].filter((text) => text !== '').join('\n'),
    letterDate: formatUkDate(basics.letterDate, language), reference, contactReference: reference, greeting: greetingOf(basics, language),
    receivedOn: receivedAt ? dayIn(receivedAt, 'on', language) : or(''),
    contactName: or(sender.contactName), contactPhone: or(sender.contactPhone), contactEmail: or(sender.contactEmail),
    regulator: or(sender.regulator),
    close: to === undefined ? words.closeNobody : words.close,
    signatory: or(sender.signatory.name), signatoryRole: or(sender.signatory.role)
  };
}

/** What every letter should hold and may not: each is a gap in it that says so. */
export type BasicGap = 'address' | 'contact' | 'signatory';

export const isBlank = (...texts: readonly string[]): boolean => texts.some((text) => text.trim() === '');

export function basicGaps(basics: LetterBasics): Readonly<Record<BasicGap, boolean>> {
  const { address, sender } = basics;
  return {
    address: address.length === 0,
    contact: isBlank(letterheadOf(basics), sender.contactName, sender.contactPhone, sender.contactEmail, sender.regulator),
    signatory: isBlank(sender.signatory.name, sender.signatory.role)
  };
}

/** The gaps that are there, in the order of the table. */
export const gapsIn = <Gap extends string>(found: Readonly<Record<Gap, boolean>>): readonly Gap[] =>
  (Object.keys(found) as Gap[]).filter((gap) => found[gap]);
