import * as React from 'react';
import strings from '../../../loc/dpiaMine';
import common from '../../../loc/common';
import type { OpenedDesk } from '../../../casework/ui/staff/StaffRoom';
import { useRead } from '../../../casework/ui/useRead';
import type { KeyValueStore } from '../../../platform/host/browserDrafts';
import { QuietButton } from '../../../shared-ui/Button';
import { failureText } from '../../../shared-ui/failure';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { Skeleton } from '../../../shared-ui/Skeleton';
import type { OwnQuestion } from '../../rules/content';
import type { MyDpia, MyScreening } from '../staff/contract';
import { DpiaForm } from './DpiaForm';
import type { FormStore } from './formStore';
import { DpiaList } from './list/DpiaList';
import { readMine } from './list/readMine';
import { StartDpia } from './start/StartDpia';
import styles from './form.module.scss';

export interface MyDpiasProps extends OpenedDesk {
  readonly store: FormStore;
  readonly drafts?: KeyValueStore;
  /** The council's own questions as they are today: a new DPIA takes them over. */
  readonly own?: readonly OwnQuestion[];
  /** Screenings of whoever looks, to start from. @throws DeskError */
  readonly readMyScreenings?: (services: OpenedDesk['services']) => Promise<readonly MyScreening[]>;
  /** One to open at once. */
  readonly reference?: string;
  /** A screening to start from at once. */
  readonly screening?: string;
}

type Where = { readonly at: 'list' } | { readonly at: 'start' } | { readonly at: 'form'; readonly dpia: MyDpia };

/** *My DPIAs*: the list, the beginning of one, and its form. */
export const MyDpias: React.FC<MyDpiasProps> = ({ services, settings, store, drafts, own = [], readMyScreenings, reference, screening }) => {
  const [where, setWhere] = React.useState<Where>(screening === undefined ? { at: 'list' } : { at: 'start' });
  const read = useRead(React.useCallback(() => readMine(services, store), [services, store]));
  const wanted = React.useRef(reference);
  React.useEffect(() => {
    const found = read.state === 'read' ? read.value.dpias.find((each) => each.reference === wanted.current) : undefined;
    if (found) {
      wanted.current = undefined;
      setWhere({ at: 'form', dpia: found });
    }
  }, [read]);
  const toList = (): void => {
    setWhere({ at: 'list' });
    // what was changed or started meanwhile stands in it
    if (read.state !== 'reading') read.again();
  };
  return (
    <div className={where.at === 'form' ? `${styles.page} ${styles.wide}` : styles.page}>
      {where.at === 'list' ? <><h2 className={styles.title}>{strings.heading}</h2><p className={styles.intro}>{strings.intro}</p></> : null}
      {body()}
    </div>
  );

  function body(): React.ReactElement {
    switch (read.state) {
      case 'reading': return <Skeleton label={strings.reading} lines={4} />;
      case 'failed': return <MessagePanel tone="warning" title={strings.notRead}><p>{failureText(read.error)}</p><QuietButton onClick={read.again}>{common.tryAgain}</QuietButton></MessagePanel>;
      case 'read': {
        const { folders } = read.value;
        switch (where.at) {
          case 'list': return <DpiaList services={services} settings={settings} mine={read.value} onOpen={(dpia) => setWhere({ at: 'form', dpia })} onStart={() => setWhere({ at: 'start' })} />;
          case 'start': return (
            <StartDpia services={services} settings={settings} store={store} mine={read.value} own={own} readMyScreenings={readMyScreenings} screening={screening} onCancel={toList} onStarted={(dpia) => setWhere({ at: 'form', dpia })} />
          );
          case 'form': return <DpiaForm services={services} settings={settings} store={store} drafts={drafts} dpia={where.dpia} isOfService={folders.includes(where.dpia.folder)} onBack={toList} />;
        }
      }
    }
  }
};
