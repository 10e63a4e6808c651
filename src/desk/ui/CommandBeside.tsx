import strings from '../../loc/desk';
import common from '../../loc/common';
import * as React from 'react';
import type { ListPlace } from '../../casework/rules/caseAddress';
import { Leaving, useAskBeforeUnload } from '../../casework/ui/Leaving';
import type { CasePlaces } from '../../casework/ui/page/useCasePlace';
import { CaseUiProvider, type CaseUi } from '../../casework/ui/room';
import { NotLoaded } from '../../shared-ui/NotLoaded';
import { Skeleton } from '../../shared-ui/Skeleton';
import { useLazy } from '../../shared-ui/useLazy';
import styles from './Desk.module.scss';

const loadDesk = (): Promise<typeof import('../../casework/ui/CaseDesk')> => import(/* webpackChunkName: 'case-desk' */ '../../casework/ui/CaseDesk');

interface CommandBesideProps {
  readonly ui: CaseUi;
  readonly place: ListPlace;
  readonly places: CasePlaces;
  /** The list is read again. */
  readonly onReload: () => void;
}

/** One command on several cases or on none, beside the list that it was chosen from: the panels are those of the list view. Drawn anew for other rows. */
export const CommandBeside: React.FC<CommandBesideProps> = ({ ui, place, places, onReload }) => {
  const lazy = useLazy(loadDesk);
  const { guard } = places;
  const [dirty, setDirty] = React.useState(false);
  useAskBeforeUnload(dirty);
  const heard = React.useCallback((isDirty: boolean): void => { setDirty(isDirty); guard(isDirty); }, [guard]);
  React.useEffect(() => () => guard(false), [guard]);
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles.command} aria-labelledby="desk-command-heading">
      <p><a data-interception="off" {...places.linkTo(undefined)}>{strings.backToWorklist}</a></p>
      {places.asking ? <Leaving onStay={places.stay} onLeave={places.leave} /> : null}
      <h3 ref={heading} id="desk-command-heading" tabIndex={-1} className={styles.heading}>{ui.room.title(place.command)}</h3>
      {lazy.state === 'loading' ? <Skeleton label={common.loading} /> : null}
      {lazy.state === 'failed' ? <NotLoaded text={strings.partNotLoaded} again={lazy.again} /> : null}
      {lazy.state === 'ready' ? (
        <CaseUiProvider value={ui}>
          <lazy.module.CaseDesk command={place.command} logIds={place.rows} onDirty={heard} onReload={onReload} />
        </CaseUiProvider>
      ) : null}
    </section>
  );
};
