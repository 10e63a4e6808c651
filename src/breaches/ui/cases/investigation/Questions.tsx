import strings from '../../../../loc/investigation';
import { byKey } from '../../../../loc/texts';
import * as React from 'react';
import { SelectBox } from '../../../../shared-ui/fields/SelectBox';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { choiceKey } from '../../../rules';
import { rootCauses } from '../../../rules/investigation';
import { noteOf, withNote } from '../prefill/fromText';
import { fieldId } from '../problems';
import { fieldOf, type InvestigationPart } from './part';
import styles from '../../../../casework/ui/cases.module.scss';

const questions = ['whatCausedIt', 'doPeopleNeedTelling', 'doesIcoNeedTelling', 'howToAvoidAnother'] as const;

/** The four questions of an investigation, the effects for the register, and the root cause. */
export const Questions: React.FC<InvestigationPart> = (part) => {
  const { input, onChange, start } = part;
  return (
    <>
      <h3 id={fieldId(part.logId, 'questions')} className={styles.heading}>{strings.questionsHeading}</h3>
      {questions.map((key) => (
        <TextBox key={key} {...fieldOf(part, key)} label={strings[`q_${key}`]} hint={noteOf(start, key, input[key])} rows={3} value={input[key]} onChange={(value) => onChange({ [key]: value })} />
      ))}
      <TextBox {...fieldOf(part, 'effects')} label={strings.effects} hint={withNote(strings.effectsHint, noteOf(start, 'effects', input.effects))} rows={3} value={input.effects} onChange={(effects) => onChange({ effects })} />
      <SelectBox
        {...fieldOf(part, 'rootCause')}
        label={strings.rootCause}
        none={strings.rootCauseNone}
        choices={rootCauses.map((cause) => ({ key: cause, text: byKey(strings)[`root_${choiceKey(cause)}`] }))}
        value={input.rootCause ?? ''}
        onChange={(key) => onChange({ rootCause: rootCauses.find((cause) => cause === key) })}
      />
      <TextBox {...fieldOf(part, 'rootCauseDetails')} label={strings.rootCauseDetails} optional rows={2} value={input.rootCauseDetails} onChange={(rootCauseDetails) => onChange({ rootCauseDetails })} />
    </>
  );
};
