import * as React from 'react';
import strings from '../../../loc/policies';
import type { Locale } from '../../../platform/host/services';
import { useAnnounce } from '../../../shared-ui/Announcer';
import { LinkButton } from '../../../shared-ui/Button';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { counted, fill } from '../../../shared-ui/text';
import { isFound, type MyPolicy, type MyShelf } from '../../rules/mine';
import { PolicyCard } from './PolicyCard';
import styles from './Mine.module.scss';

export type ListName = 'toRead' | 'read' | 'all';

export interface ListsProps {
  readonly shelf: MyShelf;
  readonly locale: Locale;
  readonly list: ListName;
  readonly search: string;
  readonly onList: (list: ListName) => void;
  readonly onSearch: (search: string) => void;
  readonly onOpen: (each: MyPolicy) => void;
}

const SEARCH_PAUSE_MS = 600;
const searchId = 'desk-policy-search';

/** The list that was chosen, less what the search does not find. */
export const Lists: React.FC<ListsProps> = ({ shelf, locale, list, search, onList, onSearch, onOpen }) => {
  const announce = useAnnounce();
  const wanted = search.trim();
  const found = shelf[list].filter((each) => wanted === '' || isFound(each, wanted));
  const foundInAll = wanted === '' ? 0 : shelf.all.filter((each) => isFound(each, wanted)).length;
  React.useEffect(() => {
    if (wanted === '') {
      return undefined;
    }
    const timer = window.setTimeout(() => announce(counted(strings, 'found', found.length)), SEARCH_PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [announce, found.length, wanted]);

  return (
    <>
      {shelf.all.length > 0 ? (
        <p className={styles.search}>
          <label htmlFor={searchId}>{strings.searchLabel}</label>
          <input id={searchId} type="search" autoComplete="off" value={search} onChange={({ target }) => onSearch(target.value)} />
        </p>
      ) : null}
      {found.length > 0 ? (
        <ul className={styles.list}>
          {found.map((each) => <PolicyCard key={each.policy.policyId} each={each} locale={locale} onOpen={() => onOpen(each)} />)}
        </ul>
      ) : wanted === '' ? <Empty list={list} /> : (
        <div className={styles.none}>
          <p>{strings.searchNone}</p>
          {foundInAll > 0 && list !== 'all' ? <p>{fill(strings.searchElsewhere, foundInAll)} <LinkButton thenFocus={searchId} onClick={() => onList('all')}>{strings.showThem}</LinkButton></p> : null}
          <p><LinkButton thenFocus={searchId} onClick={() => onSearch('')}>{strings.clearSearch}</LinkButton></p>
        </div>
      )}
    </>
  );
};

const Empty: React.FC<{ readonly list: ListName }> = ({ list }) => {
  switch (list) {
    case 'toRead':
      return <MessagePanel tone="success" title={strings.emptyToReadTitle}><p>{strings.emptyToRead}</p></MessagePanel>;
    case 'read':
      return <p className={styles.none}>{strings.emptyRead}</p>;
    case 'all':
      return <MessagePanel tone="information" title={strings.emptyAllTitle}><p>{strings.emptyAll}</p></MessagePanel>;
  }
};
