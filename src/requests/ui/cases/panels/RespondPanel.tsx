import shared from '../../../../loc/casePanels';
import tasks from '../../../../loc/caseTasks';
import panelWords from '../../../../loc/requestPanels';
import strings from '../../../../loc/requestRespond';
import * as React from 'react';
import { formatUkDate, ukStartOfDay } from '../../../../calendar';
import { fieldId } from '../../../../casework/ui/fieldId';
import { SaveBar } from '../../../../casework/ui/SaveBar';
import { SectionIndex } from '../../../../casework/ui/SectionIndex';
import { Tasks } from '../../../../casework/ui/tasks/Tasks';
import { useCouncilSettings } from '../../../../casework/ui/useCouncilSettings';
import { PrimaryButton } from '../../../../shared-ui/Button';
import { RadioGroup } from '../../../../shared-ui/fields/RadioGroup';
import { fill } from '../../../../shared-ui/text';
import { answerOf, openRights, rightDue } from '../../../rules/cases/clock';
import { gapsOfTyped, respond, respondStart, type RespondInput } from '../../../rules/cases/respond';
import { asksContents, asksContested, asksSearches } from '../../../rules/cases/respondAsks';
import type { Right } from '../../../rules/choices';
import type { ResponseGapCode } from '../../../rules/response/checker';
import { useRequestStore, type RequestPanelProps } from '../contract';
import { choiceText } from '../words';
import { AnswerText, SearchText } from './respond/AnswerText';
import { Contents } from './respond/Contents';
import { Contested } from './respond/Contested';
import { Lacks } from './respond/Lacks';
import { useForm } from './respond/parts';
import { Sent } from './respond/Sent';
import { SentParts } from './respond/SentParts';
import { useSearchesMade } from './respond/useSearchesMade';
import { letterOf, useTold } from './respond/useTold';
import styles from '../../../../casework/ui/cases.module.scss';

const contentCodes: readonly ResponseGapCode[] = ['enclosed', 'purposes', 'legal-basis', 'categories', 'recipients', 'retention', 'source', 'automated', 'safeguards', 'abbreviations'];

/** An answer to one right: what it says, what of it went before, what it lacks of what the law asks, and that it was sent; and what services are asked to do for it. */
export const RespondPanel: React.FC<RequestPanelProps> = ({ services, found, run, problems, busy, say, fail }) => {
  const { values, logId, reference } = found;
  const { rights, file, requester, regime } = values;
  const store = useRequestStore();
  const open = rights.length === 0 ? [] : openRights(values);
  const language = requester.language === 'Welsh' ? 'cy-GB' : 'en-GB';
  const made = useSearchesMade(services, reference, language);
  const lines = made.state === 'read' ? made.value.lines : [];
  const searches = made.state === 'read' ? made.value.outstanding : [];
  const first = open.at(0) ?? rights.at(0) ?? 'Access';
  const form = useForm<RespondInput>(logId, 'respond', respondStart(values, first, lines).input, problems);
  const { value, change, at } = form;
  const parts = { value, change, at };
  const id = (part: string): string => fieldId(logId, part);
  const council = useCouncilSettings(services);
  const serviceNames = council.state === 'read' ? council.value?.services.map(({ name }) => name) ?? [] : [];
  const right = rights.find((each) => each === value.right);
  const told = useTold(services, letterOf(value.outcome), language);
  const gaps = gapsOfTyped(values, value, services.now(), told);
  const rightText = (each: Right): string => {
    const [answered, due] = [answerOf(file, each), rightDue(values, each)?.due];
    if (answered) return fill(panelWords.rightDone, choiceText(each), choiceText(answered.outcome));
    return due ? fill(panelWords.rightBy, choiceText(each), formatUkDate(ukStartOfDay(due), services.locale)) : fill(panelWords.rightNoDay, choiceText(each));
  };
  // what is open first; what was answered can be corrected
  const choices = [...open, ...rights.filter((each) => !open.includes(each))].map((key) => ({ key, text: rightText(key) }));
  const due = right && rightDue(values, right)?.due;
  const from = right ? respondStart(values, right, lines).from : {};
  const has = (...fields: readonly string[]): boolean => problems.some(({ field }) => fields.includes(field.split('.')[0]));
  const save = async (): Promise<void> => {
    // an answer may have come while this was typed
    const openSearches = (await store.readOutstandingOf({ reference })).length;
    await form.submit(run((seen, context) => respond(seen, value, context, { told, openSearches })), () => say(shared.saved));
  };
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); if (!busy && rights.length > 0) save().catch(fail); }}>
      <SectionIndex sections={[
        { id: id('answer'), title: panelWords.respondHeading, isDone: rights.length > 0 && open.length === 0, hasProblem: has('right', 'isMarketing', 'outcome', 'grounds', 'reasons', 'done', 'recipientsTold') },
        ...(right && asksContents(right, value.outcome) ? [{ id: id('contents'), title: strings.contentsHeading, isDone: value.outcome !== '' && !gaps.some(({ code }) => contentCodes.includes(code)) }] : []),
        ...(right && asksSearches(right, value.outcome) ? [{ id: id('searched'), title: strings.searchesHeading, isDone: value.searches.trim() !== '' }] : []),
        ...(right && asksContested(right, regime, value) ? [{ id: id('contested'), title: strings.contestedHeading, hasProblem: has('restriction') }] : []),
        ...(right ? [
          { id: id('parts'), title: strings.partsHeading, hasProblem: has('parts') },
          { id: id('sent'), title: strings.sentHeading, isDone: answerOf(file, right) !== undefined, hasProblem: has('isSent', 'searchesBecause', 'on', 'how', 'lateBecause') },
          { id: id('lacks'), title: strings.lacksHeading, isDone: gaps.length === 0, hasProblem: has('who', 'why', 'advice', 'adviceBy') }
        ] : []),
        { id: id('tasks'), title: tasks.heading }
      ]} />
      {form.summary}
      <h4 id={id('answer')} tabIndex={-1} className={styles.heading}>{panelWords.respondHeading}</h4>
      {rights.length === 0 ? <p>{panelWords.respondUndecided}</p> : (
        <>
          <p className={styles.quiet}>{strings.intro}</p>
          <RadioGroup {...at('right')} label={panelWords.rightLabel} choices={choices} value={right ?? ''} onChange={(chosen) => change(respondStart(values, chosen, lines).input)} />
          {right ? (
            <>
              <AnswerText {...parts} right={right} regime={regime} from={from} made={made} />
              {asksContents(right, value.outcome) ? <Contents {...parts} regime={regime} /> : null}
              <SearchText {...parts} right={right} from={from} made={made} />
              {asksContested(right, regime, value) ? <Contested {...parts} right={right} /> : null}
              <SentParts {...parts} />
              <Sent {...parts} searches={searches} locale={services.locale} wasSent={answerOf(file, right) !== undefined} isLate={due !== undefined && value.on > due.toString()} howFrom={from.how} />
              <Lacks {...parts} gaps={gaps} />
            </>
          ) : null}
        </>
      )}
      <Tasks {...{ services, found, id, serviceNames, say, fail }} own={values.service} />
      {rights.length === 0 ? null : <SaveBar><PrimaryButton type="submit" aria-disabled={busy}>{panelWords.respondSave}</PrimaryButton></SaveBar>}
    </form>
  );
};
