import strings from '../../../../loc/searchDesk';
import texts from '../../../../loc/searches';
import * as React from 'react';
import { formatUkDateTime } from '../../../../calendar';
import { FailureMessage } from '../../../../casework/ui/FailureMessage';
import type { CasePanelProps } from '../../../../casework/ui/panel';
import { useRead } from '../../../../casework/ui/useRead';
import type { DeskServices } from '../../../../platform/host/services';
import { plainServiceName } from '../../../../platform/settings/serviceNames';
import { Skeleton } from '../../../../shared-ui/Skeleton';
import { fill } from '../../../../shared-ui/text';
import { isAboutService } from '../../../rules/searches/aboutService';
import type { SearchEvent } from '../../../rules/searches/events';
import type { SearchQuestion } from '../../../rules/searches/question';
import type { SearchedCase, Searches as Found } from '../../../store/searches';
import { AnswerSaid, FileName } from '../../searches/AnswerSaid';
import { fileLink } from '../../searches/searchText';
import { AskSearch } from './AskSearch';
import { OneSearch } from './OneSearch';
import { searchesStore, type SearchesStore } from './searchesStore';
import { useSearchWork } from './useSearchWork';
import styles from '../../searches/searches.module.scss';

export interface SearchesProps extends Pick<CasePanelProps, 'say' | 'fail'> {
  readonly services: DeskServices;
  readonly found: SearchedCase;
  readonly id: (path: string) => string;
  /** Codes of the services that have folders. */
  readonly serviceNames: readonly string[];
  /** Codes of the services whose people the request is about: none of them is asked. */
  readonly aboutServices?: readonly string[];
  /** `YYYY-MM-DD`: by when the request must be answered. */
  readonly responseDue?: string;
  readonly store?: SearchesStore;
  /** Writes what was done into the history of the request. */
  readonly tell: (events: readonly SearchEvent[]) => Promise<void>;
  readonly level?: 3 | 4 | 5;
  /** Draws the letter of a search that is asked by letter; without it none is made here. */
  readonly letter?: (question: SearchQuestion) => React.ReactElement;
  /** Hears what was read. */
  readonly onRead?: (found: Found) => void;
}

const none: readonly string[] = [];

/** What services, IT and others are asked to look for because of a request, and what they said. An answer settles nothing: an officer does, who has read it. */
export const Searches: React.FC<SearchesProps> = ({ services, found, id, serviceNames, aboutServices = none, responseDue, store = searchesStore, tell, level = 4, letter, onRead, say, fail }) => {
  const { reference, isRestricted } = found;
  const read = useRead(React.useCallback(() => store.readSearches(services, reference), [store, services, reference]));
  const searches = read.state === 'read' ? read.value : undefined;
  const heard = React.useRef(onRead);
  heard.current = onRead;
  React.useEffect(() => { if (searches) heard.current?.(searches); }, [searches]);
  const work = useSearchWork({ services, store, found, tell, say, fail, again: 'again' in read ? read.again : () => undefined });
  const aboutFolders = aboutServices.map(plainServiceName);
  const Heading = `h${level}` as const;
  const New = `h${level + 1}` as 'h4' | 'h5' | 'h6';
  return (
    <section aria-labelledby={id('searches')}>
      <Heading id={id('searches')} tabIndex={-1}>{strings.heading}</Heading>
      <p className={styles.quiet}>{isRestricted ? strings.hintRestricted : strings.hint}</p>
      {read.state === 'reading' ? <Skeleton label={strings.reading} lines={2} /> : null}
      {read.state === 'failed' ? <FailureMessage error={read.error} onRetry={read.again} /> : null}
      {searches?.found.length === 0 ? <p>{strings.none}</p> : null}
      {searches && searches.found.length > 0 ? (
        <ul className={styles.list}>
          {searches.found.map((search) => (
            <OneSearch key={search.question.id} services={services} store={store} search={search} files={searches.files} lineId={id(`search-${search.question.id}`)} level={(level + 1) as 4 | 5 | 6} work={work}
              isOfTheirs={isAboutService(search.question, aboutFolders)} letter={letter} />
          ))}
        </ul>
      ) : null}
      {searches ? <Rest services={services} searches={searches} /> : null}
      <New className={styles.title}>{strings.newHeading}</New>
      <AskSearch services={services} store={store} id={id} isRestricted={isRestricted} serviceNames={serviceNames} aboutServices={aboutServices} responseDue={responseDue} busy={work.busy} onAsk={work.ask} />
    </section>
  );
};

/** Files that no answer names, and answers that belong to none of the searches: seen, and counted for nothing. */
const Rest: React.FC<{ readonly services: DeskServices; readonly searches: Found }> = ({ services, searches: { found, files, strays } }) => {
  const isNamed = ({ folder, name }: Found['files'][number]): boolean =>
    found.some(({ question, answers }) => question.folder === folder && answers.some((answer) => answer.files.some((each) => each.toLowerCase() === name.toLowerCase())));
  const others = files.filter((file) => !isNamed(file));
  return (
    <>
      {others.length > 0 ? (
        <>
          <p>{strings.otherFiles}</p>
          <ul>{others.map(({ url, folder, name, by }) => <li key={url} dir="auto"><FileName name={name} href={fileLink({ name, url })} /> ({folder || strings.noFolder}, {by || texts.somebody})</li>)}</ul>
        </>
      ) : null}
      {strays.length > 0 ? (
        <>
          <p className={styles.warning}>{strings.strays}</p>
          {strays.map((answer) => (
            <React.Fragment key={answer.id}>
              <p>{fill(strings.strayLine, answer.by.name || texts.somebody, formatUkDateTime(answer.at, services.locale), answer.folder || strings.noFolder)}</p>
              <AnswerSaid answer={answer} locale={services.locale} />
            </React.Fragment>
          ))}
        </>
      ) : null}
    </>
  );
};
