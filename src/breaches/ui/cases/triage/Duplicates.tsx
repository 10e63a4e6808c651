import strings from '../../../../loc/triage';
import * as React from 'react';
import { formatUkDateTime } from '../../../../calendar';
import { LinkButton, PrimaryButton, QuietButton } from '../../../../shared-ui/Button';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { fill } from '../../../../shared-ui/text';
import type { LikelyDuplicate } from '../../../cases/contract';
import { choiceKey, NOTE_LIMIT, type BreachCase } from '../../../rules';
import { notADuplicate } from '../../../rules/triage';
import { kindText } from '../fields';
import type { CasePanelProps } from '../panelContract';
import { useServiceText } from '../../../../casework/ui/serviceNames';
import { useCaseStore } from '../shell/casePort';
import { SaidWords } from './Said';
import { Waiting } from './Section';
import type { Loaded } from './useLoad';
import { wordOf } from './words';
import styles from './triage.module.scss';

export interface DuplicatesProps extends Pick<CasePanelProps, 'services' | 'found' | 'run' | 'say' | 'fail' | 'replace' | 'busy'> {
  readonly duplicates: Loaded<readonly LikelyDuplicate[]>;
  /** A merge reads the case as it is saved, so what is typed is saved first. */
  readonly isDirty: boolean;
  readonly id: (path: string) => string;
}

interface Merging {
  readonly other: BreachCase;
  readonly into: 'this' | 'other';
}

/** Cases that may be the same incident. Each is merged, whichever way, or seen to be another incident, which is not asked again. */
export const Duplicates: React.FC<DuplicatesProps> = ({ services, found, run, say, fail, replace, busy, duplicates, isDirty, id }) => {
  const store = useCaseStore();
  const serviceText = useServiceText();
  const [merging, setMerging] = React.useState<Merging>();
  const [working, setWorking] = React.useState(false);
  const likely = (duplicates.value ?? []).filter(({ found: other }) => !found.values.triage.duplicates.some(({ logId }) => logId === other.logId));

  const merge = async ({ other, into }: Merging, reason: string): Promise<void> => {
    const [duplicate, survivor] = into === 'this' ? [other, found] : [found, other];
    setWorking(true);
    try {
      const merged = await store.mergeCase(duplicate, survivor, reason);
      setMerging(undefined);
      replace?.(into === 'this' ? merged.survivor : merged.duplicate);
      say(fill(strings.merged, duplicate.reference, survivor.reference));
      duplicates.again();
    } catch (error) {
      fail(error);
    } finally {
      setWorking(false);
    }
  };

  return (
    <>
      <p>{strings.duplicatesIntro}</p>
      <Waiting of={duplicates} />
      {duplicates.state === 'ready' && likely.length === 0 ? <p>{strings.duplicatesNone}</p> : null}
      {likely.map(({ found: other, why }) => (
        <div key={other.logId} className={styles.case}>
          <p><strong>{other.reference}</strong> {kindText(other.values.facts.incidentKind)}</p>
          <p className={styles.note}>
            {[...why.map((each) => wordOf(`why_${choiceKey(each)}`)), serviceText(other.values.facts.service), other.values.awareAt && fill(strings.duplicateAware, formatUkDateTime(other.values.awareAt, services.locale))]
              .filter(Boolean).join('; ')}
          </p>
          <SaidWords said={other.values.facts.whatHappened} />
          {mayMerge(other) ? (isDirty ? <p className={styles.note}>{strings.mergeTyped}</p> : null) : <p className={styles.note}>{strings.mergeNotNow}</p>}
          {merging?.other.logId === other.logId ? (
            <Reason id={id(`merge-${other.logId}`)} openerId={id(`merge-${other.logId}-${merging.into}`)} title={fill(merging.into === 'this' ? strings.mergeOther : strings.mergeThis, other.reference)} busy={working}
              onMerge={(reason) => void merge(merging, reason)} onCancel={() => setMerging(undefined)} />
          ) : (
            <div className={styles.buttons}>
              {mayMerge(other) ? (
                <>
                  <QuietButton id={id(`merge-${other.logId}-other`)} aria-disabled={isDirty} onClick={() => (isDirty ? undefined : setMerging({ other, into: 'other' }))}>{fill(strings.mergeThis, other.reference)}</QuietButton>
                  <QuietButton id={id(`merge-${other.logId}-this`)} aria-disabled={isDirty} onClick={() => (isDirty ? undefined : setMerging({ other, into: 'this' }))}>{fill(strings.mergeOther, other.reference)}</QuietButton>
                </>
              ) : null}
              <QuietButton aria-disabled={busy} aria-label={fill(strings.anotherIncidentLabel, other.reference)} onClick={() => (busy ? undefined : void run((now, context) => notADuplicate(now, other, context)))}>{strings.anotherIncident}</QuietButton>
            </div>
          )}
        </div>
      ))}
      {found.values.triage.duplicates.length === 0 ? null : (
        <>
          <h5 className={styles.subheading}>{strings.lookedAt}</h5>
          <ul>{found.values.triage.duplicates.map(({ logId, reference, verdict }) => <li key={logId}>{reference}: {wordOf(`verdict_${choiceKey(verdict)}`)}</li>)}</ul>
        </>
      )}
    </>
  );
};

/** The store refuses a closed case and one that was changed around the desk. */
const mayMerge = ({ values, aroundDesk }: BreachCase): boolean => values.caseState !== 'Closed' && aroundDesk === undefined;

interface ReasonProps {
  readonly id: string;
  readonly openerId: string;
  readonly title: string;
  readonly busy: boolean;
  readonly onMerge: (reason: string) => void;
  readonly onCancel: () => void;
}

const Reason: React.FC<ReasonProps> = ({ id, openerId, title, busy, onMerge, onCancel }) => {
  const [reason, setReason] = React.useState('');
  const [error, setError] = React.useState<string>();
  React.useEffect(() => document.getElementById(id)?.focus(), [id]);
  const go = (): void => {
    if (reason.trim() === '') {
      setError(strings.mergeReasonRequired);
      document.getElementById(id)?.focus();
    } else if (!busy) {
      onMerge(reason);
    }
  };
  return (
    <div role="group" aria-label={title}>
      <p><strong>{title}</strong></p>
      <p>{strings.mergeExplain}</p>
      <TextBox id={id} label={strings.mergeReason} error={error} rows={2} maximum={NOTE_LIMIT} value={reason} onChange={setReason} />
      <div className={styles.buttons}>
        <PrimaryButton aria-disabled={busy} onClick={go}>{strings.mergeDo}</PrimaryButton>
        <LinkButton thenFocus={openerId} onClick={onCancel}>{strings.cancel}</LinkButton>
      </div>
    </div>
  );
};
