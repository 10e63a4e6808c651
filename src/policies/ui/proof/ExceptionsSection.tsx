import strings from '../../../loc/proof';
import * as React from 'react';
import { formatUkDate, ukStartOfDay } from '../../../calendar';
import { useAnnounce } from '../../../shared-ui/Announcer';
import { PrimaryButton, QuietButton } from '../../../shared-ui/Button';
import { TextBox } from '../../../shared-ui/fields/TextBox';
import { focusField } from '../../../shared-ui/focus';
import { Fold } from '../../../shared-ui/Fold';
import { Skeleton } from '../../../shared-ui/Skeleton';
import { fill } from '../../../shared-ui/text';
import type { ReadingException } from '../../rules/exceptions';
import { policyReference, type Policy } from '../../rules/version';
import { endException, readReadingExceptions } from '../../store/proof';
import type { PolicyPageProps } from '../desk/deskContract';
import { Failure } from '../desk/failure';
import { useRead } from '../desk/useRead';
import { ExceptionForm } from './ExceptionForm';
import { TaskView } from './TaskView';
import { useTask } from './useTask';
import styles from './proof.module.scss';

/** Who does not count as not having read, why and by whom; officers add and end. */
export const ExceptionsSection: React.FC<PolicyPageProps & { readonly policies: readonly Policy[] }> = ({ services, access, policies }) => {
  const read = React.useCallback(() => readReadingExceptions(services), [services]);
  const [state, again] = useRead(read);
  const [ending, setEnding] = React.useState<number>();
  const mayWrite = access.role !== 'reviewer';
  const name = (policyId: number | undefined): string => {
    const title = policies.find((policy) => policy.policyId === policyId)?.versions.at(-1)?.title ?? '';
    return policyId === undefined ? strings.everyPolicy : `${policyReference(policyId)} ${title}`.trim();
  };
  return (
    <section aria-labelledby="proof-exceptions">
      <h3 id="proof-exceptions" className={styles.heading}>{strings.exceptionsHeading}</h3>
      <p>{strings.exceptionsAbout}</p>
      {state.name === 'reading' ? <Skeleton label={strings.reading} lines={3} /> : null}
      {state.name === 'failed' ? <Failure error={state.error} onRetry={again} /> : null}
      {state.name === 'there' && state.value.length === 0 ? <p>{strings.noExceptions}</p> : null}
      {state.name === 'there' && state.value.length > 0 ? (
        <ul className={styles.list}>
          {state.value.map((exception) => (
            <li key={exception.id}>
              <Line exception={exception} policy={name(exception.policyId)} locale={services.locale} />
              {!mayWrite ? null : ending === exception.id
                ? <End services={services} exception={exception} onDone={() => { setEnding(undefined); again(); }} onCancel={() => setEnding(undefined)} />
                : <QuietButton id={endOpenerId(exception)} aria-label={fill(strings.endOf, exception.upns[0])} onClick={() => setEnding(exception.id)}>{strings.endIt}</QuietButton>}
            </li>
          ))}
        </ul>
      ) : null}
      {mayWrite ? <Fold title={strings.addHeading}><ExceptionForm services={services} policies={policies} onAdded={again} /></Fold> : null}
    </section>
  );
};

const someNames = 5;
const endOpenerId = ({ id }: ReadingException): string => `proof-end-opener-${id}`;

const Line: React.FC<{ readonly exception: ReadingException; readonly policy: string; readonly locale: 'en-GB' | 'cy-GB' }> = ({ exception, policy, locale }) => {
  const { kind, upns, reason, until, by, at } = exception;
  const more = upns.length - someNames;
  return (
    <p>
      <strong>{strings[`kind_${kind}`]}</strong> · {policy} · {upns.slice(0, someNames).join(', ')}{more > 0 ? ` ${fill(strings.morePeople, more)}` : ''}
      {until ? ` · ${fill(strings.untilDay, formatUkDate(ukStartOfDay(until), locale))}` : ''}<br />
      {reason} <span className={styles.quiet}>{fill(strings.decidedBy, by, formatUkDate(at, locale))}</span>
    </p>
  );
};

interface EndProps extends Pick<PolicyPageProps, 'services'> {
  readonly exception: ReadingException;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

const End: React.FC<EndProps> = ({ services, exception, onDone, onCancel }) => {
  const task = useTask();
  const announce = useAnnounce();
  const [reason, setReason] = React.useState('');
  const id = `proof-end-${exception.id}`;
  React.useEffect(() => { focusField(id); }, [id]);
  const [tried, setTried] = React.useState(false);
  const end = (): void => {
    setTried(true);
    if (reason.trim() === '') {
      focusField(id);
      return;
    }
    task.run(async () => {
      await endException(services, exception.id, reason);
      announce(strings.ended);
      onDone();
    });
  };
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); end(); }}>
      <TextBox id={id} label={strings.endReason} value={reason} error={tried && reason.trim() === '' ? strings.reasonMissing : undefined} onChange={setReason} />
      <div className={styles.buttons}>
        <PrimaryButton type="submit" aria-disabled={task.busy}>{strings.endIt}</PrimaryButton>
        <QuietButton thenFocus={endOpenerId(exception)} onClick={onCancel}>{strings.cancel}</QuietButton>
      </div>
      <TaskView task={task} />
    </form>
  );
};
