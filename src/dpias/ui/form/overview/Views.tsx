import * as React from 'react';
import strings from '../../../../loc/dpiaForm';
import { formatDayNumbers, formatUkStamp, plainDate } from '../../../../calendar';
import { QuietButton } from '../../../../shared-ui/Button';
import { fill } from '../../../../shared-ui/text';
import { askedViews, otherViews } from '../../../rules/talk/views';
import { useForm } from '../FormContext';
import { newest } from '../stand';
import { SayBox } from '../talk/SayBox';
import { Said } from '../talk/ThreadView';
import styles from '../form.module.scss';

/** Whose views were asked, and what they said; whoever is asked says it here. */
export const Views: React.FC = () => {
  const { desk } = useForm();
  const [isSaying, setSaying] = React.useState(false);
  const { around, me } = desk.read;
  const asked = askedViews(around.talk);
  const others = otherViews(around.talk);
  if (asked.length + others.length === 0) return null;
  const isMine = asked.some(({ id }) => id === me);
  return (
    <>
      <h4 className={styles.sub}>{strings.viewsTitle}</h4>
      <ul className={styles.threads}>
        {asked.map(({ id, name, role, at, due, views }) => {
          const day = plainDate(due ?? '');
          return (
            <li key={id} className={styles.thread}>
              <p className={styles.byline}><strong>{name || strings.somebody}</strong> <span>{strings[`consultee_${role}`]}</span></p>
              {views.length === 0 ? <p className={styles.quiet}>{day ? fill(strings.viewWaitsBy, formatUkStamp(at), formatDayNumbers(day)) : fill(strings.viewWaits, formatUkStamp(at))}</p> : views.map((row) => <Said key={row.id} row={row} />)}
            </li>
          );
        })}
        {others.map((row) => <li key={row.id} className={styles.thread}><Said row={row} /></li>)}
      </ul>
      {!isMine ? null : isSaying ? (
        <SayBox id="desk-dpia-view-text" label={strings.viewLabel} send={strings.giveView} thenFocus="desk-dpia-view" onCancel={() => setSaying(false)} onSent={() => setSaying(false)}
          make={(said) => ({ kind: 'view', said, submission: newest(around)?.hash ?? '' })} />
      ) : <QuietButton id="desk-dpia-view" thenFocus="desk-dpia-view-text" onClick={() => setSaying(true)}>{strings.giveView}</QuietButton>}
    </>
  );
};
