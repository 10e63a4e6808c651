import * as React from 'react';
import strings from '../../../../loc/dpiaForm';
import { NOTE_LIMIT } from '../../../../casework/rules/limits';
import { normaliseText } from '../../../../casework/rules/normaliseText';
import { LinkButton, PrimaryButton } from '../../../../shared-ui/Button';
import { failureSentence } from '../../../../shared-ui/failure';
import { focusField } from '../../../../shared-ui/focus';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { useAskBeforeUnload } from '../../../../shared-ui/useAskBeforeUnload';
import type { NewTalk } from '../../../rules/talk/talk';
import { useSay } from './useSay';
import styles from '../form.module.scss';

interface SayBoxProps {
  readonly id: string;
  readonly label: string;
  readonly send: string;
  readonly make: (said: string) => NewTalk;
  readonly onSent: () => void;
  readonly onCancel: () => void;
  /** Takes the focus when it is gone. */
  readonly thenFocus: string;
}

/** Something to say, and the button; nothing that was written is lost where it does not arrive. */
export const SayBox: React.FC<SayBoxProps> = ({ id, label, send, make, onSent, onCancel, thenFocus }) => {
  const { isSending, failure, say } = useSay();
  const [text, setText] = React.useState('');
  const [error, setError] = React.useState<string | undefined>();
  useAskBeforeUnload(text.trim() !== '');
  const submit = async (): Promise<void> => {
    const said = normaliseText(text);
    const wrong = said === '' ? strings.sayEmpty : said.length > NOTE_LIMIT ? strings.sayTooLong : undefined;
    setError(wrong);
    if (wrong) focusField(id);
    else if (await say(make(said))) onSent();
  };
  return (
    <div className={styles.sayBox}>
      {failure ? <MessagePanel tone="error" title={strings.sayFailed} level={4} urgent><p>{failureSentence(failure)}</p></MessagePanel> : null}
      <TextBox id={id} label={label} error={error} rows={2} maximum={NOTE_LIMIT} value={text} onChange={setText} />
      <p className={styles.buttons}>
        <PrimaryButton thenFocus={thenFocus} aria-disabled={isSending} onClick={() => void submit()}>{isSending ? strings.sending : send}</PrimaryButton>
        <LinkButton thenFocus={thenFocus} onClick={onCancel}>{strings.cancel}</LinkButton>
      </p>
    </div>
  );
};
