/** What an investigation found, for the head of service and for a committee; in the committee's version the desk fills in no names. */
import { field, fieldRow, headerRow, named, paragraphs, repeat, repeatRow } from './controls.mjs';
import { heading1, heading2, table, text, title } from './look.mjs';

const says = {
  'en-GB': {
    title: 'Investigation report', council: 'Council', reference: 'Our reference', made: 'Made', audience: 'For', names: 'Names are left out of this version.',
    summary: 'The case in short', what: 'What', answer: 'Answer', happened: 'What happened', questions: 'Findings', question: 'Question', root: 'Root cause', decisions: 'Decisions and reasons',
    timeline: 'Timeline', when: 'When', event: 'What happened', lessons: 'Lessons', lesson: 'Lesson', spread: 'Who spreads it', by: 'By when',
    actions: 'Improvement actions', action: 'What will be better', owner: 'Owner', target: 'Target date', state: 'State', evaluation: 'Final evaluation'
  },
  'cy-GB': {
    title: 'Adroddiad ymchwilio', council: 'Cyngor', reference: 'Ein cyfeirnod', made: 'Gwnaed', audience: 'Ar gyfer', names: 'Gadawyd enwau allan o’r fersiwn hon.',
    summary: 'Yr achos yn gryno', what: 'Beth', answer: 'Ateb', happened: 'Beth ddigwyddodd', questions: 'Canfyddiadau', question: 'Cwestiwn', root: 'Achos sylfaenol', decisions: 'Penderfyniadau a rhesymau',
    timeline: 'Llinell amser', when: 'Pryd', event: 'Beth ddigwyddodd', lessons: 'Gwersi', lesson: 'Gwers', spread: 'Pwy sy’n ei lledaenu', by: 'Erbyn pryd',
    actions: 'Camau gwella', action: 'Beth fydd yn well', owner: 'Perchennog', target: 'Dyddiad targed', state: 'Cyflwr', evaluation: 'Gwerthusiad terfynol'
  }
};

export function investigationReport(locale) {
  const say = says[locale];
  const rows = (tag, widths, heads, cells) => table(widths, [headerRow(...heads), repeatRow(tag, heads[0], fieldRow(...cells))]);
  return {
    locale,
    title: say.title,
    children: [
      title(say.title),
      named('councilName', say.council),
      named('reference', say.reference),
      named('audience', say.audience),
      named('made', say.made),
      repeat('ifNoNames', say.names, [text(say.names)]),
      heading1(say.summary),
      rows('summary', [6, 11], [say.what, say.answer], [['label', say.what], ['value', say.answer]]),
      heading1(say.happened),
      paragraphs('whatHappened', say.happened),
      heading1(say.questions),
      repeat('questions', say.question, [heading2(field('question', say.question)), paragraphs('answer', say.answer)]),
      heading1(say.root),
      paragraphs('rootCause', say.root),
      heading1(say.decisions),
      rows('decisions', [6, 11], [say.what, say.answer], [['label', say.what], ['value', say.answer]]),
      repeat('ifEvents', say.timeline, [heading1(say.timeline), rows('events', [5, 12], [say.when, say.event], [['at', say.when], ['event', say.event]])]),
      repeat('ifLessons', say.lessons, [
        heading1(say.lessons), rows('lessons', [8, 6, 3], [say.lesson, say.spread, say.by], [['lesson', say.lesson], ['spreadBy', say.spread], ['due', say.by]])
      ]),
      repeat('ifActions', say.actions, [
        heading1(say.actions),
        rows('actions', [7, 4, 3, 3], [say.action, say.owner, say.target, say.state], [['action', say.action], ['owner', say.owner], ['target', say.target], ['state', say.state]])
      ]),
      repeat('ifEvaluation', say.evaluation, [heading1(say.evaluation), paragraphs('finalEvaluation', say.evaluation)]),
      text()
    ]
  };
}
