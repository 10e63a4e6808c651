import strings from '../../../../loc/documents';
import * as React from 'react';
import { SaveBar } from '../../../../casework/ui/SaveBar';
import { PrimaryButton } from '../../../../shared-ui/Button';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { NOTE_LIMIT } from '../../../rules';
import { saveLetter, type LetterText } from '../../../rules/decisions';
import type { Prefilled } from '../../../rules/prefill';
import type { DocumentLanguage } from '../../../../casework/documents';
import { ProblemSummary, problemsOf } from '../decide/ProblemSummary';
import { isSaved } from '../decide/words';
import type { CasePanelProps } from '../panelContract';
import { fieldId } from '../problems';
import type { CaseInput } from '../../../../casework/ui/useInput';
import { noteOf } from '../prefill/fromText';
import styles from '../../../../casework/ui/panelContent.module.scss';

const parts = ['nature', 'consequences', 'measures', 'advice'] as const;

export interface LetterFormProps extends CasePanelProps {
  readonly language: DocumentLanguage;
  readonly input: CaseInput<LetterText>;
  /** What stands in the letter before anything is typed. */
  readonly start: Prefilled<LetterText>;
}

/** The plain words of the letter in one language. */
export const LetterForm: React.FC<LetterFormProps> = ({ found, run, problems, busy, language, input, start }) => {
  const { value } = input;
  const isSuggested = Object.keys(start.from).length > 0;
  const own = problemsOf(problems, 'notification');
  const save = async (): Promise<void> => {
    if (isSaved(await run((seen) => saveLetter(seen, language, value)))) input.reset();
  };
  return (
    <form noValidate aria-label={strings.letterHeading} onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <ProblemSummary logId={found.logId} problems={own} />
      <p className={styles.quiet}>{strings.letterHint}{isSuggested ? ` ${strings.letterFrom}` : ''}</p>
      {parts.map((part) => (
        <TextBox key={part} id={fieldId(found.logId, `letter.${part}`)} label={strings[`letter_${part}`]} hint={noteOf(start, part, value[part])} rows={4} maximum={NOTE_LIMIT} value={value[part]} onChange={(text) => input.set({ ...value, [part]: text })} />
      ))}
      <SaveBar><PrimaryButton type="submit" aria-disabled={busy}>{strings.letterSave}</PrimaryButton></SaveBar>
    </form>
  );
};
