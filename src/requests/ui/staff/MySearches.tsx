import strings from '../../../loc/searches';
import common from '../../../loc/common';
import * as React from 'react';
import type { OpenedDesk } from '../../../casework/ui/staff/StaffRoom';
import { useRead } from '../../../casework/ui/useRead';
import { serviceText } from '../../../platform/settings/serviceNames';
import { useAnnounce } from '../../../shared-ui/Announcer';
import { QuietButton } from '../../../shared-ui/Button';
import { failureOf, failureSentence } from '../../../shared-ui/failure';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { Skeleton } from '../../../shared-ui/Skeleton';
import { fetchPart } from '../../../platform/host/fetchPart';
import { whenIdle } from '../../../shared-ui/useLazy';
import { readMySearches } from '../../store/mySearches';
import type { SearchAnswer } from '../../rules/searches/answer';
import type { AnswerStore } from '../searches/useSearchAnswer';
import { loadForm, SearchLine } from './SearchLine';
import styles from '../searches/searches.module.scss';

/** What the page asks of SharePoint, so that a test can bring its own. */
export interface MySearchesStore extends AnswerStore {
  readonly readMySearches: typeof readMySearches;
}

const writing = (): Promise<typeof import('../../store/searchAnswer')> => fetchPart(() => import(/* webpackChunkName: 'search-answer' */ '../../store/searchAnswer'));

const ownStore: MySearchesStore = {
  readMySearches,
  answerSearch: async (...given) => (await writing()).answerSearch(...given),
  uploadResult: async (...given) => (await writing()).uploadResult(...given)
};

export interface MySearchesProps extends OpenedDesk {
  readonly store?: MySearchesStore;
  /** On a page for all staff: asked of members of services alone. */
  readonly isPart?: boolean;
  /** Hears how many there are. */
  readonly onFound?: (count: number) => void;
}

/** What one's service is asked to look for, answered here. Where nothing is asked nothing is shown. */
export const MySearches: React.FC<MySearchesProps> = ({ services, settings, store = ownStore, isPart = false, onFound }) => {
  const announce = useAnnounce();
  const read = useRead(React.useCallback(() => store.readMySearches(services, isPart), [store, services, isPart]));
  const found = read.state === 'read' ? read.value.length : undefined;
  React.useEffect(() => { if (found !== undefined) onFound?.(found); }, [found, onFound]);
  // whoever is asked for something will answer it
  React.useEffect(() => (found ? whenIdle(() => { loadForm().catch(() => undefined); }) : undefined), [found]);
  // what was answered since it was read
  const [answered, setAnswered] = React.useState<ReadonlyMap<number, SearchAnswer>>(new Map());
  const level = isPart ? 4 : 3;
  switch (read.state) {
    case 'reading':
      return <Skeleton label={strings.reading} lines={2} />;
    case 'failed':
      return (
        <MessagePanel tone="warning" title={strings.notRead} level={level}>
          <p>{failureSentence(failureOf(read.error))}</p>
          <QuietButton onClick={read.again}>{common.tryAgain}</QuietButton>
        </MessagePanel>
      );
    case 'read': {
      const Heading = `h${level}` as const;
      return read.value.length === 0 ? null : (
        <>
          <Heading>{strings.heading}</Heading>
          <p>{strings.intro}</p>
          {answered.size > 0 ? <MessagePanel tone="success"><p>{strings.sent}</p></MessagePanel> : null}
          <ul className={styles.list}>
            {read.value.map(({ question, answer }) => (
              <SearchLine key={question.id} services={services} store={store} question={question} answer={answered.get(question.id) ?? answer} level={isPart ? 5 : 4}
                serviceText={(folder) => serviceText(folder, settings.services, services.locale)}
                onSent={(now) => {
                  setAnswered((all) => new Map(all).set(question.id, now));
                  announce(strings.sent);
                }} />
            ))}
          </ul>
        </>
      );
    }
  }
};
