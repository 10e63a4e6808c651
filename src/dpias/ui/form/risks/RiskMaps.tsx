import * as React from 'react';
import strings from '../../../../loc/dpiaForm';
import words from '../../../../loc/dpiaRisks';
import { byKey } from '../../../../loc/texts';
import { FigureTable } from '../../../../shared-ui/FigureTable';
import { fill } from '../../../../shared-ui/text';
import { riskMap, riskRef } from '../../../rules/risks/grid';
import { severities, type Risk } from '../../../rules/risks/risk';
import { drawnRisk } from '../../../rules/reading/drawing';
import { ratingWords } from './riskLines';
import styles from './grid.module.scss';

const Map: React.FC<{ readonly risks: readonly Risk[]; readonly when: 'before' | 'after' }> = ({ risks, when }) => {
  const { rows, overridden, unrated } = riskMap(risks, when);
  return (
    <figure className={styles.map}>
      <figcaption>{strings[`map_${when}`]}</figcaption>
      <div className={styles.grid} aria-hidden="true">
        {rows.map((row) => (
          <React.Fragment key={row[0].likelihood}>
            <span className={styles.axis}>{words[`likelihood_${row[0].likelihood}`]}</span>
            {row.map((cell) => (
              <span key={cell.severity} className={`${styles.cell} ${styles[cell.level]}`}>{cell.refs.map((ref) => <b key={ref} className={styles.pin}>{ref}</b>)}</span>
            ))}
          </React.Fragment>
        ))}
        <span />
        {severities.map((severity) => <span key={severity} className={styles.axis}>{words[`severity_${severity}`]}</span>)}
      </div>
      {overridden.length > 0 ? <p className={styles.quiet}>{fill(strings.mapOverridden, overridden.join(', '))}</p> : null}
      {unrated.length > 0 ? <p className={styles.quiet}>{fill(strings.mapUnrated, unrated.join(', '))}</p> : null}
    </figure>
  );
};

/** Where the risks lie before and after their measures: two pictures, and the table that says the same. */
export const RiskMaps: React.FC<{ readonly risks: readonly Risk[] }> = ({ risks }) => {
  const texts = byKey(words);
  const rows = risks.map((risk) => {
    const { source, before, after } = drawnRisk(risk, texts);
    // as the map has it: where nothing is done and nothing said, all is left
    const { likelihood, severity, override } = risk.after;
    const isLeft = risk.measures.length === 0 && !likelihood && !severity && !override;
    return { key: risk.id, label: `${riskRef(risk.number)} ${source}`, figures: [ratingWords(before), isLeft ? ratingWords(before) : ratingWords(after)] };
  });
  return (
    <section className={styles.maps} aria-labelledby="desk-dpia-maps">
      <h4 id="desk-dpia-maps">{strings.mapTitle}</h4>
      <div className={styles.pair}><Map risks={risks} when="before" /><Map risks={risks} when="after" /></div>
      <FigureTable caption={strings.mapTable} heads={[strings.risk, strings.before, strings.after]} rows={rows} />
    </section>
  );
};
