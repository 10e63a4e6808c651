import strings from '../../../loc/publishing';
import * as React from 'react';
import { RadioGroup } from '../../../shared-ui/fields/RadioGroup';
import { TextBox } from '../../../shared-ui/fields/TextBox';
import { fill } from '../../../shared-ui/text';
import type { PublishInput } from '../../rules/publish';

interface PassMarkFieldProps {
  readonly value: Pick<PublishInput, 'pass' | 'passMark'>;
  /** How many questions there are. */
  readonly questions: number;
  readonly error: string | undefined;
  readonly onChange: (changes: Partial<PassMarkFieldProps['value']>) => void;
}

/** How many right answers are enough: all of them, unless the officer says otherwise. */
export const PassMarkField: React.FC<PassMarkFieldProps> = ({ value, questions, error, onChange }) => (
  <>
    <RadioGroup id="policy-pass" label={strings.passMark} value={value.pass} onChange={(pass) => onChange({ pass })}
      choices={[{ key: 'all', text: fill(strings.pass_all, questions) }, { key: 'some', text: strings.pass_some }]} />
    {value.pass === 'some' ? (
      <TextBox id="policy-passMark" label={strings.passMarkNumber} hint={fill(strings.passMarkHint, questions)} error={error} width="short" inputMode="numeric" value={value.passMark} onChange={(passMark) => onChange({ passMark })} />
    ) : null}
  </>
);
