import shared from '../../../../loc/casePanels';
import strings from '../../../../loc/dpiaPanels';
import * as React from 'react';
import { ukDate } from '../../../../calendar';
import { useRead } from '../../../../casework/ui/useRead';
import { PrimaryButton } from '../../../../shared-ui/Button';
import { DayBox } from '../../../../shared-ui/fields/DayBox';
import { RadioGroup } from '../../../../shared-ui/fields/RadioGroup';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { lookDecisions } from '../../../rules/cases/choices';
import { look, lookInput } from '../../../rules/cases/look';
import { screen } from '../../../rules/screening/screen';
import { useDpiaStore, type DpiaPanelProps } from '../contract';
import { ScreeningView } from '../page/ScreeningView';
import { useForm } from '../problems';
import { decisionText } from '../words';
import { StandingRead } from './StandingRead';
import { useTelling } from './useTelling';
import styles from '../../../../casework/ui/cases.module.scss';

const decisions = lookDecisions.map((key) => ({ key, text: decisionText(key) }));

/** A screening as it was answered, with what its answers come to and why; and what an officer makes of it, until when. */
export const LookPanel: React.FC<DpiaPanelProps> = ({ services, found, run, problems, busy, say, fail }) => {
  const store = useDpiaStore();
  const { values, logId } = found;
  const [start] = React.useState(() => {
    const before = lookInput(values);
    return before.until === '' ? { ...before, until: ukDate(services.now()).add({ years: 1 }).toString() } : before;
  });
  const form = useForm(logId, 'look', start, problems);
  const { value, change, at } = form;
  const asked = React.useRef(found);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- a save asks nothing anew
  const read = useRead(React.useCallback(() => store.readScreening(asked.current), [store, logId]));
  const tell = useTelling({ found, run, say });
  const isAgainst = (value.decision === 'notNeeded' && values.result !== 'notNeeded') || (value.decision === 'needed' && values.result === 'notNeeded');
  const save = (): Promise<void> => (value.decision === 'needed'
    ? tell(form, (seen, context) => look(seen, value, context), 'mail')
    : form.submit(run((seen, context) => look(seen, value, context)), () => say(shared.saved)));
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); if (!busy) save().catch(fail); }}>
      <p>{strings.lookIntro}</p>
      {form.summary}
      <h4 className={styles.heading}>{strings.lookAnswers}</h4>
      <StandingRead read={read}>
        {(screening) => (screening === undefined ? <p>{strings.lookGone}</p> : <ScreeningView screening={screening} stored={values.result} screened={screen(screening.answers)} id={`screening-${logId}`} />)}
      </StandingRead>
      <RadioGroup {...at('look')} label={strings.lookLabel} choices={decisions} value={decisions.find(({ key }) => key === value.decision)?.key ?? ''} onChange={(decision) => change({ decision })} />
      {value.decision === 'notNeeded' ? <DayBox {...at('until')} label={strings.lookUntil} hint={strings.lookUntilHint} value={value.until} onChange={(until) => change({ until })} /> : null}
      {value.decision === 'started' ? <TextBox {...at('reference')} label={strings.lookReference} hint={strings.lookReferenceHint} width="medium" value={value.reference} onChange={(reference) => change({ reference })} /> : null}
      <TextBox {...at('why')} label={strings.lookWhy} hint={isAgainst ? strings.lookWhyAgainst : undefined} optional={!isAgainst} rows={2} value={value.why} onChange={(why) => change({ why })} />
      <PrimaryButton type="submit" aria-disabled={busy}>{strings.lookSave}</PrimaryButton>
    </form>
  );
};
