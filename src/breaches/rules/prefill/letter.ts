import type { CaseValues } from '../cases/caseValues';
import type { LetterText } from '../decisions/notificationFile';
import { filled, joined, type Prefilled } from './filled';
import { prefilledNotification } from './notification';

const empty: LetterText = { nature: '', consequences: '', measures: '', advice: '' };

/**
 * The plain words of the letter of article 34(2). A letter that was saved stands as it was saved; one that was not begins with what triage
 * and the notification say, in the language in which they were written: nothing is translated by itself.
 * @param written the language of the page, in which officers write
 */
export function prefilledLetter(values: CaseValues, language: 'en-GB' | 'cy-GB', written: 'en-GB' | 'cy-GB'): Prefilled<LetterText> {
  const { notification, facts, triage } = values;
  const saved = notification.letters[language];
  if (saved || language !== written) return { answers: saved ?? empty, from: {} };
  const { answers, from } = prefilledNotification(values);
  const steps = joined(...triage.containment.filter(({ state }) => state === 'Done').map(({ wording }) => wording));
  return filled(empty, {
    nature: [{ source: 'triage', answer: facts.whatHappened }],
    consequences: [{ source: from.consequences ?? 'pack', answer: answers.consequences }],
    measures: [
      { source: 'pack', answer: answers.actionsTaken === '' ? '' : joined(answers.actionsTaken, answers.actionsProposed) },
      { source: 'triage', answer: steps === '' ? '' : joined(steps, answers.actionsProposed) },
      { source: from.actionsProposed ?? 'pack', answer: answers.actionsProposed }
    ],
    advice: [{ source: 'pack', answer: answers.adviceToPeople }]
  });
}
