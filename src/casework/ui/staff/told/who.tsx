import * as React from 'react';
import { byKey } from '../../../../loc/texts';
import strings from '../../../../loc/told';
import { RadioGroup } from '../../../../shared-ui/fields/RadioGroup';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { choiceKey } from '../../../rules/choiceKey';
import { NOTE_LIMIT, TEXT_LIMIT } from '../../../rules/limits';
import { answerLanguages } from '../../../rules/waysTold';
import type { ToldSectionProps } from './section';

const languages = answerLanguages.map((key) => ({ key, text: byKey(strings)[`language_${choiceKey(key)}`] }));

/** Who came with it. @param label the question in the room's words */
export const NameBox: React.FC<ToldSectionProps & { readonly label: string }> = ({ form: { draft, update }, question, label }) => (
  <TextBox {...question('name')} label={label} hint={strings.nameHint} width="medium" maximum={TEXT_LIMIT} value={draft.name ?? ''} onChange={(name) => update({ name })} />
);

/** How to reach them, and in which language they are answered. */
export const ReachBoxes: React.FC<ToldSectionProps> = ({ form: { draft, update }, question }) => (
  <>
    <TextBox {...question('contact')} label={strings.contactLabel} hint={strings.contactHint} optional rows={2} maximum={NOTE_LIMIT} value={draft.contact ?? ''}
      onChange={(contact) => update({ contact })} />
    <RadioGroup {...question('language')} label={strings.languageLabel} choices={languages} layout="inline"
      value={answerLanguages.find((language) => language === draft.language) ?? ''} onChange={(language) => update({ language })} />
  </>
);
