import strings from '../../../../loc/decisions';
import { byKey } from '../../../../loc/texts';
import * as React from 'react';
import { SaveBar } from '../../../../casework/ui/SaveBar';
import { PrimaryButton } from '../../../../shared-ui/Button';
import { RadioGroup } from '../../../../shared-ui/fields/RadioGroup';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { choiceKey, NOTE_LIMIT, type PeopleException } from '../../../rules';
import { decidePeople, exceptionLaw, exceptionsOf, peopleDepart, type PeopleInput } from '../../../rules/decisions';
import type { CasePanelProps } from '../panelContract';
import { fieldId } from '../problems';
import { useInput } from '../../../../casework/ui/useInput';
import { ClosingNames } from './ClosingNames';
import { DecidedBy, DecidedByFields, EarlierReason, newlyDecided, ReasonStarts, startOf } from './DecidedBy';
import { ProblemSummary, problemsOf } from './ProblemSummary';
import { choicesOf, errorOf, isSaved } from './words';

const choices = choicesOf('people');

/** Article 34: are the people told, and if not, which exception takes the duty away. */
export const PeopleForm: React.FC<CasePanelProps> = ({ services, access, found, run, problems, busy }) => {
  const { values } = found;
  const { people, regime, risk } = values;
  const { decision, exception } = people;
  const input = useInput<PeopleInput>('people', { decision, exception, ...startOf(values, 'people', access.me.name) });
  const { value } = input;
  const own = problemsOf(problems, 'people');
  const id = (path: string): string => fieldId(found.logId, path);
  const change = (changed: Partial<PeopleInput>): void => input.set({ ...value, ...changed });
  const save = async (): Promise<void> => {
    if (isSaved(await run((seen, context) => decidePeople(seen, value, context)))) input.reset();
  };
  const exceptions: readonly { readonly key: PeopleException; readonly text: string }[] = [
    { key: 'None', text: strings.exceptionNone },
    ...exceptionsOf(regime).map((key) => ({ key, text: `${byKey(strings)[`exception_${choiceKey(key)}`]} (${exceptionLaw(key, regime) ?? ''})` }))
  ];
  return (
    <form noValidate aria-label={strings.peopleHeading} onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <h5 id={fieldId(found.logId, 'people.heading')}>{strings.decisionHeading_people}</h5>
      <ProblemSummary logId={found.logId} problems={own} />
      <RadioGroup id={id('people.decision')} label={strings.peopleQuestion} hint={byKey(strings)[`peopleHint_${choiceKey(regime)}`]} choices={choices} layout="inline" error={errorOf(own, 'people.decision')}
        value={value.decision === 'Not decided' ? '' : value.decision} onChange={(chosen) => change({
          decision: chosen, ...(chosen === 'Tell' ? { exception: 'None' } : {}), ...(chosen === decision ? {} : newlyDecided(values, 'people', value, access.me.name))
        })} />
      {value.decision === 'Do not tell' || value.exception !== 'None' ? (
        <RadioGroup id={id('people.exception')} label={strings.exception} choices={exceptions} error={errorOf(own, 'people.exception')} value={value.exception} onChange={(chosen) => change({ exception: chosen })} />
      ) : null}
      {input.isDirty ? <ClosingNames values={{ ...values, people: { ...people, decision: value.decision, exception: value.exception } }} about="people" /> : null}
      <EarlierReason values={values} about="people" />
      <ReasonStarts values={values} about="people" reason={value.reason} fieldId={id('people.reason')} onStart={(reason) => change({ reason })} />
      <TextBox id={id('people.reason')} label={strings.reason} hint={peopleDepart(risk, value.decision, value.exception) ? strings.reasonDeparts : strings.reasonHint} rows={3} maximum={NOTE_LIMIT}
        error={errorOf(own, 'people.reason')} value={value.reason} onChange={(text) => change({ reason: text })} />
      <DecidedByFields values={values} about="people" decision={value.decision} value={value} onChange={change} problems={own} id={id} />
      <DecidedBy values={values} about="people" locale={services.locale} />
      <SaveBar><PrimaryButton type="submit" aria-disabled={busy}>{strings.savePeople}</PrimaryButton></SaveBar>
    </form>
  );
};
