/**
 * What every letter of a case has: at its top of whom and to whom it is, at its bottom how to reach the council, and who signs. The
 * values of these fields come from `src/casework/documents/letter`. `say` are a room's own words, together with those of `letterSays`.
 */
import { field } from './controls.mjs';
import { closing, heading1, kept, subject, text } from './look.mjs';

export const letterSays = {
  'en-GB': {
    letterhead: 'Council, or the controller for whom it writes', addressee: 'Name and address', date: 'Date', reference: 'Our reference', greeting: 'Dear …',
    contact: 'How to reach us', contactText: ['You can contact ', ': ring ', ' or write to ', '. Please give our reference: ', '.'],
    contactName: 'whom to contact', phone: 'phone number', email: 'email address',
    regulator: 'the regulator', close: 'Yours …', signatory: 'name of whoever signs', role: 'their role'
  },
  'cy-GB': {
    letterhead: 'Y cyngor, neu’r rheolydd y mae’n ysgrifennu drosto', addressee: 'Enw a chyfeiriad', date: 'Dyddiad', reference: 'Ein cyfeirnod', greeting: 'Annwyl …',
    contact: 'Sut i gysylltu â ni', contactText: ['Gallwch gysylltu â ', ': ffoniwch ', ' neu ysgrifennwch at ', '. Nodwch ein cyfeirnod: ', '.'],
    contactName: 'â phwy i gysylltu', phone: 'rhif ffôn', email: 'cyfeiriad e-bost',
    regulator: 'y rheoleiddiwr', close: 'Yn gywir', signatory: 'enw’r sawl sy’n llofnodi', role: 'ei rôl'
  }
};

/** A sentence with one field in it. */
export const around = ([before, after], tag, name, paragraph = text) => paragraph(before, field(tag, name), after);

export const top = (say, title) => [
  text(field('letterhead', say.letterhead, { bold: true })),
  text(field('addressee', say.addressee)),
  text(`${say.date}: `, field('letterDate', say.date)),
  text(`${say.reference}: `, field('reference', say.reference)),
  text(field('greeting', say.greeting)),
  subject(title)
];

export function contactBlock(say) {
  const [who, phone, email, reference, end] = say.contactText;
  return [
    heading1(say.contact),
    text(
      who, field('contactName', say.contactName), phone, field('contactPhone', say.phone), email, field('contactEmail', say.email),
      reference, field('contactReference', say.reference), end
    )
  ];
}

/** A signature is never alone on a page: the paragraph before it is `kept`. */
export const signatureBlock = (say) => [
  closing(field('close', say.close)),
  kept(field('signatory', say.signatory, { bold: true })),
  text(field('signatoryRole', say.role))
];

/** The template in both languages: `parts` are given its words. */
export const letterOf = (says, title, parts) => (locale) => {
  const say = { ...letterSays[locale], ...says[locale] };
  return { locale, title: title(say), children: [...top(say, title(say)), ...parts(say)] };
};
