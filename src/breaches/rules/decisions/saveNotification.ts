import * as v from 'valibot';
import type { BreachCase } from '../cases/caseValues';
import type { CommandResult } from '../cases/command';
import { caseEvent, type CaseEvent } from '../cases/events/caseEvent';
import { normaliseText } from '../../../casework/rules/normaliseText';
import { emptied } from '../prefill/filled';
import { prefilledNotification } from '../prefill/notification';
import { Problems } from '../../../casework/rules/problems';
import { notificationFileSchema, type LetterText, type NotificationFile } from './notificationFile';

/** What an officer writes for the notification; what was sent, advised and decided is recorded by commands of its own. */
export type NotificationAnswers = Omit<NotificationFile, 'v' | 'submissions' | 'tellings' | 'letters' | 'adviceIco' | 'advicePeople' | 'decidedIco' | 'decidedPeople' | 'leftEmpty'>;

/**
 * Saves the answers of the notification. What was offered from elsewhere and is emptied stays empty; the council's registration number is
 * stored only where it is not that of the settings. Problems: `notification.<field>`, or `notification` when all of it is too long to
 * store.
 */
export function saveNotification({ values }: Pick<BreachCase, 'values'>, answers: NotificationAnswers, registration = ''): CommandResult {
  const problems = new Problems();
  const trimmed = Object.fromEntries(Object.entries(answers).map(([key, value]) => [key, typeof value === 'string' ? problems.text(`notification.${key}`, value) : value]));
  // an emptied date is no date
  const draft = {
    ...values.notification, ...trimmed, preventionBy: trimmed.preventionBy === '' ? undefined : trimmed.preventionBy,
    ...(trimmed.icoRegistration === registration ? { icoRegistration: '' } : {}),
    leftEmpty: emptied({ ...answers, ...trimmed }, prefilledNotification(values, registration), values.notification.leftEmpty)
  };
  const parsed = v.safeParse(notificationFileSchema, draft);
  if (!parsed.success) {
    for (const issue of parsed.issues) {
      const field = v.getDotPath(issue) ?? '';
      problems.add(`notification.${field}`, field === 'preventionBy' ? 'not-a-date' : 'not-a-choice');
    }
    return { ok: false, problems: problems.found };
  }
  return saved(values, parsed.output, problems, caseEvent('notificationChanged', {}));
}

/** Saves the plain words of the letter in one language. Problems as above. */
export function saveLetter({ values }: Pick<BreachCase, 'values'>, language: 'en-GB' | 'cy-GB', letter: LetterText): CommandResult {
  const clean: LetterText = { nature: normaliseText(letter.nature), consequences: normaliseText(letter.consequences), measures: normaliseText(letter.measures), advice: normaliseText(letter.advice) };
  return saved(values, { ...values.notification, letters: { ...values.notification.letters, [language]: clean } }, new Problems(), caseEvent('letterChanged', { language }));
}

function saved(values: BreachCase['values'], notification: NotificationFile, problems: Problems, event: CaseEvent): CommandResult {
  problems.file('notification', notification);
  if (problems.found.length > 0) return { ok: false, problems: problems.found };
  if (JSON.stringify(notification) === JSON.stringify(values.notification)) return { ok: false, problems: [{ field: 'notification', code: 'nothing-changed' }] };
  return { ok: true, next: { ...values, notification }, events: [event] };
}
