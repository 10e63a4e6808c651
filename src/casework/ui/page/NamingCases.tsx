import strings from '../../../loc/casePage';
import * as React from 'react';
import { fill } from '../../../shared-ui/text';
import { mostNaming } from '../../store/naming';
import { FailureMessage } from '../FailureMessage';
import { useCaseUi } from '../room';
import { useRead } from '../useRead';
import type { CasePlaces } from './useCasePlace';
import styles from './CasePage.module.scss';

/** Other cases that name this one, of every log that is open on the page. Where there are none it shows nothing. */
export const NamingCases: React.FC<Pick<CasePlaces, 'linkTo'> & { readonly reference: string }> = ({ reference, linkTo }) => {
  const { readNaming } = useCaseUi();
  const read = useRead(React.useCallback(() => readNaming?.(reference) ?? Promise.resolve([]), [readNaming, reference]));
  if (read.state === 'reading' || (read.state === 'read' && read.value.length === 0)) return null;
  return (
    <section aria-labelledby="case-naming-heading">
      <h4 id="case-naming-heading" className={styles.heading}>{strings.namingHeading}</h4>
      {read.state === 'failed' ? <FailureMessage error={read.error} onRetry={read.again} /> : (
        <>
          <ul className={styles.rows}>
            {read.value.slice(0, mostNaming).map(({ reference: other, text }) => (
              <li key={other}><a data-interception="off" {...linkTo({ reference: other, command: undefined })}>{other}</a>: {text}</li>
            ))}
          </ul>
          {read.value.length > mostNaming ? <p>{fill(strings.namingMore, mostNaming)}</p> : null}
        </>
      )}
    </section>
  );
};
