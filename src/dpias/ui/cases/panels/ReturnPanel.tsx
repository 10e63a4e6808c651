import strings from '../../../../loc/dpiaPanels';
import * as React from 'react';
import { fieldId } from '../../../../casework/ui/fieldId';
import { PrimaryButton } from '../../../../shared-ui/Button';
import { CheckBoxes } from '../../../../shared-ui/fields/CheckBoxes';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { Fold } from '../../../../shared-ui/Fold';
import { returnIt } from '../../../rules/cases/returnIt';
import type { DpiaPanelProps } from '../contract';
import { useForm } from '../problems';
import { namedQuestions, type NamedQuestion } from '../questionNames';
import { SubmissionState } from '../page/SubmissionState';
import { useStanding } from '../standing';
import { StandingRead } from './StandingRead';
import { useTelling } from './useTelling';

interface Typed {
  readonly questions: readonly string[];
  readonly what: string;
}

/** Sends a submission back to the service with what is missing; that stands in the talk too, where the service reads it. */
export const ReturnPanel: React.FC<DpiaPanelProps> = ({ services, found, run, problems, busy, say, fail }) => {
  const { logId, values: { file: { missing } } } = found;
  const form = useForm<Typed>(logId, 'returnIt', { questions: missing, what: '' }, problems);
  const { value, change, at } = form;
  const standing = useStanding(found);
  const tell = useTelling({ found, run, say });
  const boxes = (questions: readonly NamedQuestion[], id: string, label: string): React.ReactElement => (
    <CheckBoxes id={id} label={label} optional choices={questions.map(({ id: key, text }) => ({ key, text }))} values={value.questions}
      onChange={(chosen) => change({ questions: [...value.questions.filter((each) => !questions.some((question) => question.id === each)), ...chosen] })} />
  );
  const save = (): Promise<void> => tell(form, (seen, context) => returnIt(seen, value, context), 'turn');
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); if (!busy) save().catch(fail); }}>
      <p>{strings.returnIntro}</p>
      {form.summary}
      <StandingRead read={standing}>
        {(read) => {
          const all = namedQuestions({ own: read.current?.said?.content.own ?? [] });
          const open = all.filter(({ id }) => missing.includes(id));
          return (
            <>
              <div id={at('submission').id} tabIndex={-1}><SubmissionState found={found} standing={read} locale={services.locale} /></div>
              {open.length > 0 ? boxes(open, at('questions').id, strings.returnMissing) : null}
              <Fold id={fieldId(logId, 'others')} title={strings.returnOthers} titleLevel={4}>{boxes(all.filter(({ id }) => !missing.includes(id)), fieldId(logId, 'questions-others'), strings.returnOthersLabel)}</Fold>
            </>
          );
        }}
      </StandingRead>
      <TextBox {...at('what')} label={strings.returnWhat} optional={value.questions.length > 0} rows={4} value={value.what} onChange={(what) => change({ what })} />
      <PrimaryButton id={at('file').id} type="submit" aria-disabled={busy}>{strings.returnSave}</PrimaryButton>
    </form>
  );
};
