/**
 * The form of a room for people who reach no SharePoint, to print or to fill in with Word (Data Protection Act 2018, section 164A(2), of complaints: "electronically and by other
 * means"). Its questions and its words are those of the form for the website.
 */
import fs from 'node:fs';
import { Paragraph, TableCell, TableRow, TextRun } from 'docx';
import { field, headerRow } from './controls.mjs';
import { heading1, kept, table, text, title } from './look.mjs';

const read = (file) => JSON.parse(fs.readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8'));
const shared = read('casework/documents/ownForm/words.json');
const correspondent = read('casework/documents/ownForm/questions.json');
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

const line = (style, said) => new Paragraph({ style, children: [new TextRun(said)] });

/** A question with room for its answer, or a box to tick for each choice. */
function row({ key, choices, height = 1 }, own, all) {
  const { label, hint, choices: named = {} } = own.questions[key] ?? (key === 'language' ? { label: all.language, choices: all.languages } : { label: all[key] });
  const boxes = choices?.map((code) => line('TableText', `☐ ${named[code]}`)) ?? [line('TableText', '')];
  return new TableRow({
    cantSplit: true, ...(choices ? {} : { height: { value: Math.round(height * 567), rule: 'atLeast' } }),
    children: [new TableCell({ children: [line('TableName', label), ...(hint ? [line('Quiet', hint)] : [])] }), new TableCell({ children: boxes })]
  });
}

export const ownForm = (room) => {
  const words = read(`${room}/documents/ownForm/words.json`);
  const questions = read(`${room}/documents/ownForm/questions.json`);
  return (locale) => {
    const [own, all, sentence] = [words[locale], shared[locale], sentences(locale)];
    const asked = (each) => table([5.5, 11.5], [headerRow(all.question, all.answer), ...each.map((question) => row(question, own, all))]);
    return {
      locale,
      title: own.title,
      children: [
        sentence('{council}'),
        title(own.title),
        sentence(own.intro),
        heading1(own.about),
        asked(questions),
        heading1(all.aboutYou),
        kept(own.aboutYouHint),
        asked(correspondent),
        heading1(all.howHeading),
        sentence(own.howWord),
        heading1(all.nextHeading),
        ...own.next.map((said) => new Paragraph({ bullet: { level: 0 }, children: [new TextRun(said)] })),
        ...own.before.flatMap(({ heading, text: said }) => [heading1(heading), sentence(said)]),
        heading1(all.privacyHeading),
        ...own.privacy.map((said) => sentence(said))
      ]
    };
  };
};
