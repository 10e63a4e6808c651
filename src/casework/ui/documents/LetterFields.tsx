import strings from '../../../loc/caseLetters';
import * as React from 'react';
import { RadioGroup, type Choice } from '../../../shared-ui/fields/RadioGroup';
import { TextBox } from '../../../shared-ui/fields/TextBox';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import type { DocumentLanguage, TypedBasics } from '../../documents';
import type { FormField, PanelForm } from '../panelForm';

/** What is typed for every letter, and in which language it is. */
export interface LetterInput extends TypedBasics {
  readonly language: DocumentLanguage;
}

interface FieldsProps<Input extends LetterInput> {
  readonly form: Pick<PanelForm<Input>, 'value' | 'at'> & { readonly change: (changes: Partial<LetterInput>) => void };
}

export const letterLanguages: readonly Choice<DocumentLanguage>[] = [{ key: 'en-GB', text: strings.language_enGB }, { key: 'cy-GB', text: strings.language_cyGB }];

/** Which of the room's letters. */
export function LetterChoice<Letter extends string>({ field, choices, value, onChange }: { readonly field: FormField; readonly choices: readonly Choice<Letter>[]; readonly value: Letter; readonly onChange: (letter: Letter) => void }): React.ReactElement {
  return <RadioGroup {...field} label={strings.which} choices={choices} value={value} onChange={onChange} />;
}

export function LetterLanguage<Input extends LetterInput>({ form: { value, change, at } }: FieldsProps<Input>): React.ReactElement {
  return <RadioGroup {...at('language')} label={strings.language} layout="inline" choices={letterLanguages} value={value.language} onChange={(language) => change({ language })} />;
}

/** Who signs; and of a Welsh letter who approved its words, since until then it is a draft and says so. */
export function LetterSignature<Input extends LetterInput>({ form: { value, change, at } }: FieldsProps<Input>): React.ReactElement {
  return (
    <>
      <TextBox {...at('signatoryName')} label={strings.signatory} width="medium" value={value.signatoryName} onChange={(signatoryName) => change({ signatoryName })} />
      <TextBox {...at('signatoryRole')} label={strings.role} width="medium" value={value.signatoryRole} onChange={(signatoryRole) => change({ signatoryRole })} />
      {value.language === 'cy-GB' ? (
        <TextBox {...at('translatorApproved')} label={strings.translator} hint={strings.translatorHint} optional width="medium" value={value.translatorApproved}
          onChange={(translatorApproved) => change({ translatorApproved })} />
      ) : null}
    </>
  );
}

/** What the letter should hold and does not; it is made all the same, with gaps that say so. */
export const LetterGaps: React.FC<{ readonly gaps: readonly string[] }> = ({ gaps }) => (gaps.length === 0 ? null : (
  <MessagePanel tone="warning" title={strings.missing} level={4}><ul>{gaps.map((gap) => <li key={gap}>{gap}</li>)}</ul></MessagePanel>
));

/** That its letterhead and whom to contact are not known. */
export const CouncilMissing: React.FC = () => <MessagePanel tone="warning"><p>{strings.councilMissing}</p></MessagePanel>;
