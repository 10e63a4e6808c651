/**
 * The form with which people complain about how their own information was used, to print or to fill in with Word (Data Protection Act 2018, section 164A(2): "electronically and by other
 * means"). Its words are those of the form for the website.
 */
import fs from 'node:fs';
import { Paragraph, TableCell, TableRow, TextRun } from 'docx';
import { field, headerRow } from './controls.mjs';
import { heading1, kept, table, text, title } from './look.mjs';

const says = JSON.parse(fs.readFileSync(new URL('../../src/complaints/documents/ownForm/words.json', import.meta.url), 'utf8'));
const titles = {
  'en-GB': { council: 'the council', contactName: 'whom to contact', contactPhone: 'phone number', contactEmail: 'email address', regulator: 'the regulator' },
  'cy-GB': { council: 'y cyngor', contactName: 'â phwy i gysylltu', contactPhone: 'rhif ffôn', contactEmail: 'cyfeiriad e-bost', regulator: 'y rheoleiddiwr' }
};

/** A sentence with fields where it says `{name}`. Each control of the file has an id of its own, made of its title, so the place stands in it. */
function sentences(locale) {
  let place = 0;
  return (sentence, paragraph = text) => paragraph(...sentence.split(/(\{\w+\})/).filter((part) => part !== '').map((part) => {
    const tag = /^\{(\w+)\}$/.exec(part)?.[1];
    place += tag ? 1 : 0;
    return tag ? field(tag, `${titles[locale][tag]} (${place})`) : part;
  }));
}

const cell = (style, line) => new TableCell({ children: [new Paragraph({ style, children: [new TextRun(line)] })] });
const row = (label, hint, height) => new TableRow({
  cantSplit: true, height: { value: Math.round(height * 567), rule: 'atLeast' },
  children: [new TableCell({ children: [new Paragraph({ style: 'TableName', children: [new TextRun(label)] }), ...(hint ? [new Paragraph({ style: 'Quiet', children: [new TextRun(hint)] })] : [])] }), cell('TableText', '')]
});

export function complaintForm(locale) {
  const say = says[locale];
  const sentence = sentences(locale);
  const languages = Object.values(say.languages).map((each) => `☐ ${each}`).join('     ');
  return {
    locale,
    title: say.title,
    children: [
      sentence('{council}'),
      title(say.title),
      sentence(say.intro),
      heading1(say.about),
      table([5.5, 11.5], [
        headerRow(say.question, say.answer),
        row(say.said, say.saidHint, 6.5),
        row(say.service, say.serviceHint, 1.2),
        new TableRow({ cantSplit: true, children: [cell('TableName', say.language), cell('TableText', languages)] })
      ]),
      heading1(say.aboutYou),
      kept(say.aboutYouHint),
      table([5.5, 11.5], [headerRow(say.question, say.answer), row(say.name, '', 1), row(say.address, '', 2.4), row(say.email, '', 1), row(say.phone, '', 1)]),
      heading1(say.howHeading),
      sentence(say.howWord),
      heading1(say.nextHeading),
      ...say.next.map((line) => new Paragraph({ bullet: { level: 0 }, children: [new TextRun(line)] })),
      heading1(say.anyHeading),
      sentence(say.any),
      heading1(say.otherHeading),
      sentence(say.other),
      heading1(say.privacyHeading),
      ...say.privacy.map((line) => sentence(line))
    ]
  };
}
