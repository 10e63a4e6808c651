import * as React from 'react';
import strings from '../../../../loc/dpiaForm';
import { formatUkStamp, readInstant } from '../../../../calendar';
import { useAnnounce } from '../../../../shared-ui/Announcer';
import { PrimaryButton } from '../../../../shared-ui/Button';
import { failureOf, failureSentence, type Failure } from '../../../../shared-ui/failure';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { fill } from '../../../../shared-ui/text';
import { approvalNeeded } from '../../../rules/risks/grid';
import type { Submitted } from '../../staff/contract';
import { useForm } from '../FormContext';
import { MissingLinks } from '../MissingLinks';
import type { SectionProgress } from '../progress';
import { ReadingView } from '../reading/ReadingView';
import { newest, stateNow } from '../stand';
import { useIsChanged } from './useSubmitted';
import styles from '../form.module.scss';

type State = { readonly at: 'reading' } | { readonly at: 'sending' } | { readonly at: 'unsaved' } | { readonly at: 'failed'; readonly failure: Failure } | { readonly at: 'sent'; readonly submitted: Submitted };

/** What is missing, or the DPIA as it will be submitted; and whose turn it is once it was. */
export const Submit: React.FC<{ readonly sections: readonly SectionProgress[]; readonly isOfService: boolean }> = ({ sections, isOfService }) => {
  const { services, store, desk, texts, isReading } = useForm();
  const announce = useAnnounce();
  const [state, setState] = React.useState<State>({ at: 'reading' });
  const isChanged = useIsChanged();
  const { around, told } = desk.read;
  const last = newest(around);
  const missing = sections.flatMap((each) => each.missing);
  const isClosed = stateNow(told, around) === 'Closed';
  const approval = approvalNeeded(desk.content.risks);

  const submit = async (): Promise<void> => {
    if (state.at === 'sending') return;
    setState({ at: 'sending' });
    await Promise.all([desk.answers.leaveAll(), desk.risks.leaveAll()]);
    if (desk.answers.unsaved.length + desk.risks.unsaved.length > 0) {
      setState({ at: 'unsaved' });
      return;
    }
    try {
      const submitted = await store.submit(services, desk.dpia, desk.content);
      setState({ at: 'sent', submitted });
      announce(strings.sentTitle);
      await desk.look();
    } catch (error) {
      setState({ at: 'failed', failure: failureOf(error) });
    }
  };

  if (state.at === 'sent') {
    const { number, hash, at } = state.submitted;
    const moment = readInstant(at);
    return (
      <section>
        <h3 id="desk-dpia-heading" tabIndex={-1} className={styles.heading}>{strings.submitNav}</h3>
        <MessagePanel tone="success" title={strings.sentTitle} level={4} takesFocus>
          <p>{fill(strings.sentText, desk.dpia.reference, number, moment ? formatUkStamp(moment) : at)}</p>
          <p>{strings.turn_officer} {strings.next_submitted}</p>
          <p className={styles.quiet}>{fill(strings.hash, hash)}</p>
        </MessagePanel>
      </section>
    );
  }
  const isSame = last !== undefined && isChanged === false;
  return (
    <section aria-labelledby="desk-dpia-heading">
      <h3 id="desk-dpia-heading" tabIndex={-1} className={styles.heading}>{strings.submitNav}</h3>
      {missing.length > 0 ? (
        <>
          <p className={styles.intro}>{strings.missingIntro}</p>
          <MissingLinks lines={missing} />
        </>
      ) : (
        <>
          <p className={styles.intro}>{strings.submitIntro}</p>
          <p className={styles.quiet}>{fill(strings.submitName, desk.dpia.reference, isSame ? last.number : (last?.number ?? 0) + 1)}</p>
          {approval ? <p>{fill(strings.approvalBy, texts.risks[`approval_${approval.by}`])} {texts.risks[`approvalWhy_${approval.by}`]}</p> : null}
        </>
      )}
      {state.at === 'failed' ? <MessagePanel tone="error" title={strings.submitFailed} level={4} urgent takesFocus><p>{failureSentence(state.failure)}</p></MessagePanel> : null}
      {state.at === 'unsaved' ? <MessagePanel tone="error" title={strings.submitUnsaved} level={4} takesFocus><p>{strings.submitUnsavedText}</p></MessagePanel> : null}
      {isSame ? <MessagePanel tone="information" title={fill(strings.sameTitle, last.number)} level={4}><p>{fill(strings.hash, last.hash)}</p></MessagePanel> : null}
      {missing.length === 0 ? <ReadingView content={desk.content} locale={services.locale} /> : null}
      {missing.length > 0 || isSame || isReading || !isOfService || isClosed ? null : (
        <p className={styles.buttons}><PrimaryButton aria-disabled={state.at === 'sending'} onClick={() => void submit()}>{state.at === 'sending' ? strings.sending : strings.submit}</PrimaryButton></p>
      )}
    </section>
  );
};
