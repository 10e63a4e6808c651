import { fillTemplate, TemplateError, templateFileName, type DocumentLanguage } from '../../casework/documents';
import { statements, type Statement } from '../rules/response/facts';
import { statementFields, statementsTold } from './answerValues';
import { requestDocuments, type AnswerLetter } from './templates';

/**
 * What the template of an answer says of what the law asks: all of it, where it is the one that comes with the desk, or the council's own cannot be used.
 * @param readOwn the council's own template, where there is one
 */
export async function statementsOf(
  letter: AnswerLetter, language: DocumentLanguage, readOwn: (name: string) => Promise<Uint8Array | undefined>
): Promise<readonly Statement[]> {
  const own = await readOwn(templateFileName(requestDocuments[letter], language));
  if (!own) return statements;
  try {
    return statementsTold(fillTemplate(own, statementFields).unusedValues);
  } catch (error) {
    if (error instanceof TemplateError) return statements;
    throw error;
  }
}
