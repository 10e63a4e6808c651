import * as React from 'react';
import strings from '../../../../loc/dpiaForm';
import { LinkButton } from '../../../../shared-ui/Button';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { fill } from '../../../../shared-ui/text';
import { useForm } from '../FormContext';
import { newest, stateNow } from '../stand';
import { useIsChanged } from './useSubmitted';

/** Said where the draft was changed after it was submitted: what was advised and signed is another text. */
export const Changed: React.FC = () => {
  const { desk, go, isReading } = useForm();
  const isChanged = useIsChanged();
  const { around, told } = desk.read;
  const last = newest(around);
  if (!isChanged || !last) return null;
  const isSigned = stateNow(told, around) === 'In force';
  return (
    <MessagePanel tone={isSigned ? 'warning' : 'information'} title={isSigned ? strings.changedSigned : fill(strings.changedTitle, last.number)} level={4}>
      <p>{isSigned ? strings.changedSignedText : strings.changedText}</p>
      {isReading ? null : <p><LinkButton onClick={() => go({ view: 'submit' })}>{strings.submitNav}</LinkButton></p>}
    </MessagePanel>
  );
};
