import { fillIn, formatUkDate, periodText, ukStartOfDay } from '../../calendar';
import type { DocumentLanguage, TemplateValues } from '../../casework/documents';
import { rightDue, type ClockValues } from '../rules/cases/clock';
import type { Right } from '../rules/choices';
import type { LetterDue } from './letterFacts';
import { letterWords } from './letterWords';

/**
 * The last day of each of these rights with its steps; rights that are counted alike stand together. None while the time has not begun
 * (UK GDPR article 12A(2)). @param all of how many rights the letter speaks: a day that is that of all of them names none
 */
export function duesOf(
  values: ClockValues, rights: readonly Right[], language: DocumentLanguage, all = rights.length
): readonly LetterDue[] {
  const dues: LetterDue[] = [];
  for (const right of rights) {
    const counted = rightDue(values, right);
    if (!counted) continue;
    const steps = periodText(counted, { starts: letterWords[language].starts, locale: language });
    const same = dues.findIndex((each) => each.steps.join('\n') === steps.join('\n'));
    if (same === -1) dues.push({ rights: [right], due: counted.due, steps });
    else dues[same] = { ...dues[same], rights: [...dues[same].rights, right] };
  }
  return dues.length === 1 && dues[0].rights.length === all ? [{ ...dues[0], rights: [] }] : dues;
}

/** Rows for the letter. */
export function dueRows(dues: readonly LetterDue[], language: DocumentLanguage): readonly TemplateValues[] {
  const words = letterWords[language];
  return dues.map(({ rights, due, steps }) => {
    const names = rights.length === 0 ? [] : [rights.map((right) => words.right[right]).join(', ')];
    const day = due ? [formatUkDate(ukStartOfDay(due), language)] : [];
    const [alone, ofRights] = due ? [words.due, words.dueOf] : [words.dueUnknown, words.dueUnknownOf];
    return { dueIntro: fillIn(names.length === 0 ? alone : ofRights, [...names, ...day]), dueSteps: steps.map((dueStep) => ({ dueStep })) };
  });
}
