import strings from '../../../loc/caseHold';
import * as React from 'react';
import { Fold } from '../../../shared-ui/Fold';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { holding, isOnHold } from '../../rules/hold/hold';
import { holdText } from '../coreWords';
import type { CasePanelProps } from '../panel';
import { LiftHold } from './LiftHold';
import { NoteToIt } from './NoteToIt';
import { PlaceHold } from './PlaceHold';
import styles from '../cases.module.scss';

/** What holds a case and what once did, with who and why; placing and lifting; and the note with which IT keeps what the desk does not hold. */
export const HoldPanel: React.FC<CasePanelProps> = (props) => {
  const { found: { values }, services } = props;
  const now = holding(values);
  const past = values.hold.filter(({ end }) => end !== undefined);
  if (values.disposedAt !== undefined) {
    return <MessagePanel tone="information"><p>{strings.disposed}</p></MessagePanel>;
  }
  return (
    <>
      <p>{strings.intro}</p>
      <h4 className={styles.heading}>{strings.nowHeading}</h4>
      {now.length === 0 ? <p>{strings.nowNone}</p> : (
        <ul>{now.map((each) => <li key={each.key} dir="auto">{holdText(each, services.locale)}</li>)}</ul>
      )}
      {past.length === 0 ? null : (
        <Fold title={strings.pastHeading} size="tight">
          <ul>{past.map((each) => <li key={each.key} dir="auto">{holdText(each, services.locale)}</li>)}</ul>
        </Fold>
      )}
      {isOnHold(values) ? <NoteToIt {...props} /> : null}
      <PlaceHold {...props} />
      {isOnHold(values) ? <LiftHold {...props} /> : null}
      {!isOnHold(values) && past.length > 0 ? <NoteToIt {...props} /> : null}
    </>
  );
};
