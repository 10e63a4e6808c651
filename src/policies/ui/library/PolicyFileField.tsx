import strings from '../../../loc/policyDesk';
import * as React from 'react';
import { Field } from '../../../shared-ui/fields/Field';
import { fileSize, fill } from '../../../shared-ui/text';
import controls from '../../../shared-ui/fields/controls.module.scss';

export const policyFileKinds = '.docx,.pdf';

/** What cannot become a policy, as far as its name and size tell. */
export function judgePolicyFile(file: File): string | undefined {
  if (!/\.(docx|pdf)$/i.test(file.name)) return strings.file_wrongKind;
  return file.size === 0 ? strings.file_empty : undefined;
}

/** One file, in the browser's own control. */
export const PolicyFileField: React.FC<{ readonly id: string; readonly label: string; readonly locale: string; readonly file: File | undefined; readonly error: string | undefined; readonly onChange: (file: File | undefined) => void }> = ({ id, label, locale, file, error, onChange }) => (
  <Field id={id} label={label} hint={file ? fill(strings.fileChosen, fileSize(file.size, locale)) : strings.fileHint} error={error}>
    {(control) => (
      <input id={control.id} className={controls.native} type="file" accept={policyFileKinds} aria-invalid={control.invalid} aria-describedby={control['aria-describedby']}
        onChange={(event) => onChange(event.target.files?.[0])} />
    )}
  </Field>
);
