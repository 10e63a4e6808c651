import strings from '../../../../loc/severity';
import * as React from 'react';
import type { CalendarLocale } from '../../../../calendar';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { Fold } from '../../../../shared-ui/Fold';
import type { CaseFacts } from '../../../rules/cases/caseValues';
import type { CaseProblem } from '../../../rules/cases/command';
import { NOTE_LIMIT } from '../../../rules/report/report';
import { choose, severityDoubts, severityFlags, severityOfDraft, severityProblems, suggestSeverity, takeSuggestions, wordingsOf, type SeverityChoice, type SeverityFile, type SeverityInput, type Wording } from '../../../rules/severity';
import { Circumstances } from './Circumstances';
import { DataClasses } from './DataClasses';
import { Identifiers } from './Identifiers';
import { LiveScore } from './LiveScore';
import { RiskTest, type DecidedSoFar } from './RiskTest';
import { Doubts, Suggestions } from './Suggestions';
import { ScoreHistory, type SavedScore } from './ScoreHistory';
import { errorOf, fieldId, words } from './words';
import styles from './severity.module.scss';

export interface SeveritySectionProps {
  /** The case: ids are of their own for each of those that are open. */
  readonly logId: number;
  /** The facts as the officers have them, with what is being changed beside this section: the suggestions and flags follow them. */
  readonly facts: Pick<CaseFacts, 'dataTypes' | 'dataSubjectTypes' | 'incidentKind' | 'protection' | 'peopleCount' | 'peopleBand'>;
  readonly draft: SeverityInput;
  readonly onChange: (draft: SeverityInput) => void;
  /** What the last try to save was refused for; `severitySummaryLines` makes the error summary's lines of it. */
  readonly problems: readonly CaseProblem[];
  readonly locale: CalendarLocale;
  /** Earlier scores; nothing is shown while they are loading (undefined). */
  readonly scores?: readonly SavedScore[];
  /** The assessment as it was last saved: its words are shown as they were kept. */
  readonly saved?: SeverityFile;
  /** What was decided so far: a risk that rises asks it again. */
  readonly decided?: DecidedSoFar;
}

/** The severity score and, beside it, the risk test of articles 33 and 34. It holds nothing: what is chosen comes and goes by props. */
export const SeveritySection: React.FC<SeveritySectionProps> = ({ logId, facts, draft, onChange, problems, locale, scores, saved, decided }) => {
  const { severity } = draft;
  const wording: Wording = { strings: words, language: locale };
  const suggestion = suggestSeverity(facts);
  const flags = severityFlags(facts);
  const onChoose = (choice: SeverityChoice): void => onChange({ ...draft, severity: choose(severity, choice, wording) });
  const left = stillWrong(problems, draft);
  const part = { logId, draft: severity, suggestion, problems: left, onChoose };
  return (
    <>
      <section aria-labelledby={fieldId(logId, 'severity.heading')}>
        <h3 id={fieldId(logId, 'severity.heading')} className={styles.heading}>{strings.heading}</h3>
        <p>{strings.intro}</p>
        <Fold title={strings.howHeading}>
          <p>{strings.howSum}</p>
          <p>{strings.howHighest}</p>
          <p>{strings.howLevels}</p>
          <p>{strings.howKept}</p>
        </Fold>
        <Doubts draft={severity} doubts={saved ? severityDoubts(severity, facts) : []} />
        <Suggestions draft={severity} suggestion={suggestion} onTake={() => onChange({ ...draft, severity: takeSuggestions(severity, suggestion, wording) })} />
        <DataClasses {...part} />
        <Identifiers {...part} />
        <Circumstances {...part} />
        <TextBox id={fieldId(logId, 'severity.note')} label={strings.noteLabel} hint={strings.noteHint} optional rows={2} maximum={NOTE_LIMIT} value={severity.note} onChange={(note) => onChoose({ kind: 'note', note })}
          error={errorOf(left, 'severity.note')} />
        <LiveScore draft={severity} flags={flags} />
        {scores ? <ScoreHistory scores={scores} locale={locale} /> : null}
        {saved ? <KeptWording file={saved} /> : null}
      </section>
      <RiskTest logId={logId} severity={severityOfDraft(severity)?.severity} flags={flags} risk={draft.risk} riskReason={draft.riskReason} problems={left} decided={decided} onChange={(change) => onChange({ ...draft, ...change })} />
    </>
  );
};

/** What was refused and is not yet put right, so that a mended answer loses its error before the next try. */
function stillWrong(problems: readonly CaseProblem[], draft: SeverityInput): readonly CaseProblem[] {
  const now = severityProblems(draft);
  return problems.filter(({ field, code }) => now.some((each) => each.field === field && each.code === code));
}

/** The words of a saved assessment, in the language in which it was made. */
export const KeptWording: React.FC<{ readonly file: SeverityFile }> = ({ file }) => (
  <Fold title={strings.keptHeading} summary={strings.keptHint}>
    <ul lang={file.wordingLanguage} className={styles.kept}>{wordingsOf(file).map((each, at) => <li key={`${at} ${each}`}>{each}</li>)}</ul>
    {file.note === '' ? null : <p className={styles.kept}>{file.note}</p>}
  </Fold>
);
