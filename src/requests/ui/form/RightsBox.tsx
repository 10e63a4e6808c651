import * as React from 'react';
import strings from '../../../loc/requestForm';
import { byKey } from '../../../loc/texts';
import { choiceKey } from '../../../casework/rules/choiceKey';
import { CheckBoxes } from '../../../shared-ui/fields/CheckBoxes';
import { rights } from '../../rules/choices';

const choices = rights.map((key) => ({ key, text: byKey(strings)[`right_${choiceKey(key)}`] }));

interface RightsBoxProps {
  readonly question: { readonly id: string; readonly error: string | undefined };
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

/** What is asked for, in plain words, where that is plain: whoever handles it decides. */
export const RightsBox: React.FC<RightsBoxProps> = ({ question, values, onChange }) => (
  <CheckBoxes {...question} label={strings.rightsLabel} hint={strings.rightsHint} optional choices={choices} values={values} onChange={onChange} />
);
