import * as React from 'react';
import strings from '../../../../loc/dpiaForm';
import common from '../../../../loc/common';
import { formatUkStamp, readInstant } from '../../../../calendar';
import { QuietButton } from '../../../../shared-ui/Button';
import { failureText } from '../../../../shared-ui/failure';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { Skeleton } from '../../../../shared-ui/Skeleton';
import { fill } from '../../../../shared-ui/text';
import { useForm } from '../FormContext';
import { pointWords } from '../overview/Points';
import { ReadingView } from '../reading/ReadingView';
import { askedOf, newest, pointsOf } from '../stand';
import { SignForm } from './SignForm';
import { useSubmitted } from './useSubmitted';
import styles from '../form.module.scss';

/** The very submission that is to be signed, what was advised on it, and the decision of whom was asked. */
export const Sign: React.FC = () => {
  const { services, desk } = useForm();
  const { around, me, signs } = desk.read;
  const read = useSubmitted();
  const last = newest(around);
  const request = askedOf(me, around);
  const points = pointsOf(around.talk);
  const signed = signs.filter(({ submission }) => submission === last?.hash).at(-1);
  const at = readInstant(last?.at ?? '');
  return (
    <section aria-labelledby="desk-dpia-heading">
      <h3 id="desk-dpia-heading" tabIndex={-1} className={styles.heading}>{strings.signNav}</h3>
      {last ? <p className={styles.quiet}>{fill(strings.signWhat, last.number, at ? formatUkStamp(at) : last.at, last.by.name || strings.somebody)}<br />{fill(strings.hash, last.hash)}</p> : null}
      {body()}
    </section>
  );

  function body(): React.ReactElement {
    if (!last || !request) return <MessagePanel tone="information" level={4}><p>{strings.signNotAsked}</p></MessagePanel>;
    if (last.by.id === me) return <MessagePanel tone="warning" title={strings.signOwnTitle} level={4}><p>{strings.signOwn}</p></MessagePanel>;
    switch (read?.state) {
      case undefined:
      case 'reading': return <Skeleton label={common.loading} lines={6} />;
      case 'failed': return <MessagePanel tone="warning" title={strings.signNotRead} level={4} urgent><p>{failureText(read.error)}</p><QuietButton onClick={read.again}>{common.tryAgain}</QuietButton></MessagePanel>;
      case 'read': return read.value === undefined ? <MessagePanel tone="error" title={strings.signBrokenTitle} level={4} urgent><p>{strings.signBroken}</p></MessagePanel> : (
        <>
          <ReadingView content={read.value} locale={services.locale} />
          {points.length > 0 ? (
            <>
              <h4 className={styles.sub}>{strings.adviceTitle}</h4>
              <ol className={styles.points}>
                {points.map((point) => (
                  <li key={point.number} className={point.answer ? styles.point : `${styles.point} ${styles.openPoint}`}>
                    <p className={styles.pointText} dir="auto"><strong>{point.number}.</strong> {point.text}</p>
                    <p className={styles.quiet}>{pointWords(point)}</p>
                    {point.answer?.said ? <p className={styles.said} dir="auto">{point.answer.said}</p> : null}
                  </li>
                ))}
              </ol>
            </>
          ) : null}
          <SignForm request={request} open={points.filter(({ answer }) => answer === undefined).map(({ number }) => number)} signed={signed} />
        </>
      );
    }
  }
};
