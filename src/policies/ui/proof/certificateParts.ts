import strings from '../../../loc/proof';
import { fillPieces, formatUkDateTime } from '../../../calendar';
import { counted, fill } from '../../../shared-ui/text';
import type { DocumentPart, Fact, Words } from '../../documents/proof/certificateDocx';
import type { CertificateLine } from '../../rules/certificate';
import { policyReference } from '../../rules/version';
import type { Certificate } from '../../store/proof';
import { provesWords } from './words';

/** What a certificate says, in order: the page draws it and the Word file is made of it. */
export function certificateParts({ person, at, by, lines, chain, unreadable }: Certificate, locale: 'en-GB' | 'cy-GB'): readonly DocumentPart[] {
  return [
    { kind: 'title', text: strings.certificateTitle },
    { kind: 'text', text: fill(strings.certificateFor, person.name, person.upn) },
    { kind: 'text', text: fill(strings.certificateMade, by, formatUkDateTime(at, locale), fill(strings.personNumber, person.authorId)) },
    ...(lines.length === 0 ? [{ kind: 'text', text: strings.certificateNone } as const] : []),
    ...(unreadable > 0 ? [{ kind: 'text', text: counted(strings, 'certificateUnreadable', unreadable) } as const] : []),
    ...lines.flatMap((line): readonly DocumentPart[] => [{ kind: 'heading', text: headingOf(line) }, { kind: 'facts', heads: [strings.factName, strings.factText], rows: factsOf(line, locale) }]),
    { kind: 'heading', text: strings.certificateRests },
    { kind: 'small', text: fill(strings.certificateChain, chain.digests, chain.head, chain.problems.length) },
    ...provesWords(strings).map((text): DocumentPart => ({ kind: 'small', text }))
  ];
}

function headingOf({ receipt, title, titleLanguage, versionNumber }: CertificateLine): Words {
  const reference = policyReference(receipt.policyId);
  return versionNumber === undefined ? fill(strings.versionGone, reference, receipt.versionId) : fillPieces(strings.versionLine, [reference, { text: title, lang: titleLanguage }, versionNumber]);
}

function factsOf({ receipt, verdict, digest, hashesFit }: CertificateLine, locale: 'en-GB' | 'cy-GB'): readonly Fact[] {
  return [
    [strings.when, `${formatUkDateTime(receipt.created, locale)} (${receipt.created.toString({ smallestUnit: 'second' })})`],
    [strings.whatOutcome, strings[`outcome_${receipt.outcome}`]],
    [fill(strings.statementTitle, strings[`lang_${receipt.language}`]), [{ text: receipt.statement, lang: receipt.language }]],
    ...(receipt.words === '' ? [] : [[strings.wordsTitle, [{ text: receipt.words, lang: receipt.language }]] as const]),
    [strings.hashFile, `${receipt.contentHash} (${hashesFit ? strings.hashFits : strings.hashDiffers})`],
    [strings.sealTitle, `${receipt.seal} (${fill(strings.receiptNumber, receipt.id)})`],
    [strings.proofTitle, fill(strings[`proof_${verdict}`], digest ?? '')]
  ];
}
