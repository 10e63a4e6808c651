import { controlXml, linesXml, paragraphXml, quotedText, runXml } from '../../../../casework/documents/write/wordText';
import type { Answer, Question } from '../../../rules/questionnaire/questionnaire';
import { dayText } from '../days';
import { answerTag, boxTag } from '../places';
import type { WordWords } from '../words';
import type { WordStyleIds } from './styles';

export interface AnswerDrawing {
  readonly styles: WordStyleIds;
  readonly words: WordWords;
  /** Ids of controls are once in a file. */
  readonly nextId: () => number;
}

/** Grey, as Word's own prompts; dark enough to be read (4.5 to 1 and more). */
export const promptLook = '<w:color w:val="595959"/>';

/** The answer of a question, or the prompt where there is none. */
export function answerXml(question: Question, answer: Answer | undefined, drawing: AnswerDrawing): string {
  const text = typeof answer === 'string' ? answer : '';
  switch (question.kind) {
    case 'text':
    case 'line': return written(question, text, drawing);
    case 'day': return paragraphXml(drawing.styles.answer, text === '' ? runXml(drawing.words.fixed.prompt.day, promptLook) : runXml(dayText(text, drawing.words.language)));
    case 'choice': return dropdown(question, text, drawing);
    case 'choices': return boxes(question, typeof answer === 'object' ? answer : [], drawing);
  }
}

/** A control of whole paragraphs, bound to nothing. */
function written({ id, kind, ...rest }: Question, text: string, { styles, words, nextId }: AnswerDrawing): string {
  const prompt = words.fixed.prompt[kind === 'line' ? 'line' : 'text'];
  const look = { tag: answerTag(id), title: words.title({ id, kind, ...rest }), id: nextId(), prompt: text === '' };
  return controlXml(look, text === '' ? paragraphXml(styles.answer, runXml(prompt, promptLook)) : linesXml(styles.answer, text));
}

/** Codes that are answered and that the question no longer has stand there by their code: nothing that was said gets lost. */
const codesOf = ({ choices = [] }: Question, answered: readonly string[]): readonly string[] => [...choices, ...answered.filter((code) => !choices.includes(code))];

function dropdown(question: Question, code: string, { styles, words, nextId }: AnswerDrawing): string {
  const { choice: prompt } = words.fixed.prompt;
  const label = (each: string): string => labelOf(question, each, words);
  const items = codesOf(question, code === '' ? [] : [code]).map((each) => `<w:listItem w:displayText="${quotedText(label(each))}" w:value="${quotedText(each)}"/>`).join('');
  const look = { tag: answerTag(question.id), title: words.title(question), id: nextId(), prompt: code === '', kind: `<w:dropDownList><w:listItem w:value="${quotedText(prompt)}"/>${items}</w:dropDownList>` };
  // inside a paragraph and never a whole cell, or programs lose it
  return paragraphXml(styles.answer, controlXml(look, code === '' ? runXml(prompt, promptLook) : runXml(label(code))));
}

const ticked = '☒';
const empty = '☐';
const boxFont = '<w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic" w:hint="eastAsia"/>';

function boxes(question: Question, answered: readonly string[], { styles, words, nextId }: AnswerDrawing): string {
  return codesOf(question, answered).map((code) => {
    const isOn = answered.includes(code);
    const label = labelOf(question, code, words);
    const kind = `<w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w14:checked w14:val="${isOn ? 1 : 0}"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>`;
    const control = controlXml({ tag: boxTag(question.id, code), title: label, id: nextId(), prompt: false, kind }, runXml(isOn ? ticked : empty, boxFont));
    return paragraphXml(styles.answer, `${control}${runXml(` ${label}`)}`);
  }).join('');
}

/** A choice is one line. */
export const labelOf = (question: Question, code: string, words: WordWords): string => (question.choices?.includes(code) ? words.choice(question, code).replace(/\s+/g, ' ').trim() : code);
