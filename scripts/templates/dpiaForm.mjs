/** What stands around the questions of a DPIA that goes out to Word and comes back. The questions themselves are put where the control `questions` stands. */
import { Paragraph, TextRun } from 'docx';
import { field, named, paragraphs } from './controls.mjs';
import { bullet, text, title } from './look.mjs';

const says = {
  'en-GB': {
    title: 'Data protection impact assessment', project: 'Title of the project', council: 'Council', reference: 'Reference', service: 'Service', saved: 'As it stood on',
    how: 'How to fill this in',
    steps: [
      'Write your answers in the boxes, over the grey words in brackets. Leave the numbers and headings as they are: they are how your answers find their way back.',
      'Comments and tracked changes are welcome; the Data Protection Officer sees both.',
      'In the tables at the end add as many rows as you need.',
      'When you have finished, save the file and give it back, or upload it yourself. Before anything is taken over you see what has changed, and nothing that others wrote meanwhile is overwritten.'
    ],
    questions: 'The questions are put here'
  },
  'cy-GB': {
    title: 'Asesiad o’r effaith ar ddiogelu data', project: 'Teitl y prosiect', council: 'Cyngor', reference: 'Cyfeirnod', service: 'Gwasanaeth', saved: 'Fel yr oedd ar',
    how: 'Sut i lenwi hwn',
    steps: [
      'Ysgrifennwch eich atebion yn y blychau, dros y geiriau llwyd mewn cromfachau. Gadewch y rhifau a’r penawdau fel y maent: drwyddynt hwy y daw eich atebion yn ôl i’w lle.',
      'Mae croeso i sylwadau a newidiadau wedi’u holrhain; bydd y Swyddog Diogelu Data yn gweld y ddau.',
      'Yn y tablau ar y diwedd ychwanegwch gynifer o resi ag sydd eu hangen.',
      'Ar ôl gorffen, cadwch y ffeil a’i rhoi yn ôl, neu ei lanlwytho eich hun. Cyn i ddim gael ei gymryd drosodd cewch weld beth sydd wedi newid, ac ni chaiff dim a ysgrifennodd eraill yn y cyfamser ei drosysgrifo.'
    ],
    questions: 'Rhoddir y cwestiynau yma'
  }
};

export function dpiaForm(locale) {
  const say = says[locale];
  return {
    locale,
    title: say.title,
    children: [
      text(field('councilName', say.council, { bold: true })),
      title(say.title),
      new Paragraph({ style: 'Subtitle', children: [field('title', say.project)] }),
      named('reference', say.reference),
      named('service', say.service),
      named('saved', say.saved),
      new Paragraph({ style: 'FormLead', children: [new TextRun(say.how)] }),
      ...say.steps.map((step) => bullet(step)),
      paragraphs('questions', say.questions)
    ]
  };
}
