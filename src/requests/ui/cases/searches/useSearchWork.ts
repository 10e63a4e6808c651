import strings from '../../../../loc/searchDesk';
import * as React from 'react';
import type { CasePanelProps } from '../../../../casework/ui/panel';
import { useTellRowsSaved } from '../../../../casework/ui/rowsSaved';
import { useServiceText } from '../../../../casework/ui/serviceNames';
import type { DeskServices } from '../../../../platform/host/services';
import { isDeskError } from '../../../../platform/sharepoint/errors';
import { toldText } from '../../../../casework/ui/tasks/useTaskWork';
import { fill } from '../../../../shared-ui/text';
import type { SearchAnswer } from '../../../rules/searches/answer';
import { searchEvent, type SearchEvent } from '../../../rules/searches/events';
import type { SearchAsked, SearchQuestion } from '../../../rules/searches/question';
import type { SearchedCase } from '../../../store/searches';
import type { SearchesStore } from './searchesStore';

export interface AboutSearches extends Pick<CasePanelProps, 'say' | 'fail'> {
  readonly services: DeskServices;
  readonly store: SearchesStore;
  readonly found: SearchedCase;
  /** Writes what was done into the history of the request. */
  readonly tell: (events: readonly SearchEvent[]) => Promise<void>;
  /** Reads the searches again. */
  readonly again: () => void;
}

export interface SearchWork {
  readonly busy: boolean;
  /** @returns whether it was given */
  readonly ask: (asked: SearchAsked, guid: string) => Promise<boolean>;
  readonly settle: (question: SearchQuestion, answer: SearchAnswer | undefined) => Promise<void>;
  readonly withdraw: (question: SearchQuestion) => Promise<void>;
  readonly reopen: (question: SearchQuestion) => Promise<void>;
  /** After an answer was put in. */
  readonly recorded: (question: SearchQuestion, answer: SearchAnswer) => Promise<void>;
}

/** Who is asked, for the history. */
const whomOf = ({ service, addressee }: SearchAsked): { readonly service: string; readonly addressee: string | undefined } =>
  ({ service, addressee: addressee?.name });

/** What was found in all places together; undefined where nobody counted. */
const itemsOf = ({ counts }: SearchAnswer): number | undefined => (counts.length === 0 ? undefined : counts.reduce((sum, { items }) => sum + items, 0));

/** What an officer does with searches. Each is saved at once: it stands in the service's folder, not in the request. */
export function useSearchWork({ services, store, found, tell, again, say, fail }: AboutSearches): SearchWork {
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

  return {
    busy,
    ask: (asked, guid) => work(async () => {
      const search = await store.askService(services, found, asked, guid);
      await tell([searchEvent('searchAsked', { ...whomOf(asked), way: asked.way, due: asked.due })]);
      if (asked.way === 'letter') return strings.givenLetter;
      return `${fill(strings.given, serviceText(asked.service))} ${await toldText(() => store.tellOfSearch(services, found, search))}`.trim();
    }),
    settle: async (question, answer) => {
      await work(async () => {
        await store.settleSearch(services, question, answer);
        if (answer) await tell([
          searchEvent('searchSettled', {
            ...whomOf(question), outcome: answer.outcome, answeredBy: answer.by.name, answeredAt: answer.at.toString(),
            files: answer.files.length, items: itemsOf(answer)
          })
        ]);
        return strings.settled;
      });
    },
    withdraw: async (question) => {
      await work(async () => {
        await store.withdrawSearch(services, question);
        await tell([searchEvent('searchWithdrawn', { ...whomOf(question) })]);
        return strings.withdrawn;
      });
    },
    reopen: async (question) => {
      await work(async () => {
        await store.reopenSearch(services, question);
        await tell([searchEvent('searchReopened', { ...whomOf(question) })]);
        return strings.reopened;
      });
    },
    recorded: async (question, answer) => {
      await work(async () => {
        await tell([searchEvent('searchRecorded', { ...whomOf(question), outcome: answer.outcome, files: answer.files.length })]);
        return strings.recorded;
      });
    }
  };
}
