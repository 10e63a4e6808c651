import { isDeskError, type DeskErrorKind } from './errors';

/** What was asked for, or this instead where SharePoint refuses for one of these reasons. @throws what it fails with otherwise */
export async function unlessRefused<Answer>(reasons: readonly DeskErrorKind[], instead: Answer, ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    if (isDeskError(error, ...reasons)) {
      return instead;
    }
    throw error;
  }
}

/** It is not there, or nothing of it is. */
export const missing: readonly DeskErrorKind[] = ['not-found', 'not-set-up'];
/** The same, or whoever asks may not see it. */
export const hidden: readonly DeskErrorKind[] = ['forbidden', ...missing];
