import strings from '../../../../loc/complaintPanels';
import letterTexts from '../../../../loc/caseLetters';
import { byKey } from '../../../../loc/texts';
import casework from '../../../../loc/casework';
import * as React from 'react';
import { ukDate } from '../../../../calendar';
import { isWished, type DocumentLanguage } from '../../../../casework/documents';
import { choiceKey } from '../../../../casework/rules/choiceKey';
import {
  CouncilMissing, DocumentButtons, LetterButtons, LetterChoice, LetterGaps, LetterLanguage, LetterSignature, senderOf, useCouncil, useLetterForm, type LetterInput
} from '../../../../casework/ui/documents';
import { QuietButton } from '../../../../shared-ui/Button';
import { download } from '../../../../shared-ui/download';
import { CheckBox } from '../../../../shared-ui/fields/CheckBoxes';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { counted, fill } from '../../../../shared-ui/text';
import { complaintDocuments, groupCsv, groupLetters, letterFactsOf, letterValues, type ComplaintLetter, type LetterGap, type LetterTyped } from '../../../documents';
import type { ComplaintCase } from '../../../rules/cases/values';
import type { ComplaintsPanelProps } from '../contract';
import { useForm } from '../problems';
import { useLeaders } from './useLeaders';
import { useMembers } from './useMembers';
import styles from '../../../../casework/ui/cases.module.scss';

const letters = (Object.keys(complaintDocuments) as ComplaintLetter[]).map((key) => ({ key, text: byKey(strings)[`letter_${choiceKey(key)}`] ?? key }));
const gapText: Readonly<Record<`gap_${LetterGap}`, string>> = { ...letterTexts, ...strings };

interface Typed extends LetterTyped, LetterInput {
  readonly letter: ComplaintLetter;
}

/** The letter that a complaint most likely needs now. */
function likely({ values: { acknowledgement, outcome, file } }: ComplaintCase): ComplaintLetter {
  const isConcluded = file.points.length > 0 && file.points.every(({ conclusion, reason }) => conclusion !== '' && reason !== '');
  if (!acknowledgement.at && !outcome.toldAt) return isConcluded ? 'complaint-acknowledgement-outcome' : 'complaint-acknowledgement';
  return isConcluded ? 'complaint-outcome' : 'complaint-progress';
}

/** Whether a complainant has not had this letter yet, as far as the case says. */
function waitsFor(letter: ComplaintLetter, { values: { caseState, acknowledgement, outcome } }: ComplaintCase): boolean {
  if (caseState === 'Closed' || outcome.toldAt) return false;
  return letter === 'complaint-acknowledgement' || letter === 'complaint-acknowledgement-outcome' ? acknowledgement.at === undefined : true;
}

