import * as React from 'react';
import strings from '../../../../loc/dpiaForm';
import { TEXT_LIMIT } from '../../../../casework/rules/limits';
import { QuietButton } from '../../../../shared-ui/Button';
import { RadioGroup } from '../../../../shared-ui/fields/RadioGroup';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { Fold } from '../../../../shared-ui/Fold';
import { formKinds, type FormKind } from '../../../rules/choices';
import { useForm } from '../FormContext';
import styles from '../form.module.scss';

const kinds = formKinds.map((key) => ({ key, text: strings[`form_${key}`] }));

/** What the DPIA is called, and which form is filled in; answers of the other form stay where they are. */
export const HeadFields: React.FC = () => {
  const { desk } = useForm();
  const { dpia } = desk;
  const [title, setTitle] = React.useState(dpia.title);
  const [form, setForm] = React.useState<FormKind>(dpia.form);
  const [isTried, setTried] = React.useState(false);
  const wrong = title.trim() === '' ? strings.titleMissing : title.length > TEXT_LIMIT ? strings.titleTooLong : undefined;
  const isSame = title.trim() === dpia.title && form === dpia.form;
  const save = (): void => {
    setTried(true);
    if (!wrong && !isSame) void desk.saveHead({ title: title.trim(), form });
  };
  return (
    <Fold title={strings.headTitle} size="roomy">
      <TextBox id="desk-dpia-title" label={strings.titleLabel} error={isTried ? wrong : undefined} maximum={TEXT_LIMIT} value={title} onChange={setTitle} />
      <RadioGroup id="desk-dpia-form" label={strings.formLabel} hint={strings.formHint} choices={kinds} value={form} onChange={setForm} />
      <p className={styles.buttons}><QuietButton disabled={isSame} onClick={save}>{strings.saveHead}</QuietButton></p>
    </Fold>
  );
};
