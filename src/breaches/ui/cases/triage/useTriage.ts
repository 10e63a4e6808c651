import strings from '../../../../loc/triage';
import * as React from 'react';
import type { CaseProblem, CaseValues } from '../../../rules';
import { assessSeverity, emptySeverityDraft, severityInputOf, severityProblems, type SeverityInput } from '../../../rules/severity';
import { triage, triageInputOf, type TriageInput } from '../../../rules/triage';
import type { ReportedCase } from '../../../intake';
import type { CasePanelProps } from '../panelContract';
import { leadsOf } from '../../../../casework/ui/useLeads';
import { useInput, type CaseInput } from '../../../../casework/ui/useInput';

export interface TriageEdit {
  readonly input: TriageInput;
  readonly set: (change: Partial<TriageInput>) => void;
  readonly isDirty: boolean;
  readonly severity: CaseInput<SeverityInput>;
  readonly problems: readonly CaseProblem[];
  /** Counts the tries that were refused, so that the error summary is noticed each time. */
  readonly turn: number;
  readonly save: (reported: ReportedCase | undefined) => Promise<void>;
}

/** Rows that say nothing are no change. */
const said = (input: TriageInput): string => JSON.stringify({ ...input, tell: input.tell.filter(({ state }) => state !== ''), containment: input.containment.filter(({ state }) => state !== '') });

/** What is typed in triage, and its save: the triage, and with it the severity when that is complete. A severity that is half chosen stays in the panel. */
export function useTriage({ services, access, found, run, problems: ofRun, say }: CasePanelProps, reported: ReportedCase | undefined): TriageEdit {
  const { values } = found;
  const manager = reported?.details.manager ?? '';
  const initial = React.useMemo(() => withManager(triageInputOf(values), values, manager), [values, manager]);
  const typed = useInput<TriageInput>('triage', initial);
  const severity = useInput<SeverityInput>('severity', severityInputOf(values, emptySeverityDraft(services.locale)));
  const [turn, setTurn] = React.useState(0);
  const [ofSeverity, setOfSeverity] = React.useState<readonly CaseProblem[]>([]);
  const input = typed.value;

  const { isDirty, reset } = typed;
  // also a save that the shell tried again by itself
  React.useEffect(() => {
    if (isDirty && said(input) === said(initial)) {
      reset();
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only when the case has changed: while typing, what is put back by hand resets itself
  }, [initial]);

  const save = async (reported: ReportedCase | undefined): Promise<void> => {
    const open = severity.isDirty ? severityProblems(severity.value) : [];
    const scores = severity.isDirty && open.length === 0;
    const reportVersionSeen = input.reportVersionSeen === '' && reported && !hasNews(reported) ? reported.reportVersion : input.reportVersionSeen;
    setOfSeverity([]);
    const outcome = await run((now, context) => {
      const triaged = triage(now, { ...input, reportVersionSeen }, { ...context, officers: leadsOf(access) });
      if (!triaged.ok || !scores) {
        return triaged;
      }
      const scored = assessSeverity(triaged.next, severity.value);
      return scored.ok ? { ...scored, events: [...triaged.events, ...scored.events] } : scored;
    });
    if (outcome === 'saved' || outcome === 'conflict-resolved') {
      reset();
      if (scores) {
        severity.reset();
      } else if (severity.isDirty) {
        setOfSeverity(open);
        say(strings.severityKept);
      }
    }
    if (outcome === 'problems') {
      setTurn((before) => before + 1);
    }
  };
  return { input, set: (change) => typed.set({ ...input, ...change }), isDirty: isDirty || severity.isDirty, severity, problems: [...ofRun, ...ofSeverity], turn, save };
}

/** The manager of the report, until an officer has said who it is. */
const withManager = (input: TriageInput, { triage: { manager: known } }: CaseValues, manager: string): TriageInput => (known === undefined ? { ...input, manager } : input);

/** Whether the reporter added or changed something that no officer has read yet. */
export function hasNews({ furtherInformation, changes, newFiles, replacedFiles, goneFiles }: ReportedCase): boolean {
  return furtherInformation.some(({ isNew }) => isNew) || changes === 'unknown' || changes.length > 0 || newFiles.length > 0 || replacedFiles.length > 0 ||
    goneFiles.some(({ isNew }) => isNew);
}