/** Letters to the complainants: one, or hundreds in one file, in English or Welsh. */
export const LettersPanel: React.FC<ComplaintsPanelProps> = (props) => {
  const { services, access, cases, fail } = props;
  const council = useCouncil(services);
  const [first] = cases;
  const [isForGroup, setForGroup] = React.useState(false);
  const members = useMembers(cases.length === 1 ? first : undefined, isForGroup, fail);
  const leaders = useLeaders(members.cases ?? cases, fail);
  const start: Typed = {
    letter: likely(first), language: first.values.complainant.language === 'Welsh' ? 'cy-GB' : 'en-GB', progress: '', summary: '', signatoryName: access.me.name, signatoryRole: '', translatorApproved: ''
  };
  const form = useLetterForm<Typed>(useForm, cases.length === 1 ? first.logId : 0, start, fail);
  if (council === undefined || !leaders) {
    return <p role="status">{casework.opening}</p>;
  }
  const { value, change, at, onMade } = form;
  const { letter, language } = value;
  const now = services.now();
  const factsOf = (found: ComplaintCase) => letterFactsOf(found, { leader: leaders.get(found.values.group), typed: value, sender: senderOf(council, found.values.controller, language), language, now });
  const all = isForGroup ? [first, ...members.cases ?? []].filter((found) => waitsFor(letter, found)) : cases;
  const isOne = !isForGroup && cases.length === 1;
  const mine = isOne ? all : all.filter(({ values: { complainant } }) => isWished(complainant.language, language));
  const facts = mine.map(factsOf);
  return (
    <>
      <p>{strings.lettersIntro}</p>
      {council ? null : <CouncilMissing />}
      <LetterChoice field={at('letter')} choices={letters} value={letter} onChange={(key) => change({ letter: key })} />
      <LetterLanguage form={form} />
      {members.count > 0 ? <div className={styles.single}><CheckBox id={at('group').id} text={counted(strings, 'lettersGroup', members.count)} checked={isForGroup} onChange={setForGroup} /></div> : null}
      {mine.length < all.length ? <p>{strings.lettersWishOther}</p> : null}
      {letter === 'complaint-progress' ? <TextBox {...at('progress')} label={strings.lettersProgress} rows={3} value={value.progress} onChange={(progress) => change({ progress })} /> : null}
      {letter === 'complaint-outcome' || letter === 'complaint-acknowledgement-outcome' ? <TextBox {...at('summary')} label={strings.lettersSummary} optional rows={3} value={value.summary} onChange={(summary) => change({ summary })} /> : null}
      <LetterSignature form={form} />
      {isForGroup && !members.cases ? <p role="status">{casework.opening}</p> : isOne
        ? <One {...props} found={first} letter={letter} language={language} facts={facts[0]} onMade={onMade} at={at} /> : <Many {...props} letter={letter} language={language} facts={facts} onMade={onMade} at={at} />}
    </>
  );
};

type Facts = ReturnType<typeof letterFactsOf>;

/** What is typed here; the rest stands in the case. */
const typedHere: Readonly<Partial<Record<LetterGap, keyof LetterTyped>>> = { signatory: 'signatoryRole', progress: 'progress' };

interface LetterProps extends ComplaintsPanelProps {
  readonly letter: ComplaintLetter;
  readonly language: DocumentLanguage;
  readonly onMade: () => void;
  readonly at: (path: string) => { readonly id: string };
}

const One: React.FC<LetterProps & { readonly found: ComplaintCase; readonly facts: Facts }> = ({ services, found, run, say, fail, letter, language, facts, onMade, at }) => {
  const fieldOf = (gap: LetterGap): string | undefined => typedHere[gap] && at(typedHere[gap]).id;
  const result = letterValues(letter, facts, language);
  if (!result.possible) {
    return <MessagePanel tone="warning"><p>{strings.lettersAnonymous}</p></MessagePanel>;
  }
  return (
    <>
      <LetterGaps gaps={result.missing.map((gap) => ({ text: gapText[`gap_${gap}`], fieldId: fieldOf(gap) }))} />
      <LetterButtons services={services} found={found} run={run} say={say} fail={fail} kind={complaintDocuments[letter]} language={language} values={() => result.values} notice={result.notice}
        name={letter.replace('complaint-', '')} onMade={onMade} />
    </>
  );
};

const Many: React.FC<LetterProps & { readonly facts: readonly Facts[] }> = ({ services, say, fail, letter, language, facts, onMade }) => {
  const made = groupLetters(letter, facts, language);
  const name = `${letter} ${language} ${ukDate(services.now()).toString()}`;
  return (
    <>
      <p>{counted(strings, 'letters', made.letters.length)}</p>
      {made.without.length === 0 ? null : <MessagePanel tone="warning"><p>{fill(strings.lettersWithout, made.without.join(', '))}</p></MessagePanel>}
      {made.letters.length === 0 ? null : (
        <DocumentButtons services={services} say={say} fail={fail} kind={complaintDocuments[letter]} language={language} values={() => made.letters} notice={made.notice}
          title={letterTexts.title} fileName={`${name}.docx`} downloadText={strings.lettersDownloadAll} onMade={onMade} />
      )}
      <p><QuietButton onClick={() => download(`${name}.csv`, new Blob([groupCsv(facts, language).slice().buffer], { type: 'text/csv' }))}>{strings.lettersCsv}</QuietButton></p>
    </>
  );
};
