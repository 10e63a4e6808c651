import * as React from 'react';
import strings from '../../../loc/report';
import { RadioGroup } from '../../../shared-ui/fields/RadioGroup';
import { TextBox } from '../../../shared-ui/fields/TextBox';
import { equipmentChoices, NOTE_LIMIT } from '../../rules/reporting';
import { answerChoices } from './answerChoices';
import { question, text, type SectionProps } from './section';

const equipment = answerChoices('equipment', equipmentChoices);

/** Lost or stolen equipment. For a kind that is about it, "no" is not among the answers. */
export const EquipmentQuestions: React.FC<SectionProps & { readonly certain: boolean }> = ({ form, certain }) => {
  const { draft, update } = form;
  const chosen = equipmentChoices.find((choice) => choice === draft.equipment) ?? '';
  return (
    <>
      <RadioGroup
        {...question(form, 'equipment')}
        label={strings.equipmentLabel}
        choices={certain ? equipment.filter(({ key }) => key !== 'None') : equipment}
        layout="inline"
        value={chosen}
        onChange={(choice) => update({ equipment: choice })}
      />
      {chosen === 'Lost' || chosen === 'Stolen' ? (
        <TextBox
          {...question(form, 'equipmentDetails')}
          label={strings.equipmentDetailsLabel}
          hint={strings.equipmentDetailsHint}
          optional
          rows={2}
          maximum={NOTE_LIMIT}
          value={text(draft, 'equipmentDetails')}
          onChange={(equipmentDetails) => update({ equipmentDetails })}
        />
      ) : null}
    </>
  );
};
