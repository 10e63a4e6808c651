import strings from '../../../../loc/investigation';
import caseTasks from '../../../../loc/caseTasks';
import * as React from 'react';
import { readSettings } from '../../../../platform/settings';
import { SaveBar } from '../../../../casework/ui/SaveBar';
import { PrimaryButton } from '../../../../shared-ui/Button';
import { ErrorSummary } from '../../../../shared-ui/ErrorSummary';
import { prefilledInvestigation, type DecisionWords } from '../../../rules/prefill';
import { saveInvestigation, type InvestigationFile, type InvestigationInput } from '../../../rules/investigation';
import { decisionText } from '../decide/words';
import type { CasePanelProps } from '../panelContract';
import { fieldId } from '../problems';
import { SectionIndex, type IndexedSection } from '../../../../casework/ui/SectionIndex';
import { useServiceText } from '../../../../casework/ui/serviceNames';
import { useCaseStore } from '../shell/casePort';
import { useInput } from '../../../../casework/ui/useInput';
import { ActionRows } from './ActionRows';
import { Files } from './Files';
import { LessonRows } from './LessonRows';
import type { InvestigationPart } from './part';
import { Questions } from './Questions';
import { Reports } from './Reports';
import { Tasks } from '../../../../casework/ui/tasks/Tasks';
import type { CaseTask } from '../../../cases/contract';
import { Timeline } from './Timeline';
import { useLoaded } from './useLoaded';
import { labelInvestigation, summaryLines } from './words';

labelInvestigation();

const isAnswered = ({ whatCausedIt, doPeopleNeedTelling, doesIcoNeedTelling, howToAvoidAnother }: InvestigationFile): boolean =>
  [whatCausedIt, doPeopleNeedTelling, doesIcoNeedTelling, howToAvoidAnother].every((answer) => answer !== '');

const decisionWords: DecisionWords = (about, decision) => (decision === 'Not decided' ? '' : decisionText(about, decision));

/** The investigation: what happened when, the files, the tasks, the four questions, what is learned and what will be better, and the report of it. */
export const InvestigationPanel: React.FC<CasePanelProps> = ({ services, access, found, run, problems, busy, say, fail }) => {
  const store = useCaseStore();
  const start = prefilledInvestigation(found.values, decisionWords);
  const input = useInput<InvestigationInput>('investigation', start.answers);
  const serviceText = useServiceText();
  const [turn, setTurn] = React.useState(0);
  const { etag } = found;
  // read again after each save, because a save is an event too
  const latest = React.useRef(found);
  latest.current = found;
  const history = useLoaded(React.useCallback(() => { void etag; return store.readHistory(latest.current); }, [store, etag]), fail);
  const [tasks, setTasks] = React.useState<readonly CaseTask[]>();
  const settings = useLoaded(React.useCallback(() => readSettings(services.sp, services.siteUrl), [services]), fail);

  const save = async (): Promise<void> => {
    const outcome = await run((current, context) => saveInvestigation(current, input.value, context));
    if (outcome === 'saved' || outcome === 'conflict-resolved') {
      input.reset();
      say(strings.saved);
    } else if (outcome === 'problems') {
      setTurn((before) => before + 1);
    }
  };

  const { facts, triage } = found.values;
  const part: InvestigationPart = {
    logId: found.logId, input: input.value, problems, start, manager: triage.manager ?? '', service: serviceText(facts.service),
    onChange: (changes) => input.set({ ...input.value, ...changes })
  };
  const about = { services, access, found, say, fail };
  const { investigation } = found.values;
  const section = (name: string, title: string, isDone?: boolean): IndexedSection => ({ id: fieldId(found.logId, name), title, isDone });
  return (
    <>
      <SectionIndex sections={[
        section('timeline', strings.timelineHeading), section('files', strings.filesHeading),
        section('tasks', caseTasks.heading, tasks?.every(({ state }) => state !== 'Open')),
        section('questions', strings.questionsHeading, isAnswered(investigation)),
        section('lessons', strings.lessonsHeading, investigation.lessons.length > 0),
        section('actions', strings.actionsHeading, investigation.actions.length > 0 && investigation.actions.every(({ state }) => state === 'Done')),
        section('reports', strings.reportHeading)
      ]} />
      <Timeline {...about} entries={history.value} onAdded={history.again} />
      <Files {...about} onKept={history.again} />
      <Tasks {...about} id={(path) => fieldId(found.logId, path)} own={facts.service} level={3} serviceNames={(settings.value?.settings?.services ?? []).map(({ name }) => name)} onRead={setTasks} />
      <form noValidate onSubmit={(event) => { event.preventDefault(); if (!busy) { void save(); } }}>
        {problems.length > 0 ? <ErrorSummary turn={turn} lines={summaryLines(found.logId, problems)} /> : null}
        <Questions {...part} />
        <LessonRows {...part} />
        <ActionRows {...part} />
        <SaveBar><PrimaryButton type="submit" aria-disabled={busy}>{strings.save}</PrimaryButton></SaveBar>
      </form>
      <Reports {...about} unsaved={input.isDirty} onKept={history.again} />
    </>
  );
};
