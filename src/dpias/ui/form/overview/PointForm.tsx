import * as React from 'react';
import strings from '../../../../loc/dpiaForm';
import { NOTE_LIMIT } from '../../../../casework/rules/limits';
import { LinkButton, PrimaryButton } from '../../../../shared-ui/Button';
import { failureSentence } from '../../../../shared-ui/failure';
import { DayBox } from '../../../../shared-ui/fields/DayBox';
import { RadioGroup } from '../../../../shared-ui/fields/RadioGroup';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { focusField } from '../../../../shared-ui/focus';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { useAskBeforeUnload } from '../../../../shared-ui/useAskBeforeUnload';
import { pointAnswers, pointAnswerTalk, type AnsweredPoint, type PointAnswer } from '../../../rules/talk/points';
import { useSay } from '../talk/useSay';
import styles from '../form.module.scss';

const choices = pointAnswers.map((key) => ({ key, text: strings[`choose_${key}`] }));

/** What the service says to a point of the advice: done, by when, or why not. */
export const PointForm: React.FC<{ readonly point: AnsweredPoint; readonly id: string; readonly onEnd: () => void }> = ({ point, id, onEnd }) => {
  const { answer } = point;
  const [what, setWhat] = React.useState<PointAnswer | ''>(answer?.what ?? '');
  const [by, setBy] = React.useState(answer?.by ?? '');
  const [said, setSaid] = React.useState(answer?.said ?? '');
  const [isTried, setTried] = React.useState(false);
  const { isSending, failure, say } = useSay();
  useAskBeforeUnload(what !== (answer?.what ?? '') || said !== (answer?.said ?? ''));
  const talk = what === '' ? undefined : pointAnswerTalk(point, what, { by, said });
  const isTooLong = said.length > NOTE_LIMIT;
  const send = async (): Promise<void> => {
    setTried(true);
    if (!talk || isTooLong) focusField(what === '' ? `${id}-what` : what === 'willDo' ? `${id}-by` : `${id}-said`);
    else if (await say(talk)) onEnd();
  };
  return (
    <form noValidate className={styles.sayBox} onSubmit={(event) => { event.preventDefault(); void send(); }}>
      {failure ? <MessagePanel tone="error" title={strings.sayFailed} level={4} urgent><p>{failureSentence(failure)}</p></MessagePanel> : null}
      <RadioGroup id={`${id}-what`} label={strings.pointWhat} error={isTried && what === '' ? strings.pointWhatMissing : undefined} choices={choices} value={what} onChange={setWhat} />
      {what === 'willDo' ? <DayBox id={`${id}-by`} label={strings.pointBy} error={isTried && !talk ? strings.pointByMissing : undefined} value={by} onChange={setBy} /> : null}
      {what === '' ? null : (
        <TextBox id={`${id}-said`} label={what === 'notFollowed' ? strings.pointWhy : strings.pointSaid} optional={what !== 'notFollowed'} error={isTooLong ? strings.sayTooLong : isTried && what === 'notFollowed' && !talk ? strings.pointWhyMissing : undefined}
          rows={3} maximum={NOTE_LIMIT} value={said} onChange={setSaid} />
      )}
      <p className={styles.buttons}>
        <PrimaryButton type="submit" thenFocus={id} aria-disabled={isSending}>{isSending ? strings.sending : strings.sendAnswer}</PrimaryButton>
        <LinkButton thenFocus={id} onClick={onEnd}>{strings.cancel}</LinkButton>
      </p>
    </form>
  );
};
