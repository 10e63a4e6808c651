import * as React from 'react';
import strings from '../../../../loc/policies';
import { asJoined, fillPieces, formatUkDate, formatUkDateTime } from '../../../../calendar';
import type { Locale } from '../../../../platform/host/services';
import { PrimaryButton, QuietButton } from '../../../../shared-ui/Button';
import { Fold } from '../../../../shared-ui/Fold';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { Pieces } from '../../../../shared-ui/Pieces';
import { fill } from '../../../../shared-ui/text';
import type { ReceiptOutcome } from '../../../rules/receipt';
import { languageOfPolicy, type PolicyVersion } from '../../../rules/version';
import type { Written as Outcome } from '../../../store/mine/contract';
import { summaryPiece } from '../../reading/PolicyTitle';
import { ReceiptFacts } from './ReceiptFacts';
import type { MailState } from './useAnswer';
import styles from './Document.module.scss';

export interface WrittenProps {
  readonly outcome: ReceiptOutcome;
  readonly written: Outcome;
  readonly version: PolicyVersion;
  readonly locale: Locale;
  readonly mail: MailState;
  /** Opens the policy, for the mail that one writes oneself. */
  readonly link: string;
  readonly onMailAgain: () => void;
  /** Reads the policies again, and shows what is in force now. */
  readonly onNewest: () => void;
}

const titles: Readonly<Record<ReceiptOutcome, string>> = {
  acknowledged: strings.recordedTitle, declined: strings.recordedDeclined, question: strings.recordedQuestion, attempt: strings.passedTitle
};

/** What was recorded, or why nothing was. */
export const Written: React.FC<WrittenProps> = ({ outcome, written, version, locale, mail, link, onMailAgain, onNewest }) => {
  switch (written.kind) {
    case 'recorded':
      return (
        <>
          <MessagePanel tone="success" title={titles[outcome]} urgent takesFocus>
            {written.receipt.statement && outcome === 'acknowledged' ? <p className={styles.statement} lang={written.receipt.language}>{written.receipt.statement}</p> : null}
            <p>{fill(strings.recordedStamp, formatUkDateTime(written.receipt.created, locale), written.receipt.id)}</p>
            <Fold title={strings.receiptDetails} size="tight"><ReceiptFacts receipt={written.receipt} /></Fold>
          </MessagePanel>
          {/* what became of the mail is known later: said on its own, not with what has the focus */}
          <Mail mail={mail} version={version} words={`${written.receipt.words}\n\n${link}`} onAgain={onMailAgain} />
        </>
      );
    case 'already':
      return (
        <MessagePanel tone="information" title={strings.alreadyTitle} urgent takesFocus>
          <p>{fill(strings.alreadyText, formatUkDateTime(written.receipt.created, locale), written.receipt.id)}</p>
        </MessagePanel>
      );
    case 'superseded':
      return (
        <MessagePanel tone="warning" title={strings.supersededTitle} urgent takesFocus>
          <p>{fill(strings.supersededText, written.by.number, version.number)}</p>
          {written.by.changeSummary ? <p><Pieces of={fillPieces(strings.whatChangedLine, [summaryPiece(written.by)])} /></p> : null}
          <PrimaryButton onClick={onNewest}>{fill(strings.readVersion, written.by.number)}</PrimaryButton>
        </MessagePanel>
      );
    case 'held':
      return <MessagePanel tone="error" title={strings.tamperedTitle} urgent takesFocus><p>{strings.tamperedText} {strings.heldNothing}</p></MessagePanel>;
    case 'withdrawn':
      return (
        <MessagePanel tone="warning" title={strings.withdrawnTitle} urgent takesFocus>
          <p>{strings.withdrawnNow} ({asJoined('(', formatUkDate(written.withdrawal.at, locale))})</p>
          {written.withdrawal.reason ? <p><Pieces of={fillPieces(strings.withdrawnReason, [{ text: written.withdrawal.reason, lang: languageOfPolicy(version) }])} /></p> : null}
        </MessagePanel>
      );
  }
};

const Mail: React.FC<{ readonly mail: MailState; readonly version: PolicyVersion; readonly words: string; readonly onAgain: () => void }> = ({ mail, version, words, onAgain }) => {
  const owner = version.owner.name || strings.theOwner;
  if (mail === 'none') {
    return null;
  }
  if (mail === 'sending') {
    return <p role="status">{fill(strings.mailSending, owner)}</p>;
  }
  if (mail.ok) {
    return <p role="status">{fill(strings.mailSent, owner)}</p>;
  }
  return (
    <div role="alert">
      <p><strong>{fill(strings.mailFailed, owner)}</strong> {strings[`mailFail_${mail.reason}`]}</p>
      <div className={styles.buttons}>
        {mail.reason === 'connection' || mail.reason === 'other' ? <QuietButton onClick={onAgain}>{strings.mailRetry}</QuietButton> : null}
        {version.owner.upn ? (
          <a href={`mailto:${encodeURIComponent(version.owner.upn)}?subject=${encodeURIComponent(version.title)}&body=${encodeURIComponent(words)}`}>{fill(strings.mailYourself, owner)}</a>
        ) : null}
      </div>
    </div>
  );
};
