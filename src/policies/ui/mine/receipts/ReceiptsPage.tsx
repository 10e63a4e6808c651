import * as React from 'react';
import strings from '../../../../loc/policies';
import { formatUkDateTime, formatUkStamp } from '../../../../calendar';
import type { DeskServices } from '../../../../platform/host/services';
import { QuietButton } from '../../../../shared-ui/Button';
import { fill } from '../../../../shared-ui/text';
import { markAnswers } from '../../../rules/markAnswers';
import { countReceipts } from '../../../rules/oneReceipt';
import type { Receipt } from '../../../rules/receipt';
import { policyReference, type PolicyVersion } from '../../../rules/version';
import type { Mine } from '../../../store/mine/contract';
import { PolicyTitle } from '../../reading/PolicyTitle';
import { printPart } from '../print';
import { savePage } from './savePage';
import styles from './Receipts.module.scss';

export interface ReceiptsPageProps {
  readonly services: DeskServices;
  readonly mine: Mine;
}

/** Everything that is recorded about oneself, newest first, to print or keep. */
export const ReceiptsPage: React.FC<ReceiptsPageProps> = ({ services, mine }) => {
  const { locale } = services;
  const part = React.useRef<HTMLDivElement>(null);
  const receipts = countReceipts(mine.receipts).map(({ receipt }) => receipt).reverse();
  if (receipts.length === 0) {
    return <p className={styles.none}>{strings.receiptsNone}</p>;
  }
  const whose = fill(strings.receiptsOf, services.me.displayName, formatUkDateTime(services.now(), locale));
  const versions = new Map(mine.policies.flatMap((policy) => policy.versions.map((version) => [version.id, version])));
  return (
    <>
      <p>{strings.receiptsIntro}</p>
      <div className={styles.buttons}>
        <QuietButton onClick={() => { if (part.current) { printPart(part.current); } }}>{strings.print}</QuietButton>
        <QuietButton onClick={() => { if (part.current) { savePage(part.current, strings.saveName, strings.receiptsTitle, locale); } }}>{strings.save}</QuietButton>
      </div>
      <div ref={part}>
        <h3 className={styles.heading}>{strings.receiptsTitle}</h3>
        <p className={styles.quiet}>{whose}</p>
        <table role="table" className={styles.table}>
          <thead role="rowgroup">
            <tr role="row">{[strings.colPolicy, strings.colWhat, strings.colWhen, strings.colReceipt].map((title) => <th key={title} role="columnheader" scope="col">{title}</th>)}</tr>
          </thead>
          <tbody role="rowgroup">
            {receipts.map((receipt) => <Row key={receipt.id} receipt={receipt} version={versions.get(receipt.versionId)} locale={locale} />)}
          </tbody>
        </table>
      </div>
    </>
  );
};

const Row: React.FC<{ readonly receipt: Receipt; readonly version: PolicyVersion | undefined; readonly locale: DeskServices['locale'] }> = ({ receipt, version, locale }) => (
  <tr role="row">
    <th role="rowheader" scope="row">
      {policyReference(receipt.policyId)} {version ? <PolicyTitle of={version} /> : null}<br />
      <span className={styles.quiet}>{version ? `${strings.factVersion} ${version.number}` : strings.unknownVersion}</span>
    </th>
    <td role="cell">
      <strong>{outcomeText(receipt, version)}</strong>
      {receipt.statement ? <p lang={receipt.language}>{receipt.statement}</p> : null}
      {receipt.words ? <p className={styles.words} lang={receipt.language}>{receipt.words}</p> : null}
    </td>
    <td role="cell"><time dateTime={receipt.created.toString()} title={formatUkDateTime(receipt.created, locale)}>{formatUkStamp(receipt.created)}</time></td>
    <td role="cell">
      {receipt.id}
      <details className={styles.details}>
        <summary>{strings.receiptDetails}</summary>
        <p>{strings.field_contentHash}: <code>{receipt.contentHash}</code></p>
        <p>{strings.field_readingHash}: <code>{receipt.readingHash}</code></p>
        <p>{strings.field_guid}: <code>{receipt.guid}</code></p>
        <p>{strings.field_seal}: <code>{receipt.seal}</code></p>
      </details>
    </td>
  </tr>
);

function outcomeText({ outcome, answers }: Receipt, version: PolicyVersion | undefined): string {
  if (outcome !== 'attempt') {
    return strings[`outcome_${outcome}`];
  }
  const { right, of } = markAnswers(version?.questions ?? [], answers);
  return fill(strings.outcome_attempt, right, of);
}
