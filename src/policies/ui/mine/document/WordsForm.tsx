import * as React from 'react';
import strings from '../../../../loc/policies';
import { PrimaryButton, QuietButton } from '../../../../shared-ui/Button';
import { Field } from '../../../../shared-ui/fields/Field';
import controls from '../../../../shared-ui/fields/controls.module.scss';
import { focusField } from '../../../../shared-ui/focus';
import { fill } from '../../../../shared-ui/text';
import { useAskBeforeUnload } from '../../../../shared-ui/useAskBeforeUnload';
import styles from './Document.module.scss';

/** As much as anybody writes to the owner of a policy. */
export const WORDS_LIMIT = 4000;

export interface WordsFormProps {
  readonly kind: 'declined' | 'question';
  readonly owner: string;
  readonly words: string;
  readonly isSending: boolean;
  /** It is not known whether these words are recorded already: they are looked for first, so they stay as they are. */
  readonly isLocked: boolean;
  readonly onChange: (words: string) => void;
  readonly onSend: () => void;
  readonly onCancel: () => void;
}

const texts = {
  declined: { title: strings.declineTitle, hint: strings.declineHint, send: strings.declineSend },
  question: { title: strings.askTitle, hint: strings.askHint, send: strings.askSend }
} as const;

/** The id of the button that opens the form: the focus goes back to it. */
export const wordsOpenerId = (kind: WordsFormProps['kind']): string => `desk-open-${kind}`;

/** Why one cannot agree, or what one would like to ask. */
export const WordsForm: React.FC<WordsFormProps> = ({ kind, owner, words, isSending, isLocked, onChange, onSend, onCancel }) => {
  const [error, setError] = React.useState<string | undefined>();
  const id = `desk-words-${kind}`;
  useAskBeforeUnload(words.trim() !== '');
  React.useEffect(() => { focusField(id); }, [id]);
  const send = (): void => {
    const problem = words.trim() === '' ? strings.wordsEmpty : words.length > WORDS_LIMIT ? fill(strings.wordsLong, WORDS_LIMIT) : undefined;
    setError(problem);
    if (problem) {
      focusField(id);
    } else {
      onSend();
    }
  };
  return (
    <form noValidate className={styles.wordsForm} onSubmit={(event) => { event.preventDefault(); send(); }}>
      <Field id={id} label={texts[kind].title} hint={fill(texts[kind].hint, owner)} error={error}>
        {(control) => (
          <textarea
            id={control.id} aria-describedby={control['aria-describedby']} aria-invalid={control.invalid || undefined} rows={5} value={words} readOnly={isLocked}
            className={`${controls.native} ${styles.words}`} onChange={({ target }) => onChange(target.value)}
          />
        )}
      </Field>
      <div className={styles.buttons}>
        <PrimaryButton type="submit" aria-disabled={isSending}>{isSending ? strings.sending : texts[kind].send}</PrimaryButton>
        <QuietButton thenFocus={wordsOpenerId(kind)} onClick={onCancel}>{strings.cancel}</QuietButton>
      </div>
    </form>
  );
};
