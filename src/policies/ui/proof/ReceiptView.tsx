import strings from '../../../loc/proof';
import * as React from 'react';
import { fillPieces, formatUkDateTime } from '../../../calendar';
import type { DeskServices } from '../../../platform/host/services';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { Skeleton } from '../../../shared-ui/Skeleton';
import { fill } from '../../../shared-ui/text';
import { markAnswers } from '../../rules/markAnswers';
import { shortVerdict } from '../../rules/certificate';
import { isWrong } from '../../rules/verdicts';
import { policyReference, type PolicyVersion } from '../../rules/version';
import { readReceiptProof, type ReceiptProof } from '../../store/proof';
import type { Fact } from '../../documents/proof/certificateDocx';
import { titlePiece } from '../reading/PolicyTitle';
import { Failure } from '../desk/failure';
import { useRead } from '../desk/useRead';
import { Facts } from './CertificateView';
import { findingWords } from './words';

export interface ReceiptViewProps {
  readonly services: DeskServices;
  readonly receiptId: number;
  /** The version that the receipt names; undefined when its row is gone. */
  readonly version: PolicyVersion | undefined;
}

/** One receipt: what was agreed to, and whether it still is what it was. Answers are marked again, never stored. */
export const ReceiptView: React.FC<ReceiptViewProps> = ({ services, receiptId, version }) => {
  const read = React.useCallback(() => readReceiptProof(services, receiptId), [services, receiptId]);
  const [state, again] = useRead(read);
  switch (state.name) {
    case 'reading': return <Skeleton label={strings.reading} />;
    case 'failed': return <Failure error={state.error} onRetry={again} />;
    case 'there': return state.value ? <Shown proof={state.value} version={version} locale={services.locale} /> : <MessagePanel tone="error" urgent><p>{strings.receiptGone}</p></MessagePanel>;
  }
};

const Shown: React.FC<{ readonly proof: ReceiptProof; readonly version: PolicyVersion | undefined; readonly locale: 'en-GB' | 'cy-GB' }> = ({ proof, version, locale }) => {
  const { receipt, finding, digest, digestFits } = proof;
  return (
    <>
      {finding ? <MessagePanel tone={isWrong(finding) ? 'error' : 'information'} title={strings[`verdict_${finding.verdict}`]} level={4}><p>{findingWords(strings, finding)}</p></MessagePanel> : null}
      {digestFits ? null : <MessagePanel tone="error"><p>{fill(strings.digestBad, digest ?? '')}</p></MessagePanel>}
      {receipt ? <Facts rows={factsOf(proof, receipt, version, locale)} /> : <p>{strings.receiptUnreadable}</p>}
    </>
  );
};

function factsOf({ person, finding, digest }: ReceiptProof, receipt: NonNullable<ReceiptProof['receipt']>, version: PolicyVersion | undefined, locale: 'en-GB' | 'cy-GB'): readonly Fact[] {
  const fits = (one: string, other: string | undefined): string => `${one} (${one === other ? strings.hashFits : strings.hashDiffers})`;
  const marked = version && version.questions.length > 0 && receipt.outcome !== 'question' ? markAnswers(version.questions, receipt.answers) : undefined;
  const reference = policyReference(receipt.policyId);
  return [
    [strings.policyLabel, version ? fillPieces(strings.versionLine, [reference, titlePiece(version), version.number]) : fill(strings.versionGone, reference, receipt.versionId)],
    [strings.who, person], [strings.when, `${formatUkDateTime(receipt.created, locale)} (${receipt.created.toString({ smallestUnit: 'second' })})`],
    [strings.whatOutcome, strings[`outcome_${receipt.outcome}`]],
    ...(receipt.statement === '' ? [] : [[fill(strings.statementTitle, strings[`lang_${receipt.language}`]), [{ text: receipt.statement, lang: receipt.language }]] as const]),
    ...(receipt.words === '' ? [] : [[strings.wordsTitle, [{ text: receipt.words, lang: receipt.language }]] as const]),
    ...(marked && version ? [[strings.marksTitle, fill(strings.marksLine, marked.right, marked.of, version.passMark)] as const] : []),
    [strings.field_ReachedEnd, strings[`flag_${receipt.reachedEnd}`]],
    [strings.hashFile, fits(receipt.contentHash, version?.contentHash)], [strings.hashText, fits(receipt.readingHash, version?.readingHash)],
    [strings.sealTitle, `${receipt.seal} (${fill(strings.receiptNumber, receipt.id)})`],
    [strings.proofTitle, finding ? fill(strings[`proof_${shortVerdict(finding)}`], finding.digest ?? '') : digest === undefined ? strings['proof_own-seal-only'] : fill(strings.proof_fits, digest)]
  ];
}
