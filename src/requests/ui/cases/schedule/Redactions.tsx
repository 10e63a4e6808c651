import exemptionWords from '../../../../loc/exemptions';
import strings from '../../../../loc/requestSchedule';
import * as React from 'react';
import { formatUkDateTime } from '../../../../calendar';
import type { CaseProblem } from '../../../../casework/rules/command';
import { FailureMessage } from '../../../../casework/ui/FailureMessage';
import { useRead } from '../../../../casework/ui/useRead';
import { PrimaryButton } from '../../../../shared-ui/Button';
import { RadioGroup } from '../../../../shared-ui/fields/RadioGroup';
import { SelectBox } from '../../../../shared-ui/fields/SelectBox';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { Fold } from '../../../../shared-ui/Fold';
import { fill } from '../../../../shared-ui/text';
import { tellings } from '../../../rules/exemptions/withheld';
import { redactionWays } from '../../../rules/schedule/choices';
import { emptyRedaction, redactionProblems, redactionRecord } from '../../../rules/schedule/redaction';
import { decisionContext } from './DecisionForm';
import type { EntryProps } from './EntryView';
import { inForm } from './parts';
import { choicesBy, exemptionChoices, exemptionName, tellingName, useForm } from './words';
import styles from './schedule.module.scss';

/** Each redaction of a document: where, what kind of information, on which exemption, why, how, by whom and when. */
export const Redactions: React.FC<EntryProps> = ({ services, store, found, id, say, fail, entry }) => {
  const { number } = entry;
  const read = useRead(React.useCallback(() => store.readRedactions(services, found.reference, number, number), [store, services, found.reference, number]));
  const [problems, setProblems] = React.useState<readonly CaseProblem[]>([]);
  const [busy, setBusy] = React.useState(false);
  // the same when the answer was lost and it is tried again
  const guid = React.useRef(crypto.randomUUID());
  const form = useForm(found.logId, `schedule-redaction-${number}`, emptyRedaction, problems);
  const { value, change } = form;
  const { question } = decisionContext(found.values, services);
  const at = (path: string): ReturnType<typeof form.at> => form.at(`redact.${path}`);

  async function record(): Promise<void> {
    const wrong = inForm('redact', redactionProblems(value, question));
    setProblems(wrong);
    if (wrong.length > 0) {
      await form.submit(Promise.resolve('problems'), () => undefined);
      return;
    }
    setBusy(true);
    try {
      const { page, what, exemption, told, reason, how } = value;
      await store.addAct(services, found, { kind: 'redact', guid: guid.current, numbers: [number], content: { page: page.trim(), what: what.trim(), exemptions: [exemption], told: told || undefined, reason: reason.trim(), how: how || undefined } });
      guid.current = crypto.randomUUID();
      await form.submit(Promise.resolve('saved'), () => say(strings.redactSaved));
      if ('again' in read) read.again();
    } finally {
      setBusy(false);
    }
  }

  const lines = read.state === 'read' ? redactionRecord(read.value) : [];
  return (
    <section aria-labelledby={id('redactions')}>
      <h5 className={styles.heading} id={id('redactions')}>{strings.redactHeading}</h5>
      {read.state === 'failed' ? <FailureMessage error={read.error} onRetry={read.again} /> : null}
      {read.state === 'read' && lines.length === 0 ? <p>{strings.redactNone}</p> : null}
      <ol>
        {lines.map(({ act, page, what, exemption, code, reason }) => (
          <li key={act.guid} dir="auto">
            {fill(strings.redactLine, page, what, exemptionName(exemption), code ?? '–', reason)}
            <span className={styles.quiet}>{fill(strings.redactBy, act.by.name || strings.somebody, formatUkDateTime(act.at, services.locale))}</span>
          </li>
        ))}
      </ol>
      <Fold title={strings.redactAdd} size="tight">
        <form noValidate onSubmit={(event) => { event.preventDefault(); if (!busy) record().catch(fail); }}>
          {form.summary}
          <TextBox {...at('page')} label={strings.redactPage} width="medium" value={value.page} onChange={(page) => change({ page })} />
          <TextBox {...at('what')} label={strings.redactWhat} hint={strings.redactWhatHint} value={value.what} onChange={(what) => change({ what })} />
          <SelectBox {...at('exemption')} label={strings.redactExemption} none={strings.choose} choices={exemptionChoices(question)} value={value.exemption} onChange={(exemption) => change({ exemption })} />
          <RadioGroup {...at('told')} label={exemptionWords.tellingLabel} choices={tellings.map((key) => ({ key, text: tellingName(key) }))} value={value.told} onChange={(told) => change({ told })} />
          <TextBox {...at('reason')} label={strings.reasonLabel} hint={strings.reasonHint} rows={2} value={value.reason} onChange={(reason) => change({ reason })} />
          <RadioGroup {...at('how')} label={strings.redactHow} choices={choicesBy('how', redactionWays)} value={value.how} onChange={(how) => change({ how })} />
          <PrimaryButton type="submit" aria-disabled={busy}>{strings.redactSave}</PrimaryButton>
        </form>
      </Fold>
    </section>
  );
};
