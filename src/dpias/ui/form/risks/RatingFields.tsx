import * as React from 'react';
import strings from '../../../../loc/dpiaForm';
import risks from '../../../../loc/dpiaRisks';
import { LinkButton } from '../../../../shared-ui/Button';
import { fieldBoxId } from '../../../../shared-ui/focus';
import { RadioGroup } from '../../../../shared-ui/fields/RadioGroup';
import { SelectBox } from '../../../../shared-ui/fields/SelectBox';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { gridLevel, levelOf } from '../../../rules/risks/grid';
import { levels, likelihoods, severities, type Rating } from '../../../rules/risks/risk';
import { LevelBadge } from './LevelBadge';
import { RatingGrid } from './RatingGrid';
import styles from './risks.module.scss';

interface RatingFieldsProps {
  readonly title: string;
  readonly hint?: string;
  readonly rating: Rating;
  readonly error?: string;
  /** To which a link leads that is about the rating as a whole. */
  readonly boxId?: string;
  readonly field: (part: 'likelihood' | 'severity' | 'override') => { readonly id: string; readonly error: string | undefined };
  readonly onChange: (rating: Rating) => void;
}

/** How likely and how severe, with the level that the grid gives, or another one with its reason. */
export const RatingFields: React.FC<RatingFieldsProps> = ({ title, hint, rating, error, boxId, field, onChange }) => {
  const { likelihood, severity, override } = rating;
  const byGrid = likelihood && severity ? gridLevel(likelihood, severity) : undefined;
  const other = field('override');
  return (
    <section id={boxId && fieldBoxId(boxId)} className={styles.part}>
      <h4>{title}</h4>
      {hint ? <p className={styles.quiet}>{hint}</p> : null}
      {error ? <p className={styles.problem}>{error}</p> : null}
      <div className={styles.rating}>
        <div>
          <RadioGroup {...field('likelihood')} label={strings.likelihood} layout="inline" value={likelihood ?? ''} choices={likelihoods.map((key) => ({ key, text: risks[`likelihood_${key}`] }))}
            onChange={(next) => onChange({ ...rating, likelihood: next })} />
          <RadioGroup {...field('severity')} label={strings.severity} layout="inline" value={severity ?? ''} choices={severities.map((key) => ({ key, text: risks[`severity_${key}`] }))}
            onChange={(next) => onChange({ ...rating, severity: next })} />
        </div>
        <RatingGrid rating={rating} />
      </div>
      <p className={styles.result}>{strings.level} <LevelBadge level={levelOf(rating)} /></p>
      {override ? (
        <div className={styles.override}>
          <SelectBox id={`${other.id}-level`} label={strings.otherLevel} none={strings.byGrid} value={override.level} choices={levels.map((key) => ({ key, text: risks[`level_${key}`] }))} onChange={(key) => {
            const level = levels.find((each) => each === key);
            onChange({ ...rating, override: level && { ...override, level } });
          }} />
          <TextBox {...other} label={strings.otherWhy} rows={2} value={override.why} onChange={(why) => onChange({ ...rating, override: { ...override, why } })} />
        </div>
      ) : byGrid ? <LinkButton thenFocus={`${other.id}-level`} onClick={() => onChange({ ...rating, override: { level: levels.find((each) => each !== byGrid) ?? 'high', why: '' } })}>{strings.giveOther}</LinkButton> : null}
    </section>
  );
};
