import * as strings from 'SeverityStrings';
import * as React from 'react';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { fill } from '../../../../shared-ui/text';
import { riskLevels, type RiskLevel } from '../../../rules/cases/choices';
import type { CaseProblem } from '../../../rules/cases/command';
import { departsFromScore, riskExpectedFrom, type RiskExpectation, type Severity, type SeverityFlags } from '../../../rules/severity';
import { NOTE_LIMIT } from '../../../rules/report/report';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { ErrorLine } from './ChoiceFold';
import { RadioList } from './RadioList';
import { bandWord, errorOf, fieldBoxId, fieldId, riskMeaning, riskWord } from './words';
import styles from './severity.module.scss';

export interface RiskTestProps {
  /** The case: ids are of their own for each of those that are open. */
  readonly logId: number;
  /** The score so far; undefined while there is none. */
  readonly severity: Severity | undefined;
  readonly flags: SeverityFlags;
  readonly risk: RiskLevel;
  readonly riskReason: string;
  readonly onChange: (change: { readonly risk?: RiskLevel; readonly riskReason?: string }) => void;
  readonly problems: readonly CaseProblem[];
}

const consideration = { 'higher-many-people': strings.consider_higherManyPeople, 'lower-unintelligible': strings.consider_lowerUnintelligible } as const satisfies Record<RiskExpectation['consider'][number], string>;

/** The question of articles 33 and 34 beside the score; a decision that departs from the score asks for its reason. */
export const RiskTest: React.FC<RiskTestProps> = ({ logId, severity, flags, risk, riskReason, onChange, problems }) => {
  const id = fieldId(logId, 'risk');
  const error = errorOf(problems, 'risk');
  const expected = severity && riskExpectedFrom(severity.band, flags);
  const departs = severity !== undefined && departsFromScore(risk, severity.band);
  return (
    <section className={styles.part} aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`} className={styles.heading}>{strings.riskHeading}</h3>
      <p className={styles.hint}>{strings.riskHint}</p>
      {severity && expected ? (
        <>
          <p><strong>{fill(strings.riskExpected, bandWord(severity.band), riskWord(expected.level))}</strong> {strings.riskReading}</p>
          {expected.consider.map((each) => <p key={each}>{consideration[each]}</p>)}
        </>
      ) : <p>{strings.riskExpectedNone}</p>}
      <fieldset id={fieldBoxId(id)} className={error ? `${styles.question} ${styles.wrong}` : styles.question} aria-describedby={error ? `${id}-error` : undefined}>
        <legend className={styles.legend}>{strings.riskLabel}</legend>
        {error ? <ErrorLine id={id} text={error} /> : null}
        <RadioList<RiskLevel>
          id={id}
          items={riskLevels.map((level) => ({ value: level, figure: `${riskWord(level)}.`, text: riskMeaning(level) }))}
          chosen={risk}
          onChoose={(level) => onChange({ risk: level })}
        />
      </fieldset>
      <div role="status">{departs ? <MessagePanel tone="warning" level={4}><p>{strings.riskDeparts}</p></MessagePanel> : null}</div>
      <TextBox id={fieldId(logId, 'riskReason')} label={strings.riskReasonLabel} hint={strings.riskReasonHint} optional={!departs} rows={3} maximum={NOTE_LIMIT} value={riskReason} onChange={(text) => onChange({ riskReason: text })}
        error={errorOf(problems, 'riskReason')} />
    </section>
  );
};
