import * as React from 'react';
import strings from '../../../loc/report';
import { ukInputs } from '../../../calendar';
import { DateTimeBox } from '../../../shared-ui/fields/DateTimeBox';
import { RadioGroup } from '../../../shared-ui/fields/RadioGroup';
import { happenedKnownChoices } from '../../rules/reporting';
import { answerChoices } from './answerChoices';
import { question, text, type SectionProps } from './section';

const known = answerChoices('happenedKnown', happenedKnownChoices);

/** When it was noticed, which starts the clock, and when it happened, which is often not known. */
export const WhenSection: React.FC<SectionProps> = ({ form, services }) => {
  const { draft, update } = form;
  const now = (): { date: string; time: string } => ukInputs(services.now());
  const happenedKnown = happenedKnownChoices.find((choice) => choice === draft.happenedKnown) ?? '';
  return (
    <>
      <DateTimeBox
        {...question(form, 'noticedDate')}
        label={strings.noticedLabel}
        hint={strings.noticedHint}
        date={text(draft, 'noticedDate')}
        time={text(draft, 'noticedTime')}
        latest={now().date}
        now={now}
        onChange={({ date, time }) => update({ noticedDate: date, noticedTime: time })}
      />
      <RadioGroup
        {...question(form, 'happenedKnown')}
        label={strings.happenedLabel}
        choices={known}
        layout="inline"
        value={happenedKnown}
        onChange={(choice) => update({ happenedKnown: choice })}
      />
      {happenedKnown === 'Yes' || happenedKnown === 'Approximately' ? (
        <DateTimeBox
          {...question(form, 'happenedDate')}
          label={strings.happenedWhenLabel}
          hint={strings.happenedWhenHint}
          date={text(draft, 'happenedDate')}
          time={text(draft, 'happenedTime')}
          latest={now().date}
          onChange={({ date, time }) => update({ happenedDate: date, happenedTime: time })}
        />
      ) : null}
    </>
  );
};
