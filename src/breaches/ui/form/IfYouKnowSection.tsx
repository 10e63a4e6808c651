import * as React from 'react';
import strings from '../../../loc/report';
import { RadioGroup } from '../../../shared-ui/fields/RadioGroup';
import { TextBox } from '../../../shared-ui/fields/TextBox';
import { Fold } from '../../../shared-ui/Fold';
import { findIncidentKind, NOTE_LIMIT, protectionChoices } from '../../rules/reporting';
import { answerChoices } from './answerChoices';
import { EquipmentQuestions } from './EquipmentQuestions';
import { question, text, type SectionProps } from './section';

const protection = answerChoices('protection', protectionChoices);

/** What helps if it is known and delays nobody if it is not. */
export const IfYouKnowSection: React.FC<SectionProps> = (props) => {
  const { draft, update } = props.form;
  const chosen = protectionChoices.find((choice) => choice === draft.protection) ?? '';
  const equipmentAskedAbove = findIncidentKind(draft.incidentKind ?? '')?.equipment ?? false;
  const answered = Boolean(chosen || draft.whoKnows || draft.protectionDetails || (!equipmentAskedAbove && draft.equipment));
  return (
    <Fold title={strings.sectionIfYouKnow} summary={strings.ifYouKnowNote} startsOpen={answered}>
      <RadioGroup
        {...question(props.form, 'protection')}
        label={strings.protectionLabel}
        choices={protection}
        value={chosen}
        onChange={(choice) => update({ protection: choice })}
      />
      {chosen === 'Password' || chosen === 'Other protection' || chosen === 'Encrypted' ? (
        <TextBox
          {...question(props.form, 'protectionDetails')}
          label={strings.protectionDetailsLabel}
          optional
          rows={2}
          maximum={NOTE_LIMIT}
          value={text(draft, 'protectionDetails')}
          onChange={(protectionDetails) => update({ protectionDetails })}
        />
      ) : null}
      {equipmentAskedAbove ? null : <EquipmentQuestions {...props} certain={false} />}
      <TextBox
        {...question(props.form, 'whoKnows')}
        label={strings.whoKnowsLabel}
        hint={strings.whoKnowsHint}
        optional
        rows={2}
        maximum={NOTE_LIMIT}
        value={text(draft, 'whoKnows')}
        onChange={(whoKnows) => update({ whoKnows })}
      />
    </Fold>
  );
};
