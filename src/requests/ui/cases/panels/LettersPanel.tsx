import shared from '../../../../loc/caseLetters';
import casework from '../../../../loc/casework';
import strings from '../../../../loc/requestLetters';
import { byKey } from '../../../../loc/texts';
import * as React from 'react';
import { choiceKey } from '../../../../casework/rules/choiceKey';
import { CouncilMissing, LetterButtons, LetterChoice, LetterGaps, LetterLanguage, LetterSignature, senderOf, useCouncil, useLetterForm } from '../../../../casework/ui/documents';
import { useRead } from '../../../../casework/ui/useRead';
import type { DeskServices } from '../../../../platform/host/services';
import { defaultOfficerSettings, readOfficerSettings } from '../../../../platform/settings/officers';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { fill } from '../../../../shared-ui/text';
import { isAnswer, letterFactsOf, letterTypedOf, letterValues, requestDocuments, type LetterGap, type LetterResult, type NoLetter, type RequestLetter } from '../../../documents';
import { isRightsRequest, otherDoorDue } from '../../../rules/cases/clock';
import type { RequestCase } from '../../../rules/cases/values';
import type { ResponseFacts } from '../../../rules/response/facts';
import { responseFactsOf } from '../../../rules/response/responseOf';
import type { RequestPanelProps } from '../contract';
import { useForm } from '../problems';
import { LetterQuestions, type Typed } from './letters/LetterQuestions';
import { likelyLetter, likelyRight } from './letters/likely';
import { lackText } from './respond/Lacks';
import { useSearchesMade } from './respond/useSearchesMade';
import { useTold } from './respond/useTold';

// the compiler insists on a sentence for every gap, and for every reason why there is no such letter
const gapText: Readonly<Record<`gap_${LetterGap}`, string>> = { ...shared, ...strings };
const whyText: Readonly<Record<`why_${NoLetter}`, string>> = strings;

/** What is typed here; the rest stands in the case, and under “Answer”. */
const typedHere: Readonly<Partial<Record<LetterGap, keyof Typed>>> = {
  signatory: 'signatoryRole', unclear: 'unclear', ground: 'ground', why: 'extensionWhy', delay: 'delay', answerBy: 'answerBy', fits: 'letter',
  feeWhy: 'feeWhy', feeAmount: 'feeAmount', feeBasis: 'feeBasis', feeHow: 'feeHow', passedTo: 'passedTo', hearBy: 'hearBy'
};

const order: readonly RequestLetter[] = [
  'request-acknowledgement', 'request-identity', 'request-clarification', 'request-fee', 'request-extension', 'request-apology', 'request-response', 'request-refusal', 'request-not-held', 'request-passed-on'
];
const nameOf = (letter: RequestLetter): string => letter.replace('request-', '');
const letterText = (letter: RequestLetter): string => byKey(strings)[`letter_${choiceKey(nameOf(letter).replace(/-/g, ' '))}`] ?? letter;

/** The last day of what leaves by another door, as the law of that door has it; '' where it names none, and until the terms are read. */
function useHearBy(services: DeskServices, { values }: RequestCase): { readonly isRead: boolean; readonly day: string } {
  const asksTerms = values.kind === 'Educational record';
  const read = useRead(React.useCallback(
    async () => (asksTerms ? ((await readOfficerSettings(services.sp, services.siteUrl)).settings ?? defaultOfficerSettings).schoolTerms : []), [services, asksTerms]
  ));
  const day = isRightsRequest(values.kind) ? undefined : otherDoorDue(values, read.state === 'read' ? read.value : [])?.due;
  return { isRead: read.state !== 'reading', day: day?.toString() ?? '' };
}

/** A letter to whoever asks: which, in which language, what it is asked for, and what it lacks, before it is made. */
export const LettersPanel: React.FC<RequestPanelProps> = (props) => {
  const council = useCouncil(props.services);
  const hearBy = useHearBy(props.services, props.found);
  return council === undefined || !hearBy.isRead ? <p role="status">{casework.opening}</p> : <Letters {...props} council={council} hearBy={hearBy.day} />;
};

interface LettersProps extends RequestPanelProps {
  readonly council: Exclude<ReturnType<typeof useCouncil>, undefined>;
  readonly hearBy: string;
}

const Letters: React.FC<LettersProps> = ({ services, access, found, run, say, fail, council, hearBy }) => {
  const { values, logId, reference } = found;
  const wished = values.requester.language;
  const form = useLetterForm<Typed>(useForm, logId, {
    ...letterTypedOf(found, access.me.name, hearBy), letter: likelyLetter(found), right: likelyRight(found), language: wished === 'Welsh' ? 'cy-GB' : 'en-GB'
  }, fail);
  const { value, change, at, onMade } = form;
  const { letter, language } = value;
  const told = useTold(services, isAnswer(letter) ? letter : 'request-response', language);
  const made = useSearchesMade(services, reference, language);
  const written = responseFactsOf(values, value.right, told);
  const response: ResponseFacts = written.searches.length === 0 && made.state === 'read' ? { ...written, searches: made.value.lines } : written;
  const now = services.now();
  const resultOf = (each: RequestLetter): LetterResult =>
    letterValues(each, letterFactsOf(each, found, { typed: value, response, sender: senderOf(council, values.controller, language), language, now }), language);
  const choices = order.map((key) => {
    const result = resultOf(key);
    // a fee is free until a ground is chosen below: until then it can be chosen as any other
    return { key, text: result.possible || result.why === 'free' ? letterText(key) : fill(strings.notNow, letterText(key)) };
  });
  const result = resultOf(letter);
  const neededIn = value.asksIdentity && value.identityNeeded.trim() === '' ? 'identityNeeded' : 'authorityNeeded';
  const fieldOf = (gap: LetterGap): string | undefined => {
    const name = gap === 'needed' && (value.asksIdentity || value.asksAuthority) ? neededIn : gap === 'doubt' && value.asksIdentity ? 'doubt' : typedHere[gap];
    return name && at(name).id;
  };
  const isOther = (wished === 'Welsh') !== (language === 'cy-GB');
  return (
    <>
      <p>{strings.intro}</p>
      {council ? null : <CouncilMissing />}
      <LetterChoice field={at('letter')} choices={choices} value={letter} onChange={(chosen) => change({ letter: chosen })} />
      {result.possible || result.why === 'free' ? (
        <>
          <LetterLanguage form={form} />
          {wished === 'Both' ? <p>{strings.wishesBoth}</p> : isOther ? <p>{strings.wishesOther}</p> : null}
          <LetterQuestions found={found} form={form} locale={services.locale} hearByLaw={hearBy} />
          <LetterSignature form={form} />
        </>
      ) : null}
      {result.possible ? (
        <>
          <LetterGaps gaps={result.missing.map((gap) => ({ text: gapText[`gap_${gap}`], fieldId: fieldOf(gap) }))} />
          {result.lacks.length === 0 ? null : (
            <MessagePanel tone="warning" title={strings.lacksTitle} level={4}>
              <ul>{result.lacks.map((gap) => <li key={gap.code}>{lackText(gap)}</li>)}</ul>
              <p>{strings.lacksWhere}</p>
            </MessagePanel>
          )}
          <LetterButtons services={services} found={found} run={run} say={say} fail={fail} kind={requestDocuments[letter]} language={language} values={() => result.values} notice={result.notice}
            name={nameOf(letter)} onMade={onMade} />
        </>
      ) : <MessagePanel tone="information"><p>{whyText[`why_${result.why}`]}</p></MessagePanel>}
    </>
  );
};
