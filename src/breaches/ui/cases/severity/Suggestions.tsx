import strings from '../../../../loc/severity';
import incident from '../../../../loc/incident';
import * as React from 'react';
import { QuietButton } from '../../../../shared-ui/Button';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { fill } from '../../../../shared-ui/text';
import { dataSubjectTypes, type DataSubjectType } from '../../../rules/incidents/dataSubjectTypes';
import type { SeverityDoubt, SeverityDraft, SeveritySuggestion } from '../../../rules/severity';
import { suggestedChoices } from '../../../rules/severity';
import { dataTypeNames } from './DataClasses';
import { wordOf } from './words';

const subjectNames = (types: readonly DataSubjectType[]): string => dataSubjectTypes.filter(({ label }) => types.includes(label)).map(({ key }) => incident[`dataSubject_${key}`]).join('; ');

/** What the facts of the case suggest. It is chosen only when the officer says so, and then each choice can be seen and changed. */
export const Suggestions: React.FC<{ readonly draft: SeverityDraft; readonly suggestion: SeveritySuggestion; readonly onTake: () => void }> = ({ draft, suggestion, onTake }) => {
  const [taken, setTaken] = React.useState(false);
  const some = suggestedChoices(draft, suggestion).length > 0;
  const answer = React.useRef<HTMLParagraphElement>(null);
  React.useEffect(() => {
    // the button that had the focus is gone
    if (taken) answer.current?.focus();
  }, [taken]);
  if (!some && !taken && !suggestion.credentials && suggestion.individuals.length === 0) return null;
  return (
    <MessagePanel tone="information" level={4} title={strings.suggestHeading}>
      {suggestion.credentials ? <p>{strings.suggestCredentials}</p> : null}
      {suggestion.individuals.length > 0 ? <p>{fill(strings.suggestIndividuals, subjectNames(suggestion.individuals))}</p> : null}
      {some ? <p>{strings.suggestBody}</p> : null}
      {some ? <QuietButton onClick={() => { onTake(); setTaken(true); }}>{strings.suggestTake}</QuietButton> : null}
      {taken && !some ? <p ref={answer} tabIndex={-1}>{strings.suggestTaken}</p> : null}
    </MessagePanel>
  );
};

/** Where the scoring no longer fits the facts. */
export const Doubts: React.FC<{ readonly draft: SeverityDraft; readonly doubts: readonly SeverityDoubt[] }> = ({ draft, doubts }) => (
  doubts.length === 0 ? null : (
    <MessagePanel tone="warning" level={4} title={strings.doubtHeading}>
      <ul>{doubts.map((doubt) => { const text = doubtText(doubt, draft); return <li key={text}>{text}</li>; })}</ul>
    </MessagePanel>
  )
);

function doubtText(doubt: SeverityDoubt, draft: SeverityDraft): string {
  switch (doubt.kind) {
    case 'class-not-scored': return fill(strings.doubt_classNotScored, dataTypeNames(doubt.because), wordOf(`class.${doubt.class}`));
    case 'protection-not-reported': return strings.doubt_protectionNotReported;
    case 'circumstance-higher': return fill(strings.doubt_circumstanceHigher, wordOf(`cb.${doubt.circumstance}`), doubt.value, draft[doubt.circumstance]?.value ?? 0);
  }
}
