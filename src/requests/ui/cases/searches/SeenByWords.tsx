import strings from '../../../../loc/searchDesk';
import * as React from 'react';
import { useRead } from '../../../../casework/ui/useRead';
import type { DeskServices } from '../../../../platform/host/services';
import { fill } from '../../../../shared-ui/text';
import type { SearchesStore } from './searchesStore';
import styles from '../../searches/searches.module.scss';

interface SeenByWordsProps {
  readonly services: DeskServices;
  readonly store: Pick<SearchesStore, 'readSeenBy'>;
  /** Its code, or its folder. */
  readonly service: string;
  /** The search is not given yet. */
  readonly isNew?: boolean;
}

/** Where nobody will see a search, or hear of it, with what to do; else nothing. */
export const SeenByWords: React.FC<SeenByWordsProps> = ({ services, store, service, isNew = false }) => {
  const read = useRead(React.useCallback(() => store.readSeenBy(services, service), [store, services, service]));
  if (read.state !== 'read') return null;
  const { nobodyThere, nobodyTold, left } = read.value;
  return (
    <>
      {nobodyThere ? <p className={styles.warning}>{isNew ? strings.nobodyThereYet : strings.nobodyThere}</p> : null}
      {nobodyTold && !nobodyThere ? <p>{strings.nobodyTold}</p> : null}
      {left.length > 0 && !nobodyThere ? <p className={styles.warning}>{fill(strings.leftThere, left.join(', '))}</p> : null}
    </>
  );
};
