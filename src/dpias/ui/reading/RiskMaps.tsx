import strings from '../../../loc/dpiaReading';
import risks from '../../../loc/dpiaRisks';
import { byKey } from '../../../loc/texts';
import * as React from 'react';
import { FigureTable } from '../../../shared-ui/FigureTable';
import { fill } from '../../../shared-ui/text';
import { levelOf, residualLevel, riskMap, riskRef } from '../../rules/risks/grid';
import { severities, type Level, type Risk } from '../../rules/risks/risk';
import styles from './reading.module.scss';

const words = byKey(risks);
const levelText = (level: Level | undefined): string => (level ? words[`level_${level}`] ?? level : risks.levelNotSaid);

/** The map of the risks before their measures and after them, as pictures that are tables, and below them every risk with both levels: the same for whoever sees no colours. */
export const RiskMaps: React.FC<{ readonly risks: readonly Risk[] }> = ({ risks: all }) => (all.length === 0 ? <p>{strings.noRisks}</p> : (
  <>
    <div className={styles.maps}>
      <RiskMapTable risks={all} when="before" />
      <RiskMapTable risks={all} when="after" />
    </div>
    <FigureTable caption={strings.risksCaption} heads={[strings.risk, strings.before, strings.after]} rows={[...all].sort((one, other) => one.number - other.number).map((risk) => ({
      key: risk.id, label: fill(strings.riskLine, riskRef(risk.number), risk.source), figures: [levelText(levelOf(risk.before)), levelText(residualLevel(risk))]
    }))} />
  </>
));

const RiskMapTable: React.FC<{ readonly risks: readonly Risk[]; readonly when: 'before' | 'after' }> = ({ risks: all, when }) => {
  const { rows, overridden, unrated } = riskMap(all, when);
  return (
    <div>
      <table className={styles.map}>
        <caption>{strings[`map_${when}`]}</caption>
        <thead><tr><th scope="col">{strings.likelihood}</th>{severities.map((severity) => <th key={severity} scope="col">{words[`severity_${severity}`]}</th>)}</tr></thead>
        <tbody>
          {rows.map((cells) => (
            <tr key={cells[0].likelihood}>
              <th scope="row">{words[`likelihood_${cells[0].likelihood}`]}</th>
              {cells.map(({ severity, level, refs }) => <td key={severity} className={styles[level]}>{levelText(level)}<span className={styles.cell}>{refs.join(', ')}</span></td>)}
            </tr>
          ))}
        </tbody>
      </table>
      {overridden.length === 0 ? null : <p className={styles.quiet}>{fill(strings.overridden, overridden.join(', '))}</p>}
      {unrated.length === 0 ? null : <p className={styles.quiet}>{fill(strings.unrated, unrated.join(', '))}</p>}
    </div>
  );
};
