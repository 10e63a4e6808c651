import strings from '../../../loc/casePanels';
import * as React from 'react';
import type { Choice } from '../../../shared-ui/fields/RadioGroup';
import { SelectBox } from '../../../shared-ui/fields/SelectBox';
import { TextBox } from '../../../shared-ui/fields/TextBox';
import type { PanelForm } from '../panelForm';

interface WriterInput {
  readonly name: string;
  readonly contact: string;
  readonly language: string;
}

interface Props {
  readonly form: Pick<PanelForm<WriterInput>, 'value' | 'change' | 'at'>;
  /** No name was given. */
  readonly isNameless?: boolean;
  readonly languages: readonly Choice<string>[];
}

/** Who wrote, how to reach them, and in which language they want to be answered. */
export const WriterQuestions: React.FC<Props> = ({ form: { value, change, at }, isNameless, languages }) => (
  <>
    {isNameless ? null : <TextBox {...at('name')} label={strings.nameLabel} optional width="medium" value={value.name} onChange={(name) => change({ name })} />}
    <TextBox {...at('contact')} label={strings.contactLabel} hint={strings.contactHint} optional rows={3} value={value.contact} onChange={(contact) => change({ contact })} />
    <SelectBox {...at('language')} label={strings.languageLabel} none={strings.chooseNone} choices={languages} value={value.language} onChange={(language) => change({ language })} />
  </>
);
