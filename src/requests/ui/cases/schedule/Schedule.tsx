import strings from '../../../../loc/requestSchedule';
import * as React from 'react';
import { FailureMessage } from '../../../../casework/ui/FailureMessage';
import { focusElement } from '../../../../shared-ui/focus';
import { Skeleton } from '../../../../shared-ui/Skeleton';
import { Tabs } from '../../../../shared-ui/Tabs';
import type { ScheduleCounts } from '../../../rules/schedule/counts';
import type { ScheduleLine } from '../../../rules/schedule/entry';
import { BringInTab } from './BringInTab';
import { CheckTab } from './CheckTab';
import { Documents } from './Documents';
import { EntryView } from './EntryView';
import type { PartProps } from './parts';
import { RecordTab } from './RecordTab';
import { ReleaseTab } from './ReleaseTab';
import { useSchedule } from './useSchedule';

const tabs = ['documents', 'bringIn', 'check', 'release', 'record'] as const;
type Tab = (typeof tabs)[number];

interface Props extends Omit<PartProps, 'view'> {
  readonly onKeep: (counts: ScheduleCounts) => void;
  readonly busy: boolean;
}

/** The schedule of a request: its documents, and what is done with them. */
export const Schedule: React.FC<Props> = ({ onKeep, busy, ...props }) => {
  const { services, store, found, id } = props;
  const view = useSchedule(services, found, store);
  const [tab, setTab] = React.useState<Tab>('documents');
  const [opened, setOpened] = React.useState<number>();
  const part: PartProps = { ...props, view };
  const entries = view.page.state === 'read' ? view.page.value.entries : [];
  const back = (): void => {
    const left = opened;
    setOpened(undefined);
    // where it was opened from, once that stands there again
    setTimeout(() => focusElement(document.getElementById(id(`open-${left ?? 0}`))), 0);
  };
  const counted = (draw: (lines: readonly ScheduleLine[]) => React.ReactElement): React.ReactElement => {
    const { lines } = view;
    if (lines.state === 'failed') return <FailureMessage error={lines.error} onRetry={lines.again} />;
    return lines.state === 'reading' ? <Skeleton label={strings.standReading} lines={3} /> : draw(lines.value);
  };
  return (
    <>
      <p>{strings.intro}</p>
      <Tabs id={id('schedule')} label={strings.tabs} tabs={tabs.map((key) => ({ key, text: strings[`tab_${key}`] }))} chosen={tab} isHidden={opened !== undefined} onChoose={setTab}>
        {opened !== undefined ? <EntryView {...part} number={opened} around={entries.map(({ number }) => number)} onOpen={setOpened} onBack={back} /> : null}
        {/* what is typed there stays while one document is looked at */}
        <div hidden={opened !== undefined}>
          {tab === 'documents' ? <Documents {...part} onOpen={setOpened} onBringIn={() => setTab('bringIn')} /> : null}
          {tab === 'bringIn' ? <BringInTab {...part} onDocuments={() => setTab('documents')} /> : null}
          {tab === 'check' ? counted((lines) => <CheckTab {...part} lines={lines} onShow={() => setTab('documents')} />) : null}
          {tab === 'release' ? counted((lines) => <ReleaseTab {...part} lines={lines} />) : null}
          {tab === 'record' ? counted((lines) => <RecordTab {...part} lines={lines} onKeep={onKeep} busy={busy} />) : null}
        </div>
      </Tabs>
    </>
  );
};
