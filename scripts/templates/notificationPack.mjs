/** What article 33(3) and the ICO's form ask, as a table a section. The labels are filled in by the desk, in the language of the page. */
import { bullets, field, fieldRow, headerRow, named, repeat, repeatRow } from './controls.mjs';
import { heading1, table, text, title } from './look.mjs';

const says = {
  'en-GB': {
    title: 'Personal data breach notification', council: 'Council', reference: 'Our reference', made: 'Made', kind: 'Kind of report', law: 'Duty',
    missing: 'Missing', missingNote: 'The notification can be made without these; they are to follow in phases.', unknown: 'Not yet known', question: 'Question', answer: 'Answer',
    section: 'Section', hint: 'Do not include any of the personal data involved.'
  },
  'cy-GB': {
    title: 'Hysbysiad o dor data personol', council: 'Cyngor', reference: 'Ein cyfeirnod', made: 'Gwnaed', kind: 'Math o adroddiad', law: 'Dyletswydd',
    missing: 'Ar goll', missingNote: 'Gellir hysbysu heb y rhain; maent i ddilyn fesul cam.', unknown: 'Ddim yn hysbys eto', question: 'Cwestiwn', answer: 'Ateb',
    section: 'Adran', hint: 'Peidiwch â chynnwys dim o’r data personol dan sylw.'
  }
};

export function notificationPack(locale) {
  const say = says[locale];
  return {
    locale,
    title: say.title,
    children: [
      title(say.title),
      named('councilName', say.council),
      named('reference', say.reference),
      named('reportType', say.kind),
      named('law', say.law),
      named('made', say.made),
      text(say.hint),
      repeat('ifMissing', say.missing, [heading1(say.missing), text(say.missingNote), bullets('missing', 'missingItem', say.missing)]),
      repeat('ifUnknown', say.unknown, [heading1(say.unknown), bullets('unknown', 'unknownItem', say.unknown)]),
      repeat('sections', say.section, [
        heading1(field('sectionTitle', say.section)),
        table([6, 11], [headerRow(say.question, say.answer), repeatRow('fields', say.question, fieldRow(['label', say.question], ['value', say.answer]))])
      ]),
      text()
    ]
  };
}
