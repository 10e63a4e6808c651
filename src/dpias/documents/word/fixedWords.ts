import type { DocumentLanguage } from '../../../casework/documents/templates';
import type { FixedWords } from './words';

/** Here and not in the strings: a document may be in the other language than the page, which has the strings of one; and it is read in both. */
export const fixedWords: Readonly<Record<DocumentLanguage, FixedWords>> = {
  'en-GB': {
    prompt: { text: '[Write your answer here]', line: '[Write your answer here, in one line]', day: '[Write a day here, such as 23 November 2026]', choice: '[Choose an answer]' },
    tickAll: 'Tick all that apply.', onlyIf: 'Answer this only if {0} is: {1}.', or: ' or ',
    tables: {
      risks: { title: 'Risks to people', help: 'A row for each risk. For another one add a row and leave its Ref empty. How likely: Remote, Possible or Probable. How severe: Minimal, Significant or Severe. Write another level (Low, Medium or High) only where you rate the risk otherwise than these two give, and say why.' },
      measures: { title: 'What will be done about each risk', help: 'A row for each measure. For another one add a row below and write the Ref of its risk, such as R1. Effect: Eliminated, Reduced or Accepted.' },
      after: { title: 'What is left after the measures', help: 'A row for each risk, as in the first table.' }
    },
    heads: {
      risks: { ref: 'Ref', source: 'Source of the risk', impact: 'What it could mean for people', likelihood: 'How likely', severity: 'How severe', level: 'Other level', why: 'Why that level' },
      measures: { ref: 'Ref', what: 'Measure', effect: 'Effect', owner: 'Owner', due: 'Due', inPlace: 'In place since' },
      after: { ref: 'Ref', likelihood: 'How likely', severity: 'How severe', level: 'Other level', why: 'Why that level' }
    },
    likelihood: { remote: 'Remote', possible: 'Possible', probable: 'Probable' }, severity: { minimal: 'Minimal', significant: 'Significant', severe: 'Severe' },
    level: { low: 'Low', medium: 'Medium', high: 'High' }, effect: { eliminated: 'Eliminated', reduced: 'Reduced', accepted: 'Accepted' }
  },
  'cy-GB': {
    prompt: { text: '[Ysgrifennwch eich ateb yma]', line: '[Ysgrifennwch eich ateb yma, mewn un llinell]', day: '[Ysgrifennwch ddiwrnod yma, megis 23 Tachwedd 2026]', choice: '[Dewiswch ateb]' },
    tickAll: 'Ticiwch bob un sy’n berthnasol.', onlyIf: 'Atebwch hwn dim ond os yw {0} yn: {1}.', or: ' neu ',
    tables: {
      risks: { title: 'Risgiau i bobl', help: 'Un rhes i bob risg. Am un arall ychwanegwch res a gadewch ei Chyf yn wag. Pa mor debygol: Annhebygol, Posibl neu Tebygol. Pa mor ddifrifol: Bach, Sylweddol neu Difrifol. Ysgrifennwch lefel (Isel, Canolig neu Uchel) dim ond lle rydych yn graddio’r risg yn wahanol i’r ddau hyn, a dywedwch pam.' },
      measures: { title: 'Beth a wneir am bob risg', help: 'Un rhes i bob mesur. Am un arall ychwanegwch res oddi tani ac ysgrifennwch Gyf ei risg, megis R1. Effaith: Dilëwyd, Lleihawyd neu Derbyniwyd.' },
      after: { title: 'Beth sydd ar ôl wedi’r mesurau', help: 'Un rhes i bob risg, fel yn y tabl cyntaf.' }
    },
    heads: {
      risks: { ref: 'Cyf', source: 'Ffynhonnell y risg', impact: 'Beth allai ei olygu i bobl', likelihood: 'Pa mor debygol', severity: 'Pa mor ddifrifol', level: 'Lefel arall', why: 'Pam y lefel honno' },
      measures: { ref: 'Cyf', what: 'Mesur', effect: 'Effaith', owner: 'Perchennog', due: 'Erbyn', inPlace: 'Ar waith ers' },
      after: { ref: 'Cyf', likelihood: 'Pa mor debygol', severity: 'Pa mor ddifrifol', level: 'Lefel arall', why: 'Pam y lefel honno' }
    },
    likelihood: { remote: 'Annhebygol', possible: 'Posibl', probable: 'Tebygol' }, severity: { minimal: 'Bach', significant: 'Sylweddol', severe: 'Difrifol' },
    level: { low: 'Isel', medium: 'Canolig', high: 'Uchel' }, effect: { eliminated: 'Dilëwyd', reduced: 'Lleihawyd', accepted: 'Derbyniwyd' }
  }
};
