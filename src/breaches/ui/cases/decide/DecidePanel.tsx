import * as strings from 'DecisionsStrings';
import * as React from 'react';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import type { CasePanelProps } from '../panelContract';
import { DecisionFacts, Findings } from './DecisionFacts';
import { IcoForm } from './IcoForm';
import { PeopleForm } from './PeopleForm';
import styles from '../documents/documents.module.scss';

/** Are the ICO and the people affected told: each with its reason, who and when. */
export const DecidePanel: React.FC<CasePanelProps> = (props) => {
  const { values } = props.found;
  const about = { values, now: props.services.now(), locale: props.services.locale };
  if (values.breach === 'No' || values.breach === 'Near miss') {
    return <MessagePanel tone="information" title={strings.noBreachHeading} level={4}><p>{strings.noBreach}</p></MessagePanel>;
  }
  return (
    <div className={styles.content}>
      <p>{strings.intro}</p>
      <DecisionFacts {...about} />
      <p className={styles.quiet}>{strings.riskWhere}</p>
      <Findings {...about} />
      <IcoForm {...props} />
      {values.ico.decision === 'Tell' && !values.ico.toldAt ? <p className={styles.quiet}>{strings.nextPack}</p> : null}
      <PeopleForm {...props} />
      {values.people.decision === 'Tell' && !values.people.toldAt ? <p className={styles.quiet}>{strings.nextTell}</p> : null}
    </div>
  );
};
