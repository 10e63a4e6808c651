import * as React from 'react';
import strings from '../../loc/report';
import breach from '../../loc/breach';
import common from '../../loc/common';
import { deskSiteProperty } from '../../platform/host/connectHost';
import { PrimaryButton } from '../../shared-ui/Button';
import { failureSentence, type Failure } from '../../shared-ui/failure';
import { MessagePanel } from '../../shared-ui/MessagePanel';
import { fill } from '../../shared-ui/text';
import { SignInAgain } from './SignInAgain';
import styles from './ReportPage.module.scss';

/** The page cannot begin: why, and what one can do instead. */
export const PageProblem: React.FC<{ readonly failure: Failure; readonly onRetry: () => void }> = ({ failure, onRetry }) => (
  <div className={styles.page}>
    <h2 className={styles.title}>{breach.reportHeading}</h2>
    <Problem failure={failure} onRetry={onRetry} />
  </div>
);

const Problem: React.FC<{ readonly failure: Failure; readonly onRetry: () => void }> = ({ failure, onRetry }) => {
  switch (failure) {
    case 'not-set-up':
      return (
        <MessagePanel tone="information" title={strings.notSetUpTitle} urgent>
          <p>{strings.notSetUpText}</p>
          <p>{fill(strings.notSetUpOwner, deskSiteProperty)}</p>
        </MessagePanel>
      );
    case 'forbidden':
      return <MessagePanel tone="warning" title={strings.noAccessTitle} urgent><p>{strings.noAccessText}</p></MessagePanel>;
    default:
      return (
        <MessagePanel tone="warning" title={strings.loadFailTitle} urgent>
          <p>{failureSentence(failure)}</p>
          {failure === 'signed-out' ? <SignInAgain /> : null}
          <p>{strings.notSetUpText}</p>
          <PrimaryButton onClick={onRetry}>{common.tryAgain}</PrimaryButton>
        </MessagePanel>
      );
  }
};
