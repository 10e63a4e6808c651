import strings from '../../../../loc/decisions';
import * as React from 'react';
import { formatUkDateTime, readInstant, ukInputs } from '../../../../calendar';
import type { Locale } from '../../../../platform/host/services';
import { SaveBar } from '../../../../casework/ui/SaveBar';
import { PrimaryButton } from '../../../../shared-ui/Button';
import { DateTimeBox } from '../../../../shared-ui/fields/DateTimeBox';
import { RadioGroup } from '../../../../shared-ui/fields/RadioGroup';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { Fold } from '../../../../shared-ui/Fold';
import { fill } from '../../../../shared-ui/text';
import { NOTE_LIMIT, TEXT_LIMIT, type DpoAdvice } from '../../../rules';
import { adviceOn, recordAdvice, type AdviceInput, type DecisionAbout } from '../../../rules/decisions';
import type { CasePanelProps } from '../panelContract';
import { fieldId } from '../problems';
import { useInput } from '../../../../casework/ui/useInput';
import { ProblemSummary, problemsOf } from './ProblemSummary';
import { choicesOf, decisionText, errorOf, isSaved } from './words';
import styles from '../../../../casework/ui/panelContent.module.scss';

/** What the DPO advises, apart from what the council decides; an officer may enter what the DPO said. */
export const AdviceForm: React.FC<CasePanelProps & { readonly about: DecisionAbout }> = ({ services, found, run, problems, busy, about }) => {
  const field = about === 'ico' ? 'adviceIco' : 'advicePeople';
  const advice = adviceOn(found.values, about);
  // who advised on the one is asked once
  const by = advice?.by ?? adviceOn(found.values, about === 'ico' ? 'people' : 'ico')?.by ?? '';
  const input = useInput<AdviceInput>(field, { advises: advice?.advises ?? 'Not decided', reason: advice?.reason ?? '', by, date: '', time: '' });
  const { value } = input;
  const own = problemsOf(problems, field);
  const id = (path: string): string => fieldId(found.logId, `${field}.${path}`);
  const change = (changed: Partial<AdviceInput>): void => input.set({ ...value, ...changed });
  const save = async (): Promise<void> => {
    if (isSaved(await run((seen, context) => recordAdvice(seen, about, value, context)))) input.reset();
  };
  return (
    <>
      <h5 id={id('heading')}>{strings[`adviceHeading_${about}`]}</h5>
      {advice ? <AdviceLine about={about} advice={advice} locale={services.locale} /> : <p>{strings.adviceNone}</p>}
      <Fold title={strings.adviceChange} size="tight" startsOpen={!advice || input.isDirty} opensFor={own.length > 0}>
        <form noValidate aria-labelledby={id('heading')} onSubmit={(event) => { event.preventDefault(); void save(); }}>
          <ProblemSummary logId={found.logId} problems={own} />
          <RadioGroup id={id('advises')} label={strings.adviceQuestion} choices={choicesOf(about)} layout="inline" error={errorOf(own, `${field}.advises`)}
            value={value.advises === 'Not decided' ? '' : value.advises} onChange={(advises) => change({ advises })} />
          <TextBox id={id('reason')} label={strings.adviceReason} rows={2} maximum={NOTE_LIMIT} error={errorOf(own, `${field}.reason`)} value={value.reason} onChange={(reason) => change({ reason })} />
          <TextBox id={id('by')} label={strings.adviceBy} hint={strings.adviceByHint} width="medium" maximum={TEXT_LIMIT} error={errorOf(own, `${field}.by`)} value={value.by} onChange={(name) => change({ by: name })} />
          <DateTimeBox id={id('at')} label={strings.adviceAt} hint={strings.adviceAtHint} optional error={errorOf(own, `${field}.at`)} date={value.date} time={value.time} latest={ukInputs(services.now()).date} onChange={change} />
          <SaveBar><PrimaryButton type="submit" aria-disabled={busy}>{strings[`saveAdvice_${about}`]}</PrimaryButton></SaveBar>
        </form>
      </Fold>
    </>
  );
};

const AdviceLine: React.FC<{ readonly about: DecisionAbout; readonly advice: DpoAdvice; readonly locale: Locale }> = ({ about, advice, locale }) => {
  const at = readInstant(advice.at);
  const given = fill(strings.advised, advice.by, at ? formatUkDateTime(at, locale) : advice.at);
  return (
    <>
      <p><strong>{fill(strings.adviceOnRecord, decisionText(about, advice.advises))}</strong></p>
      <p className={styles.typed} dir="auto">{advice.reason}</p>
      <p className={styles.quiet}>{advice.enteredBy === '' || advice.enteredBy === advice.by ? given : fill(strings.enteredBy, given, advice.enteredBy)}</p>
    </>
  );
};
