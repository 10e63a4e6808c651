import strings from '../../../../loc/decisions';
import * as React from 'react';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import type { CasePanelProps } from '../panelContract';
import { fieldId } from '../problems';
import { SectionIndex, type IndexedSection } from '../../../../casework/ui/SectionIndex';
import { AdviceForm } from './AdviceForm';
import { ControllerForm } from './ControllerForm';
import { DecisionFacts, Findings } from './DecisionFacts';
import { IcoForm } from './IcoForm';
import { PeopleForm } from './PeopleForm';
import styles from '../../../../casework/ui/panelContent.module.scss';

/** What the DPO advises and what the council decides on reporting to the ICO and telling the people affected, apart; of a processor, that its controller is told. */
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
      {values.councilRole === 'Processor' ? <ControllerForm {...props} /> : <Decisions {...props} />}
    </div>
  );
};

const Decisions: React.FC<CasePanelProps> = (props) => {
  const { values, logId } = props.found;
  const section = (name: string, title: string, isDone: boolean): IndexedSection => ({ id: fieldId(logId, name), title, isDone });
  return (
    <>
      <SectionIndex sections={[
        section('adviceIco.heading', strings.adviceHeading_ico, values.notification.adviceIco !== undefined),
        section('ico.heading', strings.decisionHeading_ico, values.ico.decision !== 'Not decided'),
        section('advicePeople.heading', strings.adviceHeading_people, values.notification.advicePeople !== undefined),
        section('people.heading', strings.decisionHeading_people, values.people.decision !== 'Not decided')
      ]} />
      <h4>{strings.icoHeading}</h4>
      <AdviceForm {...props} about="ico" />
      <IcoForm {...props} />
      {values.ico.decision === 'Tell' && !values.ico.toldAt ? <p className={styles.quiet}>{strings.nextPack}</p> : null}
      <h4>{strings.peopleHeading}</h4>
      <AdviceForm {...props} about="people" />
      <PeopleForm {...props} />
      {values.people.decision === 'Tell' && !values.people.toldAt ? <p className={styles.quiet}>{strings.nextTell}</p> : null}
    </>
  );
};
