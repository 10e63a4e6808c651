import strings from '../../../../loc/severity';
import * as React from 'react';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { fill } from '../../../../shared-ui/text';
import type { CaseValues } from '../../../rules/cases/caseValues';
import { riskLevels, type RiskLevel } from '../../../rules/cases/choices';
import type { CaseProblem } from '../../../rules/cases/command';
import { recordOf, riskRoseSince } from '../../../rules/decisions/advice';
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
  /** What was decided, and on which risk. */
  readonly decided?: DecidedSoFar;
}

const consideration = { 'higher-many-people': strings.consider_higherManyPeople, 'lower-unintelligible': strings.consider_lowerUnintelligible } as const satisfies Record<RiskExpectation['consider'][number], string>;

export type DecidedSoFar = Pick<CaseValues, 'ico' | 'people' | 'notification' | 'risk'>;

/** Somebody decided not to tell on a lower risk than the one that is being chosen. */
function rises(about: 'ico' | 'people', decided: DecidedSoFar | undefined, risk: RiskLevel): boolean {
  if (!decided || risk === decided.risk) return false;
  const record = recordOf({ notification: decided.notification }, about) ?? { risk: decided.risk, delegation: '', departure: '', enteredBy: '' };
  return riskRoseSince(record, decided[about].decision, risk);
}

/** The question of articles 33 and 34 beside the score; a decision that departs from the score asks for its reason. */
export const RiskTest: React.FC<RiskTestProps> = ({ logId, severity, flags, risk, riskReason, onChange, problems, decided }) => {
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
      <div role="status">
        {departs ? <MessagePanel tone="warning" level={4}><p>{strings.riskDeparts}</p></MessagePanel> : null}
        {rises('ico', decided, risk) ? <MessagePanel tone="warning" level={4}><p>{strings.icoRiskRises}</p></MessagePanel> : null}
        {rises('people', decided, risk) ? <MessagePanel tone="warning" level={4}><p>{strings.peopleRiskRises}</p></MessagePanel> : null}
      </div>
      <TextBox id={fieldId(logId, 'riskReason')} label={strings.riskReasonLabel} hint={strings.riskReasonHint} optional={!departs} rows={3} maximum={NOTE_LIMIT} value={riskReason} onChange={(text) => onChange({ riskReason: text })}
        error={errorOf(problems, 'riskReason')} />
    </section>
  );
};
