import * as React from 'react';
import strings from '../../../loc/report';
import { CheckBoxes } from '../../../shared-ui/fields/CheckBoxes';
import { RadioGroup } from '../../../shared-ui/fields/RadioGroup';
import { TextBox } from '../../../shared-ui/fields/TextBox';
import { Fold } from '../../../shared-ui/Fold';
import { findIncidentKind } from '../../rules/reporting';
import { bandChoices, sensitiveDataChoices, subjectChoices, usualDataChoices } from './answerChoices';
import { question, text, type SectionProps } from './section';

/** Whose information, what kind of it, and of how many people. */
export const WhoseSection: React.FC<SectionProps> = ({ form }) => {
  const { draft, update } = form;
  // a kind that may concern nobody's information does not ask for an answer
  const optional = findIncidentKind(draft.incidentKind ?? '')?.personalData !== 'yes';
  const data = draft.dataTypes ?? [];
  const usual = usualDataChoices.map(({ key }) => key).filter((key) => data.includes(key));
  const sensitive = sensitiveDataChoices.map(({ key }) => key).filter((key) => data.includes(key));
  return (
    <>
      <CheckBoxes
        {...question(form, 'dataSubjectTypes')}
        label={strings.subjectsLabel}
        optional={optional}
        hint={strings.subjectsHint}
        choices={subjectChoices}
        values={draft.dataSubjectTypes ?? []}
        onChange={(dataSubjectTypes) => update({ dataSubjectTypes })}
      />
      <CheckBoxes
        {...question(form, 'dataTypes')}
        label={strings.dataLabel}
        optional={optional}
        hint={strings.subjectsHint}
        choices={usualDataChoices}
        values={usual}
        onChange={(keys) => update({ dataTypes: [...keys, ...sensitive] })}
      />
      <Fold title={strings.dataMore} summary={strings.dataMoreNote} startsOpen={sensitive.length > 0}>
        <CheckBoxes
          id="desk-report-sensitive"
          label={strings.dataMore}
          choices={sensitiveDataChoices}
          values={sensitive}
          onChange={(keys) => update({ dataTypes: [...usual, ...keys] })}
        />
      </Fold>
      <RadioGroup
        {...question(form, 'peopleBand')}
        label={strings.bandLabel}
        optional={optional}
        hint={strings.bandHint}
        choices={bandChoices}
        layout="columns"
        value={draft.peopleBand ?? ''}
        onChange={(peopleBand) => update({ peopleBand })}
      />
      <TextBox
        {...question(form, 'peopleCount')}
        label={strings.countLabel}
        hint={strings.countHint}
        optional
        inputMode="numeric"
        width="short"
        value={text(draft, 'peopleCount')}
        onChange={(peopleCount) => update({ peopleCount })}
      />
    </>
  );
};
