import * as React from 'react';
import strings from '../../../../loc/dpiaForm';
import { QuietButton } from '../../../../shared-ui/Button';
import { counted, fill } from '../../../../shared-ui/text';
import { levelOf, residualLevel, riskRef } from '../../../rules/risks/grid';
import { problemsOfRisk } from '../../../rules/risks/problems';
import { bothRisks } from '../../../rules/risks/both';
import type { Risk } from '../../../rules/risks/risk';
import { drawnRisk } from '../../../rules/reading/drawing';
import { Conflict } from '../Conflict';
import { riskField, useForm } from '../FormContext';
import { SaveWord } from '../SaveWord';
import { LevelBadge } from './LevelBadge';
import { riskLines } from './riskLines';
import { RiskEditor } from './RiskEditor';
import { RiskRead } from './RiskRead';
import styles from './risks.module.scss';

interface RiskCardProps {
  readonly risk: Risk;
  readonly isOpen: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onTakeOut: () => void;
}

/** One risk: in a line what it is, and how it stands before and after; opened, all of it to be changed. */
export const RiskCard: React.FC<RiskCardProps> = ({ risk, isOpen, onOpen, onTakeOut }) => {
  const { desk, texts, isReading, isAsked } = useForm();
  const { id, number, source, measures } = risk;
  const { state } = desk.risks.of(id);
  const ref = riskRef(number);
  const problems = isAsked ? problemsOfRisk(risk).length : 0;
  const { over } = desk.risks.of(id);
  const unread = over?.unread ?? [];
  const lines = (given: Risk | undefined): string => (given ? riskLines(drawnRisk({ ...given, number }, texts.risks)).join('\n') : '');
  return (
    <li className={isOpen ? `${styles.card} ${styles.isOpen}` : styles.card}>
      <button type="button" id={riskField(id, 'card')} className={styles.head} aria-expanded={isOpen} onClick={() => onOpen(!isOpen)}>
        <span className={styles.ref}>{ref}</span>
        <span className={styles.source} dir="auto">{source || strings.newRisk}</span>
        <span className={styles.levels}>
          <LevelBadge level={levelOf(risk.before)} /><span aria-hidden="true">→</span><span className={styles.unseen}>{strings.afterWord}</span><LevelBadge level={residualLevel(risk)} />
        </span>
        <span className={styles.count}>{counted(strings, 'measures', measures.length)}{problems > 0 ? ` · ${counted(strings, 'missingCount', problems)}` : ''}</span>
      </button>
      {state.at === 'conflict' ? (
        <Conflict title={strings.conflictRiskTitle} field={riskField(id, 'card')} theirs={state.theirs} mineText={lines(risk)} theirsText={lines(state.theirs?.risk)}
          onMine={() => void desk.risks.settle(id, risk)} onTheirs={() => void desk.risks.settle(id, state.theirs?.risk ?? risk)}
          onBoth={() => void desk.risks.settle(id, state.theirs ? bothRisks(over?.risk, risk, state.theirs.risk) : risk)} />
      ) : null}
      {isOpen && unread.length > 0 ? <ul className={styles.unread}>{unread.map(({ path, text }) => <li key={path}>{fill(texts.risks.unread, path, text)}</li>)}</ul> : null}
      {isOpen && isReading ? <RiskRead risk={drawnRisk(risk, texts.risks)} /> : null}
      {isOpen && !isReading ? (
        <div className={styles.editor} onBlur={() => void desk.risks.leave(id)}>
          <RiskEditor risk={risk} isAsked={isAsked} onChange={(next) => desk.risks.type(id, next)} />
        </div>
      ) : null}
      {state.at === 'same' || state.at === 'conflict' ? null : <div className={styles.safe}><SaveWord state={state} onRetry={() => void desk.risks.retry()} /></div>}
      {isOpen && !isReading ? (
        <p className={styles.foot}>
          <QuietButton thenFocus={riskField(id, 'card')} onClick={() => onOpen(false)}>{strings.closeRisk}</QuietButton>
          <QuietButton aria-label={fill(strings.takeOutWhich, ref)} onClick={onTakeOut}>{strings.takeOut}</QuietButton>
        </p>
      ) : null}
    </li>
  );
};
