import strings from '../../../loc/caseTasks';
import * as React from 'react';
import { isDeskError } from '../../../platform/sharepoint/errors';
import { fill } from '../../../shared-ui/text';
import { genericEvent } from '../../rules/events/makeEvent';
import type { AnyCase } from '../../rules/kind';
import type { CaseTask, NewTask, ServiceTold } from '../../store/contract';
import type { CasePanelProps } from '../panel';
import { useCaseUi } from '../room';
import { useTellRowsSaved } from '../rowsSaved';
import { useServiceText } from '../serviceNames';

interface About extends Pick<CasePanelProps, 'say' | 'fail'> {
  readonly found: AnyCase;
  /** Reads the tasks again. */
  readonly again: () => void;
}

export interface TaskWork {
  readonly busy: boolean;
  /** Puts one on record, tells the service, and withdraws the one in whose place it comes. @returns whether it was given */
  readonly give: (task: NewTask, instead: CaseTask | undefined) => Promise<boolean>;
  readonly change: (task: CaseTask, state: CaseTask['state']) => Promise<void>;
}

/** What an officer does with tasks of a case. Each is saved at once: it stands in the service's folder, not in the case. */
export function useTaskWork({ found, again, say, fail }: About): TaskWork {
  const { store } = useCaseUi();
  const serviceText = useServiceText();
  const tellSaved = useTellRowsSaved();
  const [busy, setBusy] = React.useState(false);

  async function work(doing: () => Promise<string>): Promise<boolean> {
    if (busy) return false;
    setBusy(true);
    try {
      say(await doing());
      return true;
    } catch (error) {
      if (isDeskError(error, 'conflict')) say(strings.conflict);
      else fail(error);
      return false;
    } finally {
      setBusy(false);
      again();
      tellSaved();
    }
  }

  const settle = async (task: CaseTask, state: CaseTask['state']): Promise<void> => {
    await store.changeTask(task, state);
    const { answer, folder, service } = task;
    const values = { service: folder || service, now: state, ...(answer ? { answer: answer.kind, answeredBy: answer.by, ...(answer.at ? { answeredAt: answer.at.toString() } : {}) } : {}) };
    await store.addEvents(found, [genericEvent('taskSettled', values, { details: answer?.text ? `${task.title}\n${answer.text}` : task.title })]);
  };

  return {
    busy,
    give: (task, instead) => work(async () => {
      const given = await store.addTask(found, task);
      await store.addEvents(found, [genericEvent('taskGiven', { service: task.service, asked: task.asked?.name }, { details: task.title })]);
      if (instead) await settle(instead, 'Withdrawn');
      return `${fill(strings.given, serviceText(task.service))} ${await toldText(() => store.tellService(found, given, task.asked))}`.trim();
    }),
    change: async (task, state) => {
      await work(async () => {
        await settle(task, state);
        return strings.changed;
      });
    }
  };
}

/** The task is given whatever becomes of its mail. */
export async function toldText(tell: () => Promise<ServiceTold>): Promise<string> {
  try {
    const { told, notTold } = await tell();
    return told.length === 0 && notTold.length === 0 ? strings.toldNobody
      : [...(told.length > 0 ? [fill(strings.told, told.join(', '))] : []), ...(notTold.length > 0 ? [fill(strings.notTold, notTold.join(', '))] : [])].join(' ');
  } catch (error) {
    if (!isDeskError(error)) throw error;
    console.warn('The service could not be told of its task', error);
    return strings.notRecorded;
  }
}
