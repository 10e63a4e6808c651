import decisions from '../../../../loc/decisions';
import caseDocuments from '../../../../loc/caseDocuments';
import strings from '../../../../loc/documents';
import * as React from 'react';
import { settingsFor } from '../../../../platform/settings';
import { ukDate } from '../../../../calendar';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { Skeleton } from '../../../../shared-ui/Skeleton';
import { RadioGroup } from '../../../../shared-ui/fields/RadioGroup';
import type { DocumentLanguage } from '../../../../casework/documents';
import { adviceValues, breachDocuments, letterMissing, letterValues } from '../../../documents';
import { personalDataHints } from '../../../../casework/rules/personalDataHint';
import { hintText } from '../../../../casework/ui/personalData';
import type { LetterText } from '../../../rules/decisions';
import { prefilledLetter } from '../../../rules/prefill';
import { Findings } from '../decide/DecisionFacts';
import { familyText } from '../decide/words';
import { DocumentButtons, useCouncil } from '../../../../casework/ui/documents';
import { labelDocuments } from '../documents/labels';
import type { CasePanelProps } from '../panelContract';
import { fieldId } from '../problems';
import { useInput } from '../../../../casework/ui/useInput';
import { LetterForm } from './LetterForm';
import { PeopleTold } from './PeopleTold';
import styles from '../../../../casework/ui/panelContent.module.scss';

labelDocuments();
const languages: readonly { readonly key: DocumentLanguage; readonly text: string }[] = [{ key: 'en-GB', text: strings.language_enGb }, { key: 'cy-GB', text: strings.language_cyGb }];

/** The letter to the people affected, the advice sheet, and that they were told. */
export const TellPeoplePanel: React.FC<CasePanelProps> = (props) => {
  const { services, found } = props;
  const read = useCouncil(services);
  const [language, setLanguage] = React.useState<DocumentLanguage>(services.locale);
  const council = read && settingsFor(read, found.values.controller, language);
  const starts = { 'en-GB': prefilledLetter(found.values, 'en-GB', services.locale), 'cy-GB': prefilledLetter(found.values, 'cy-GB', services.locale) };
  const english = useInput<LetterText>('letter.en-GB', starts['en-GB'].answers);
  const welsh = useInput<LetterText>('letter.cy-GB', starts['cy-GB'].answers);
  const input = language === 'en-GB' ? english : welsh;
  if (council === undefined) return <Skeleton label={strings.letterHeading} />;
  const now = services.now();
  const source = { found, council: council ?? undefined, letter: input.value, language, now };
  const missing = letterMissing(source);
  const hints = personalDataHints(Object.values(input.value).join('\n'), now);
  const day = ukDate(now).toString();
  return (
    <div className={styles.content}>
      <p>{strings.tellIntro}</p>
      <dl className={styles.facts}>
        <dt>{decisions.risk}</dt><dd>{familyText('risk', found.values.risk)}</dd>
        <dt>{strings.tellDecision}</dt><dd>{found.values.people.decision === 'Not decided' ? decisions.risk_notDecided : familyText('tell', found.values.people.decision)}</dd>
      </dl>
      <Findings values={found.values} now={now} locale={services.locale} />
      {council ? null : <MessagePanel tone="warning"><p>{caseDocuments.councilMissing}</p></MessagePanel>}
      <h4>{strings.letterHeading}</h4>
      <RadioGroup id={fieldId(found.logId, 'letter.language')} label={strings.language} choices={languages} layout="inline" value={language} onChange={setLanguage} />
      {missing.length === 0 ? null : (
        <MessagePanel tone="warning" title={strings.letterMissing} level={4}>
          <ul className={styles.plain}>{missing.map((part) => <li key={part}>{strings[`letter_${part}`]}</li>)}</ul>
        </MessagePanel>
      )}
      {hints.length === 0 ? null : (
        <MessagePanel tone="warning" title={strings.hintsHeading} level={4}><p>{hints.map((hint) => hintText(hint)).join(', ')}</p></MessagePanel>
      )}
      <LetterForm {...props} language={language} input={input} start={starts[language]} />
      <h4>{caseDocuments.previewHeading}</h4>
      <DocumentButtons {...props} kind={breachDocuments.letter} language={language} values={() => letterValues(source)} title={`${strings.letterHeading} ${found.reference}`}
        fileName={`${found.reference} letter ${language} ${day}.docx`} downloadText={strings.downloadLetter} keepText={strings.keepLetter} previewText={strings.previewLetter} />
      <h4>{strings.adviceHeading}</h4>
      <p>{strings.adviceNote}</p>
      <DocumentButtons {...props} kind={breachDocuments['advice-sheet']} language={language} values={() => adviceValues(source)} title={`${strings.adviceHeading} ${found.reference}`}
        fileName={`${found.reference} advice ${language} ${day}.docx`} downloadText={strings.downloadAdvice} keepText={strings.keepAdvice} previewText={strings.previewAdvice} />
      <PeopleTold {...props} language={language} />
    </div>
  );
};
