import { fillIn } from '../../../../calendar';
import { bookmarkXml, linesXml, paragraphXml, runXml, tableXml } from '../../../../casework/documents/write/wordText';
import type { DpiaContent } from '../../../rules/content';
import type { Condition } from '../../../rules/questionnaire/questionnaire';
import type { NumberedQuestion, NumberedSection, NumberedTable } from '../numbered';
import { bookmarkOf, endBookmark } from '../places';
import type { WordWords } from '../words';
import { answerXml, labelOf } from './answerXml';
import { tableRows, tableWidths } from './riskRows';
import type { WordStyleIds } from './styles';

export interface BodyParts {
  readonly sections: readonly NumberedSection[];
  readonly content: DpiaContent;
  readonly words: WordWords;
  readonly styles: WordStyleIds;
  /** The first number that no bookmark of the template has. */
  readonly firstBookmark: number;
  /** The marks of comments on the heading of a question, by its id: what stands before it, and behind it. */
  readonly commented: ReadonlyMap<string, { readonly before: string; readonly after: string }>;
}

/** Far from the ids that templates and the filling of templates give out. */
const FIRST_CONTROL = 810_000_000;

/** All questions with their answers, in their order, as paragraphs, controls and tables for a body. */
export function bodyXml(parts: BodyParts): string {
  const { sections, styles } = parts;
  let [control, bookmark] = [FIRST_CONTROL, parts.firstBookmark];
  const heading = (style: string, number: string, title: string, marks = { before: '', after: '' }): string =>
    paragraphXml(style, `${marks.before}${bookmarkXml(bookmarkOf(number), bookmark++, runXml(headingText(number, title)))}${marks.after}`);
  const question = ({ number, question: asked }: NumberedQuestion): string => [
    heading(styles.question, number, parts.words.title(asked), parts.commented.get(asked.id)),
    ...helpLines(asked, parts).map((line) => linesXml(styles.help, line)),
    answerXml(asked, parts.content.answers[asked.id], { styles, words: parts.words, nextId: () => control++ })
  ].join('');
  const table = ({ number, table: name }: NumberedTable): string => {
    const { title, help } = parts.words.fixed.tables[name];
    const { heads, rows } = tableRows(name, parts.content.risks, parts.words);
    const cells = heads.map(() => styles.tableText);
    return [heading(styles.question, number, title), linesXml(styles.help, help), tableXml({ widths: tableWidths[name], headStyle: styles.tableHead, styles: cells, caption: title }, heads, rows)].join('');
  };
  const all = sections.map(({ id, number, questions, tables }) => [heading(styles.section, `${number}`, parts.words.section(id)), ...questions.map(question), ...tables.map(table)].join(''));
  return `${all.join('')}<w:p>${bookmarkXml(endBookmark, bookmark, '')}</w:p>`;
}

/** As it stands to be read, numbers and all: Word must not count them, for they are how people and the way back find a question. */
export const headingText = (number: string, title: string): string => `${number}${number.includes('.') ? '' : '.'} ${title.replace(/\s+/g, ' ').trim()}`;

/** What stands between a question and its answer. */
export function helpLines(question: NumberedQuestion['question'], { sections, words }: Pick<BodyParts, 'sections' | 'words'>): readonly string[] {
  const help = words.help(question);
  return [...(question.when ? onlyIf(question.when, sections, words) : []), ...(help === undefined || help.trim() === '' ? [] : [help.trim()]), ...(question.kind === 'choices' ? [words.fixed.tickAll] : [])];
}

/** Nothing where the other question does not stand in the document. */
function onlyIf({ question, is }: Condition, sections: readonly NumberedSection[], words: WordWords): readonly string[] {
  const other = sections.flatMap(({ questions }) => questions).find((each) => each.question.id === question);
  if (!other) return [];
  const answers = is.map((code) => labelOf(other.question, code, words)).join(words.fixed.or);
  return [fillIn(words.fixed.onlyIf, [other.number, answers])];
}
