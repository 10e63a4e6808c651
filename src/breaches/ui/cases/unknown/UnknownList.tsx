import strings from '../../../../loc/cases';
import decisions from '../../../../loc/decisions';
import * as React from 'react';
import { CheckBoxes } from '../../../../shared-ui/fields/CheckBoxes';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { fill } from '../../../../shared-ui/text';
import { TEXT_LIMIT } from '../../../rules';
import { addFieldLabels } from '../fields';

const fieldWords: Readonly<Record<string, string>> = { ...decisions };
/** A key of the pack's fields as its question; own words stay. */
export const unknownText = (key: string): string => fieldWords[`pack_${key}`] ?? key;

// what changed is told in the same words
const labels = {
  ...Object.fromEntries(
    Object.entries(fieldWords).filter(([key]) => key.startsWith('pack_')).map(([key, text]) => [`notification.${key.slice(5)}`, text])
  ),
  'notification.notYetKnown': strings.unknownLabel
};
addFieldLabels(() => labels);

export interface UnknownListProps {
  readonly id: (path: string) => string;
  /** What may be put into the list: questions without an answer. */
  readonly offered: readonly string[];
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
  /** Something that is being added in words. */
  readonly other: string;
  readonly onOther: (text: string) => void;
  readonly errorOther?: string;
  /** Left open when the ICO was last told: only a follow-up takes it out. */
  readonly leftOpen?: readonly string[];
  readonly label?: string;
  readonly hint?: string;
}

/** What is not yet known: the one list that triage, the notification and the record of what the ICO was told share. */
export const UnknownList: React.FC<UnknownListProps> = ({
  id, offered, values, onChange, other, onOther, errorOther, leftOpen = [], label = strings.unknownLabel, hint = strings.unknownHint
}) => {
  const listed = [...new Set([...offered, ...values])].filter((key) => !leftOpen.includes(key));
  const choices = listed.map((key) => ({ key, text: unknownText(key) }));
  return (
    <>
      {choices.length > 0
        ? <CheckBoxes id={id('list')} label={label} hint={hint} choices={choices} values={values} onChange={onChange} />
        : null}
      {leftOpen.length > 0 ? <p>{fill(strings.unknownLeftOpen, leftOpen.map(unknownText).join('; '))}</p> : null}
      <TextBox id={id('other')} label={strings.unknownOther} optional maximum={TEXT_LIMIT} error={errorOther} value={other}
        onChange={onOther} />
    </>
  );
};
