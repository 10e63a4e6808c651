import strings from '../../../../loc/breachCasePage';
import * as React from 'react';
import { valueAt } from '../../../../casework/rules/field';
import { useValueWords } from '../../../../casework/ui/room';
import type { CaseValues } from '../../../rules';
import { fieldLabel, valueText } from '../fields';

/** What officers ask of a case first, in this order; what nobody has answered is left out, but for the people. */
const shown = [
  'facts.whatHappened', 'facts.happenedAt', 'facts.service', 'breach', 'severity', 'risk', 'facts.dataSubjectTypes', 'facts.dataTypes'
] as const;
const isAnswered = (value: unknown): boolean => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

/** A description of 63,000 characters would bury the rest; the triage shows all of it. */
const LONGEST = 600;
const shorten = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** Lines of a summary: what happened, where, to whom, and what was decided of it. */
export const Facts: React.FC<{ readonly values: CaseValues; readonly decided?: boolean }> = ({ values, decided = true }) => {
  const about = useValueWords();
  const { peopleCount, peopleBand } = values.facts;
  const peopleText = peopleBand === undefined ? strings.peopleUnknown : valueText('facts.peopleBand', peopleBand, about);
  return (
    <>
      {shown.filter((path) => (decided || path.startsWith('facts.')) && isAnswered(valueAt(values, path))).map((path) => (
        <React.Fragment key={path}>
          <dt>{fieldLabel(path)}</dt>
          <dd dir="auto">{shorten(valueText(path, valueAt(values, path), about))}</dd>
        </React.Fragment>
      ))}
      <dt>{fieldLabel('facts.peopleCount')}</dt><dd>{peopleCount ?? peopleText}</dd>
    </>
  );
};
