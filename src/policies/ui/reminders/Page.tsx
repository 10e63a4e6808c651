import strings from '../../../loc/compliance';
import * as React from 'react';
import { QuietButton } from '../../../shared-ui/Button';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { Skeleton } from '../../../shared-ui/Skeleton';
import { fill } from '../../../shared-ui/text';
import { failureText } from '../compliance/words';
import type { PolicyPageProps } from '../desk/deskContract';
import { Compose } from './Compose';
import { Past } from './Past';
import { Sent } from './Sent';
import { useReminders } from './useReminders';

/** Reminders in bulk: whom and of what, a look at who gets them and what they say, sending, and what was sent. */
const RemindersPage: React.FC<PolicyPageProps> = ({ services, access }) => {
  const { reading, sending, read, send, stop } = useReminders(services);
  const [known, setKnown] = React.useState(reading.state === 'ready' ? reading.known : undefined);
  // what was read stays while it is read again
  React.useEffect(() => { if (reading.state === 'ready') setKnown(reading.known); }, [reading]);
  return (
    <section aria-labelledby="reminders-heading">
      <h3 id="reminders-heading">{strings.remindersHeading}</h3>
      <p>{strings.remindersIntro}</p>
      {reading.state === 'reading' && !known ? <Skeleton label={fill(strings.readingCount, reading.marks)} /> : null}
      {reading.state === 'failed' ? (
        <MessagePanel tone="error" urgent title={strings.failedTitle} level={4}><p>{failureText(reading.error)}</p><QuietButton onClick={read}>{strings.tryAgain}</QuietButton></MessagePanel>
      ) : null}
      <Sent sending={sending} onStop={stop} />
      {known && access.role !== 'reviewer' ? <Compose services={services} known={known} isBusy={sending.state === 'sending' || reading.state !== 'ready'} onSend={send} /> : null}
      {known ? <Past rows={known.rows} /> : null}
    </section>
  );
};

export default RemindersPage;
