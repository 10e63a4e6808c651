import strings from '../../../../loc/severity';
import * as React from 'react';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { fill } from '../../../../shared-ui/text';
import { bandKey, bandOf, circumstanceKeys, severityOfDraft, type FlagAnswer, type SeverityDraft, type SeverityFlags } from '../../../rules/severity';
import { ScoreScale } from './ScoreScale';
import { bandWord, scoreNumber, wordOf } from './words';
import styles from './severity.module.scss';

/** The score of what is chosen, its picture, and what it means; read out when it changes. */
export const LiveScore: React.FC<{ readonly draft: SeverityDraft; readonly flags: SeverityFlags }> = ({ draft, flags }) => {
  const scored = severityOfDraft(draft);
  const open = circumstanceKeys.filter((key) => draft[key] === undefined);
  const severity = scored?.severity;
  return (
    <>
      <div className={styles.scoreBar}>
        <h4 className={styles.unseen}>{strings.scoreHeading}</h4>
        <p role="status" className={styles.score}>
          {scored && severity ? fill(scored.complete ? strings.scoreIs : strings.scoreSoFar, scoreNumber(severity.score), bandWord(severity.band)) : strings.scoreNone}
        </p>
        {severity ? <ScoreScale score={severity.score} /> : null}
      </div>
      {severity ? (
        <div className={styles.part}>
          <p className={styles.sum}>{fill(strings.scoreSum, severity.dpc, severity.ei, severity.cb, scoreNumber(severity.score))}</p>
          {open.length > 0 ? <p>{fill(strings.scoreNotYet, open.map((key) => wordOf(`cb.${key}`)).join(', '))}</p> : null}
          <p><strong>{bandWord(severity.band)}</strong> ({wordOf(`bandRange.${bandKey(severity.band)}`)}): {wordOf(`bandWhat.${bandKey(severity.band)}`)}</p>
          {severity.nearLimitAbove === undefined ? null : (
            <MessagePanel tone="warning" level={4} title={strings.nearLimitHeading}>
              <p>{fill(strings.nearLimit, scoreNumber(severity.score), severity.nearLimitAbove, bandWord(bandOf(severity.nearLimitAbove)), bandWord(severity.band))}</p>
            </MessagePanel>
          )}
        </div>
      ) : null}
      <div className={styles.part}>
        <h4 className={styles.heading}>{strings.flagsHeading}</h4>
        <p className={styles.hint}>{strings.flagsHint}</p>
        <dl className={styles.flags}>
          <dt>{strings.flagManyPeople}</dt><dd>{flagWord(flags.manyPeople)}</dd>
          <dt>{strings.flagUnintelligible}</dt><dd>{flagWord(flags.unintelligible)}</dd>
        </dl>
      </div>
    </>
  );
};

const answers = { yes: strings.flag_yes, no: strings.flag_no, 'not known': strings.flag_notKnown } as const satisfies Record<FlagAnswer, string>;
const flagWord = (answer: FlagAnswer): string => answers[answer];
