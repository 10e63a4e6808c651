import { formatUkDate } from '../../../calendar';
import type { DocumentLanguage } from '../templates';
import { greetingOf, letterheadOf, noticeOf } from './basicValues';
import type { LetterBasics } from './letterBasics';

const english = {
  draft: 'Draft', reference: 'Reference', name: 'Name', greeting: 'Greeting', address: 'Address', letterhead: 'Letterhead', letterDate: 'Date of letter', receivedOn: 'Received on',
  contactName: 'Contact', contactPhone: 'Contact phone', contactEmail: 'Contact email', regulator: 'Regulator', signatory: 'Signed by', signatoryRole: 'Role of signatory'
};

const titlesOf: Readonly<Record<DocumentLanguage, typeof english>> = {
  'en-GB': english,
  'cy-GB': {
    draft: 'Drafft', reference: 'Cyfeirnod', name: 'Enw', greeting: 'Cyfarchiad', address: 'Cyfeiriad', letterhead: 'Pennawd y llythyr', letterDate: 'Dyddiad y llythyr', receivedOn: 'Dyddiad derbyn',
    contactName: 'Cyswllt', contactPhone: 'Ffôn cyswllt', contactEmail: 'E-bost cyswllt', regulator: 'Rheoleiddiwr', signatory: 'Llofnodwyd gan', signatoryRole: 'Rôl y llofnodwr'
  }
};

/** A column of a room's own: its title and what stands in it. */
export interface MergeColumn<Facts> {
  readonly title: string;
  readonly of: (facts: Facts) => string;
}

/**
 * A row a letter, with or without an address, for a council that merges itself: titles in the letter's language, a column a line of the address. Where one of them is a draft
 * the first column says so of each.
 */
export function mergeRows<Facts extends LetterBasics>(all: readonly Facts[], language: DocumentLanguage, own: readonly MergeColumn<Facts>[]): readonly (readonly string[])[] {
  const titles = titlesOf[language];
  const lines = Array.from({ length: Math.max(1, ...all.map(({ address }) => address.length)) }, (_, place) => place);
  const isDraft = all.some((facts) => noticeOf(facts, language) !== undefined);
  const columns: readonly MergeColumn<Facts>[] = [
    ...(isDraft ? [{ title: titles.draft, of: (facts: Facts) => noticeOf(facts, language) ?? '' }] : []),
    { title: titles.reference, of: ({ reference }) => reference },
    { title: titles.name, of: ({ to }) => to ?? '' },
    { title: titles.greeting, of: (facts) => greetingOf(facts, language) },
    ...lines.map((place) => ({ title: `${titles.address} ${place + 1}`, of: ({ address }: Facts) => address[place] ?? '' })),
    { title: titles.letterhead, of: letterheadOf },
    { title: titles.letterDate, of: ({ letterDate }) => formatUkDate(letterDate, language) },
    { title: titles.receivedOn, of: ({ receivedAt }) => (receivedAt ? formatUkDate(receivedAt, language) : '') },
    ...own,
    { title: titles.contactName, of: ({ sender }) => sender.contactName },
    { title: titles.contactPhone, of: ({ sender }) => sender.contactPhone },
    { title: titles.contactEmail, of: ({ sender }) => sender.contactEmail },
    { title: titles.regulator, of: ({ sender }) => sender.regulator },
    { title: titles.signatory, of: ({ sender }) => sender.signatory.name },
    { title: titles.signatoryRole, of: ({ sender }) => sender.signatory.role }
  ];
  return [columns.map(({ title }) => title), ...all.map((facts) => columns.map(({ of }) => of(facts)))];
}
