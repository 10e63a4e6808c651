import * as React from 'react';
import strings from '../../../../loc/policies';
import { formatUkDate } from '../../../../calendar';
import type { DeskServices } from '../../../../platform/host/services';
import { Fold } from '../../../../shared-ui/Fold';
import { NotLoaded } from '../../../../shared-ui/NotLoaded';
import { Skeleton } from '../../../../shared-ui/Skeleton';
import { fill } from '../../../../shared-ui/text';
import { useLazy } from '../../../../shared-ui/useLazy';
import type { MyPolicy } from '../../../rules/mine';
import type { ReadingText } from '../../../rules/readingText';
import { languageOfPolicy, type PolicyVersion } from '../../../rules/version';
import type { LoadMineStore } from '../ports';
import type { DifferenceProps } from './Difference';
import { useOpened } from './useOpened';
import styles from './Document.module.scss';

const loadDifference = (): Promise<typeof import('./Difference')> => import(/* webpackChunkName: 'reading-difference' */ './Difference');

export interface ChangesProps {
  readonly services: DeskServices;
  readonly loadStore: LoadMineStore;
  readonly each: MyPolicy;
  readonly former: NonNullable<MyPolicy['former']>;
  readonly shown: PolicyVersion;
  readonly text: ReadingText;
}

/** What changed since the version that one agreed to: the publishers' sentences, then the texts side by side. */
export const Changes: React.FC<ChangesProps> = ({ services, loadStore, each, former, shown, text }) => {
  const { locale } = services;
  const since = each.policy.versions.filter(({ number, changeSummary }) => number > former.version.number && number <= shown.number && changeSummary !== '');
  const { opened } = useOpened(services, loadStore, former.version);
  return (
    <Fold title={fill(strings.changesTitle, former.version.number, formatUkDate(former.receipt.created, locale))} titleLevel={3} startsOpen>
      {since.length > 0 ? (
        <ul className={styles.summaries}>
          {since.map(({ id, number, publishedAt, changeSummary, language }) => (
            <li key={id}><strong>{fill(strings.changesOf, number, formatUkDate(publishedAt, locale))}</strong> <span lang={languageOfPolicy({ language })}>{changeSummary}</span></li>
          ))}
        </ul>
      ) : null}
      {opened.name === 'loading' ? <Skeleton label={strings.changesLoading} lines={3} /> : null}
      {opened.name === 'failed' ? <p>{strings.changesFailed}</p> : null}
      {opened.name === 'opened' ? (opened.version.ok ? <Compared before={opened.version.text} after={text} from={former.version.number} to={shown.number} /> : <p>{strings.changesGone}</p>) : null}
    </Fold>
  );
};

const Compared: React.FC<DifferenceProps> = (props) => {
  const lazy = useLazy(loadDifference);
  switch (lazy.state) {
    case 'loading':
      return <Skeleton label={strings.changesLoading} lines={3} />;
    case 'failed':
      return <NotLoaded tone="warning" text={strings.changesFailed} again={lazy.again} />;
    case 'ready':
      return <lazy.module.Difference {...props} />;
  }
};
