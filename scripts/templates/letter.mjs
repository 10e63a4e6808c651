/** To the people affected: what article 34(2) asks, and the advice of recital 86 and the ICO, in plain words. Both ways to complain: sections 164A and 165 of the Data Protection Act 2018. Section headings are questions, because that is what people have. */
import { bullets, field, paragraphs, repeat } from './controls.mjs';
import { heading1, text, title } from './look.mjs';

const says = {
  'en-GB': {
    title: 'About your personal information', council: 'Council', name: '[Name and address]', date: 'Date', reference: 'Our reference', dear: 'Dear [name]',
    opening: ['We are writing to tell you about a mistake with your personal information, and what it may mean for you. We are sorry that this happened.'],
    happened: 'What happened', nature: 'What happened, in plain words', when: ['It happened on ', '.'], whenField: 'when it happened', found: ['We found out on ', '.'], foundField: 'when we found out',
    data: 'What information about you is involved', item: 'kind of information',
    consequences: 'What this could mean for you', consequencesField: 'Likely consequences',
    measures: 'What we have done and are doing', measuresField: 'Measures taken and planned',
    advice: 'What you can do', adviceField: 'What people can do themselves',
    contact: 'Who you can talk to', contactText: ['Our Data Protection Officer is ', '. You can ring ', ' or write to ', '. Please say our reference: ', '.'], dpo: 'name of the Data Protection Officer', phone: 'phone number', email: 'email address',
    complain: 'If you are not happy',
    complainText: ['You have the right to complain to us about how we have handled your information; please write to our Data Protection Officer. You can also complain to ', ': ico.org.uk, telephone 0303 123 1113.'], regulator: 'the regulator',
    yours: 'Yours sincerely', role: 'Data Protection Officer'
  },
  'cy-GB': {
    title: 'Ynglŷn â’ch gwybodaeth bersonol', council: 'Cyngor', name: '[Enw a chyfeiriad]', date: 'Dyddiad', reference: 'Ein cyfeirnod', dear: 'Annwyl [enw]',
    opening: ['Rydym yn ysgrifennu atoch i roi gwybod am gamgymeriad gyda’ch gwybodaeth bersonol, a’r hyn y gallai ei olygu i chi. Mae’n ddrwg gennym fod hyn wedi digwydd.'],
    happened: 'Beth ddigwyddodd', nature: 'Beth ddigwyddodd, mewn geiriau plaen', when: ['Dyddiad y digwyddiad: ', '.'], whenField: 'pryd y digwyddodd', found: ['Daethom i wybod am hyn: ', '.'], foundField: 'pryd y daethom i wybod',
    data: 'Pa wybodaeth amdanoch chi sydd dan sylw', item: 'math o wybodaeth',
    consequences: 'Beth allai hyn ei olygu i chi', consequencesField: 'Canlyniadau tebygol',
    measures: 'Beth rydym wedi’i wneud ac yn ei wneud', measuresField: 'Camau a gymerwyd ac a gynlluniwyd',
    advice: 'Beth allwch chi ei wneud', adviceField: 'Beth all pobl ei wneud eu hunain',
    contact: 'Gyda phwy y gallwch siarad', contactText: ['Ein Swyddog Diogelu Data yw ', '. Gallwch ffonio ', ' neu ysgrifennu at ', '. Nodwch ein cyfeirnod: ', '.'], dpo: 'enw’r Swyddog Diogelu Data', phone: 'rhif ffôn', email: 'cyfeiriad e-bost',
    complain: 'Os nad ydych yn fodlon',
    complainText: ['Mae gennych hawl i gwyno i ni am y ffordd rydym wedi trin eich gwybodaeth; ysgrifennwch at ein Swyddog Diogelu Data. Gallwch hefyd gwyno wrth ', ': ico.org.uk, ffôn 0303 123 1113.'], regulator: 'y rheoleiddiwr',
    yours: 'Yn gywir', role: 'Swyddog Diogelu Data'
  }
};

export function letter(locale) {
  const say = says[locale];
  return {
    locale,
    title: say.title,
    children: [
      text(field('councilName', say.council, { bold: true })),
      text(say.name),
      text(`${say.date}: `, field('letterDate', say.date)),
      text(`${say.reference}: `, field('reference', say.reference)),
      text(say.dear),
      title(say.title),
      ...say.opening.map((line) => text(line)),
      heading1(say.happened),
      paragraphs('nature', say.nature),
      repeat('ifHappenedAt', say.whenField, [text(say.when[0], field('happenedAt', say.whenField), say.when[1])]),
      repeat('ifAwareAt', say.foundField, [text(say.found[0], field('awareAt', say.foundField), say.found[1])]),
      repeat('ifDataTypes', say.data, [heading1(say.data), bullets('dataTypes', 'dataType', say.item)]),
      heading1(say.consequences),
      paragraphs('consequences', say.consequencesField),
      heading1(say.measures),
      paragraphs('measures', say.measuresField),
      heading1(say.advice),
      paragraphs('advice', say.adviceField),
      heading1(say.contact),
      text(say.contactText[0], field('dpoName', say.dpo), say.contactText[1], field('dpoPhone', say.phone), say.contactText[2], field('dpoEmail', say.email), say.contactText[3], field('contactReference', say.reference), say.contactText[4]),
      heading1(say.complain),
      text(say.complainText[0], field('regulator', say.regulator), say.complainText[1]),
      text(say.yours),
      text(field('signatory', say.dpo, { bold: true })),
      text(say.role)
    ]
  };
}
