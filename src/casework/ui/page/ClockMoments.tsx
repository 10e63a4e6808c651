import strings from '../../../loc/casePage';
import * as React from 'react';
import { formatUkDate, formatUkDateTime } from '../../../calendar';
import { Fold } from '../../../shared-ui/Fold';
import { fill } from '../../../shared-ui/text';
import type { AnyCase } from '../../rules/kind';
import { useCaseUi } from '../room';
import { useNow } from '../useNow';
import type { CasePageParts } from './parts';
import styles from './CasePage.module.scss';

/** The clock told moment by moment: from when it is counted, what comes when, and what met or stopped it. */
export const ClockMoments: React.FC<{ readonly found: AnyCase; readonly parts: CasePageParts }> = ({ found, parts }) => {
  const { services } = useCaseUi();
  const moments = parts.clock(found, useNow(services));
  const explained = parts.clockExplained?.(found, services.locale) ?? [];
  return (
    <section aria-labelledby="case-clock-heading">
      <h4 id="case-clock-heading" className={styles.heading}>{strings.clockHeading}</h4>
      {moments.length === 0 ? <p>{strings.clockNone}</p> : (
        <ol className={styles.moments}>
          {moments.map(({ key, at, isDay, state }, place) => (
            // the same may happen twice
            <li key={`${key} ${place}`} className={state === 'ahead' ? undefined : styles[state]}>
              {at ? fill(strings.momentAt, parts.momentText(key), (isDay ? formatUkDate : formatUkDateTime)(at, services.locale)) : parts.momentText(key)}{' '}
              <span className={styles.state}>({strings[`moment_${state}`]})</span>
            </li>
          ))}
        </ol>
      )}
      {explained.length === 0 ? null : <Fold title={strings.clockExplained} size="tight">{explained.map((sentences) => <p key={sentences[0]}>{sentences.join(' ')}</p>)}</Fold>}
    </section>
  );
};
