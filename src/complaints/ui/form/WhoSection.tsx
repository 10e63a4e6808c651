import * as React from 'react';
import strings from '../../../loc/complaintForm';
import { byKey } from '../../../loc/texts';
import { choiceKey } from '../../../casework/rules/choiceKey';
import { NOTE_LIMIT, TEXT_LIMIT } from '../../../casework/rules/limits';
import styles from '../../../casework/ui/staff/StaffForm.module.scss';
import { CheckBox } from '../../../shared-ui/fields/CheckBoxes';
import { RadioGroup } from '../../../shared-ui/fields/RadioGroup';
import { TextBox } from '../../../shared-ui/fields/TextBox';
import { answerLanguages } from '../../../casework/rules/waysTold';
import { question, type SectionProps } from './questions';

const languages = answerLanguages.map((key) => ({ key, text: byKey(strings)[`language_${choiceKey(key)}`] }));

/** Who complains, how to reach them, and in which language they are answered. */
export const WhoSection: React.FC<SectionProps> = ({ form }) => {
  const { draft, update } = form;
  const anonymous = draft.anonymous === true;
  return (
    <>
      {anonymous ? null : (
        <TextBox {...question(form, 'name')} label={strings.nameLabel} hint={strings.nameHint} width="medium" maximum={TEXT_LIMIT} value={draft.name ?? ''}
          onChange={(name) => update({ name })} />
      )}
      <div className={styles.single}>
        <CheckBox id="desk-complaint-anonymous" text={strings.anonymousLabel} checked={anonymous} onChange={(checked) => update({ anonymous: checked, name: undefined })} />
      </div>
      <TextBox {...question(form, 'contact')} label={strings.contactLabel} hint={strings.contactHint} optional rows={2} maximum={NOTE_LIMIT} value={draft.contact ?? ''}
        onChange={(contact) => update({ contact })} />
      <RadioGroup {...question(form, 'language')} label={strings.languageLabel} choices={languages} layout="inline"
        value={answerLanguages.find((language) => language === draft.language) ?? ''} onChange={(language) => update({ language })} />
    </>
  );
};
