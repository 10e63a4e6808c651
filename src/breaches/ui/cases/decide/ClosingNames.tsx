import strings from '../../../../loc/decisions';
import * as React from 'react';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import type { CaseValues } from '../../../rules';
import { contradictions, type DecisionAbout } from '../../../rules/decisions';
import styles from '../../../../casework/ui/panelContent.module.scss';

/**
 * What closing would name of a decision as it is being made, before it is saved; what is merely still to be done is no contradiction yet. It is said as it
 * is chosen, to screen readers too.
 */
export const ClosingNames: React.FC<{ readonly values: CaseValues; readonly about: DecisionAbout }> = ({ values, about }) => {
  const named = contradictions(values).filter(({ code }) => !code.endsWith('not-told') && code.startsWith('ico') === (about === 'ico'));
  return (
    <div role="status">
      {named.length === 0 ? null : (
        <MessagePanel tone="warning" title={strings.closingHeading} level={4}>
          <ul className={styles.plain}>{named.map(({ code }) => <li key={code}>{strings[`finding_${code}`]}</li>)}</ul>
          <p>{strings.closingIntro}</p>
        </MessagePanel>
      )}
    </div>
  );
};
