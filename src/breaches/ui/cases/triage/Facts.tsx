import strings from '../../../../loc/triage';
import * as React from 'react';
import { SearchableChoice } from '../../../../shared-ui/fields/SearchableChoice';
import { CheckBoxes } from '../../../../shared-ui/fields/CheckBoxes';
import { DateTimeBox } from '../../../../shared-ui/fields/DateTimeBox';
import { SelectBox } from '../../../../shared-ui/fields/SelectBox';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import type { FieldProps } from '../../../../shared-ui/fields/Field';
import type { ReportedCase } from '../../../intake';
import { containedChoices, equipmentChoices, NOTE_LIMIT, protectionChoices, TEXT_LIMIT, type CaseValues } from '../../../rules';
import { stillUnknown } from '../../../rules/decisions';
import { factsInputOf, type FactField, type TriageInput } from '../../../rules/triage';
import { answerChoices, bandChoices, kindOptions, sensitiveDataChoices, subjectChoices, usualDataChoices } from '../../form/answerChoices';
import { findKinds } from '../../form/kindSearch';
import { PersonalDataReminder } from '../../../../casework/ui/PersonalDataReminder';
import { valueText, type ValueWords } from '../fields';
import { useServiceText } from '../../../../casework/ui/serviceNames';
import { Said, type Beside } from './Said';
import { fromText, withNote } from '../prefill/fromText';
import { UnknownList } from '../unknown/UnknownList';
import type { PartProps } from './part';
import { openQuestions } from './rows';
import { wordOf } from './words';

interface FactsProps extends PartProps {
  readonly said: ReportedCase['said'] | undefined;
  readonly about: ValueWords;
  readonly serviceNames: readonly string[];
  readonly values: CaseValues;
  /** The line manager whom the report names. */
  readonly manager: string;
}

const dataChoices = [...usualDataChoices, ...sensitiveDataChoices];

/** What happened: beside each answer of the reporter the officer's own. The report stays as it was. */
export const Facts: React.FC<FactsProps> = ({ input, set, id, error, services, said, about, serviceNames, values, manager }) => {
  const serviceText = useServiceText();
  const reported = said && factsInputOf(said);
  const beside = (field: FactField): Beside => ({
    said: said && valueText(`facts.${field}`, said[field], about),
    changed: reported !== undefined && (field === 'happenedAt'
      ? reported.happenedDate !== input.happenedDate || reported.happenedTime !== input.happenedTime
      : String(reported[field]) !== String(input[field]))
  });
  const field = (name: FactField): FieldProps => ({ id: id(`facts.${name}`), label: wordOf(`fact_${name}`), error: error(`facts.${name}`) });
  // a service that is none of the settings' any more stays as it was said
  const serviceChoices = [...new Set([...serviceNames, ...(input.service === '' ? [] : [input.service])])].map((name) => ({ key: name, text: serviceText(name) }));
  return (
    <>
      <p>{strings.factsIntro}</p>
      <Said {...beside('incidentKind')}>
        <SearchableChoice {...field('incidentKind')} options={kindOptions} find={findKinds} value={input.incidentKind} onChange={(incidentKind) => set({ incidentKind })} />
      </Said>
      <Said {...beside('service')}>
        {serviceNames.length > 0
          ? <SelectBox {...field('service')} none={strings.choose} choices={serviceChoices} value={input.service} onChange={(service) => set({ service })} />
          : <TextBox {...field('service')} width="medium" maximum={TEXT_LIMIT} value={input.service} onChange={(service) => set({ service })} />}
      </Said>
      <Said>
        <TextBox id={id('triage.manager')} label={strings.manager} hint={withNote(strings.managerHint, manager !== '' && input.manager === manager ? fromText('report') : undefined)} error={error('triage.manager')} optional
          width="medium" maximum={TEXT_LIMIT} value={input.manager} onChange={(name) => set({ manager: name })} />
      </Said>
      <Said {...beside('whatHappened')}>
        <TextBox {...field('whatHappened')} rows={4} maximum={NOTE_LIMIT} value={input.whatHappened} onChange={(whatHappened) => set({ whatHappened })} />
        <PersonalDataReminder text={input.whatHappened} now={services.now} />
      </Said>
      <Said {...beside('happenedAt')}>
        <DateTimeBox {...field('happenedAt')} hint={strings.fact_happenedAtHint} date={input.happenedDate} time={input.happenedTime}
          onChange={({ date, time }) => set({ happenedDate: date, happenedTime: time })} />
      </Said>
      <Said {...beside('dataSubjectTypes')}>
        <CheckBoxes {...field('dataSubjectTypes')} choices={subjectChoices} values={input.dataSubjectTypes} onChange={(dataSubjectTypes) => set({ dataSubjectTypes })} />
      </Said>
      <Said {...beside('dataTypes')}>
        <CheckBoxes {...field('dataTypes')} choices={dataChoices} values={input.dataTypes} onChange={(dataTypes) => set({ dataTypes })} />
      </Said>
      <Said {...beside('peopleCount')}>
        <TextBox {...field('peopleCount')} hint={strings.fact_peopleCountHint} width="short" inputMode="numeric" value={input.peopleCount} onChange={(peopleCount) => set({ peopleCount })} />
      </Said>
      <Said {...beside('peopleBand')}>
        <SelectBox {...field('peopleBand')} none={strings.choose} choices={bandChoices} value={input.peopleBand} onChange={(peopleBand) => set({ peopleBand })} />
      </Said>
      <Said>
        <TextBox {...field('recordsCount')} optional width="short" inputMode="numeric" value={input.recordsCount} onChange={(recordsCount) => set({ recordsCount })} />
      </Said>
      <Said {...beside('contained')}>
        <SelectBox {...field('contained')} none={strings.choose} choices={answerChoices('contained', containedChoices)} value={input.contained} onChange={(contained) => set({ contained })} />
      </Said>
      <Said {...beside('protection')}>
        <SelectBox {...field('protection')} none={strings.choose} choices={answerChoices('protection', protectionChoices)} value={input.protection} onChange={(protection) => set({ protection })} />
      </Said>
      <Said {...beside('equipment')}>
        <SelectBox {...field('equipment')} none={strings.choose} choices={answerChoices('equipment', equipmentChoices)} value={input.equipment} onChange={(equipment) => set({ equipment })} />
      </Said>
      <UnknownList id={(path) => id(`triage.unknown-${path}`)} offered={openQuestions(input, values.facts)} leftOpen={stillUnknown(values.notification)}
        values={input.notYetKnown} onChange={(notYetKnown) => set({ notYetKnown })} other={input.unknownOther} onOther={(unknownOther) => set({ unknownOther })} errorOther={error('triage.unknownOther')} />
      <TextBox id={id('triage.factsReason')} label={strings.factsReason} hint={strings.factsReasonHint} error={error('triage.factsReason')} rows={2} maximum={NOTE_LIMIT}
        value={input.factsReason} onChange={(factsReason: TriageInput['factsReason']) => set({ factsReason })} />
    </>
  );
};
