import * as React from 'react';
import styles from './searches.module.scss';

/** A name and what stands for it; lines where it has several. */
export type Fact = readonly [name: string, value: string | readonly string[]];

const asText = (value: Fact[1]): string => (typeof value === 'string' ? value : value.join('\n'));

/** What is said, each under its name; what says nothing is left out. */
export const Facts: React.FC<{ readonly facts: readonly Fact[] }> = ({ facts }) => (
  <dl className={styles.facts}>
    {facts.filter(([, value]) => value.length > 0).map(([name, value]) => (
      <React.Fragment key={name}>
        <dt>{name}</dt>
        <dd dir="auto">{asText(value)}</dd>
      </React.Fragment>
    ))}
  </dl>
);
