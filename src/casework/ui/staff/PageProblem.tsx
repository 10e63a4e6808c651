import * as React from 'react';
import common from '../../../loc/common';
import strings from '../../../loc/staff';
import { deskSiteProperty } from '../../../platform/host/connectHost';
import { PrimaryButton } from '../../../shared-ui/Button';
import { failureSentence, type Failure } from '../../../shared-ui/failure';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { fill } from '../../../shared-ui/text';
import { SignInAgain } from './SignInAgain';
import styles from './StaffPage.module.scss';

interface ProblemProps {
  readonly failure: Failure;
  readonly onRetry: () => void;
}

/** The page cannot begin: why, and what one can do instead. */
export const PageProblem: React.FC<ProblemProps & { readonly heading: string }> = ({ heading, ...problem }) => (
  <div className={styles.page}>
    <h2 className={styles.title}>{heading}</h2>
    <Problem {...problem} />
  </div>
);

const Problem: React.FC<ProblemProps> = ({ failure, onRetry }) => {
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
