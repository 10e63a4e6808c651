import shared from '../../../../loc/caseLetters';
import casework from '../../../../loc/casework';
import strings from '../../../../loc/searchDesk';
import * as React from 'react';
import { CouncilMissing, LetterButtons, LetterGaps, LetterLanguage, LetterSignature, senderOf, useCouncil, useLetterForm, type LetterInput } from '../../../../casework/ui/documents';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { searchDocument, searchLetter, type SearchLetterGap, type SearchLetterTyped } from '../../../documents';
import type { SearchQuestion } from '../../../rules/searches/question';
import type { RequestPanelProps } from '../contract';
import { useForm } from '../problems';

interface Typed extends SearchLetterTyped, LetterInput {}

interface SearchLetterProps extends Pick<RequestPanelProps, 'services' | 'found' | 'run' | 'say' | 'fail'> {
  readonly question: SearchQuestion;
  /** Who makes it signs it, unless another name is put there. */
  readonly signatoryName: string;
}

// the compiler insists on a sentence for every gap
const gapText: Readonly<Record<`gap_${SearchLetterGap}`, string>> = { ...shared, ...strings };
const fieldOf: Readonly<Partial<Record<SearchLetterGap, keyof Typed>>> = { address: 'address', returnBy: 'returnBy', signatory: 'signatoryRole' };

/** The letter of a search: to a supplier, a school, a councillor, or anybody else without an account. It is made in Word and sent as the council sends letters. */
export const SearchLetter: React.FC<SearchLetterProps> = (props) => {
  const council = useCouncil(props.services);
  return council === undefined ? <p role="status">{casework.opening}</p> : <Letter {...props} council={council} />;
};

const Letter: React.FC<SearchLetterProps & { readonly council: Exclude<ReturnType<typeof useCouncil>, undefined> }> = ({ services, found, run, say, fail, question, signatoryName, council }) => {
  const own = `search-letter-${question.id}`;
  const form = useLetterForm<Typed>(useForm, found.logId, { address: '', returnBy: '', signatoryName, signatoryRole: '', translatorApproved: '', language: 'en-GB' }, fail, own);
  const { value, change, onMade } = form;
  // several may be open at once
  const at: typeof form.at = (path) => form.at(`${own}-${path}`);
  const { language } = value;
  const result = searchLetter(question, { reference: found.reference, typed: value, sender: senderOf(council, found.values.controller, language), now: services.now() }, language);
  return (
    <div role="group" aria-label={strings.letter}>
      {council ? null : <CouncilMissing />}
      <LetterLanguage form={{ value, change, at }} />
      <TextBox {...at('address')} label={strings.letterAddress} hint={strings.letterAddressHint} rows={4} value={value.address} onChange={(address) => change({ address })} />
      <TextBox {...at('returnBy')} label={strings.letterReturnBy} hint={strings.letterReturnByHint} rows={2} value={value.returnBy} onChange={(returnBy) => change({ returnBy })} />
      <LetterSignature form={{ value, change, at }} />
      <LetterGaps gaps={result.missing.map((gap) => {
        const field = fieldOf[gap];
        return { text: gapText[`gap_${gap}`], ...(field ? { fieldId: at(field).id } : {}) };
      })} />
      <LetterButtons services={services} found={found} run={run} say={say} fail={fail} kind={searchDocument} language={language} values={() => result.values} notice={result.notice} name={`search-${question.id}`} onMade={onMade} />
    </div>
  );
};
