import shared from '../../../../loc/caseSummary';
import strings from '../../../../loc/dpiaPage';
import * as React from 'react';
import { formatUkDateTime } from '../../../../calendar';
import { FailureMessage } from '../../../../casework/ui/FailureMessage';
import type { CasePartProps } from '../../../../casework/ui/page/parts';
import { useValueWords } from '../../../../casework/ui/room';
import { SummaryFields } from '../../../../casework/ui/summary/SummaryFields';
import { useRead } from '../../../../casework/ui/useRead';
import { Skeleton } from '../../../../shared-ui/Skeleton';
import { fill } from '../../../../shared-ui/text';
import { isScreening, type DpiaCase } from '../../../rules/cases/values';
import { screen } from '../../../rules/screening/screen';
import { useDpiaStore } from '../contract';
import { useStanding } from '../standing';
import { fieldLabel, valueText } from '../words';
import { Reading } from './Reading';
import { ScreeningView } from './ScreeningView';
import styles from '../../../../casework/ui/summary/summary.module.scss';

const ofScreening = ['result', 'look.decision', 'look.at', 'look.by', 'look.until', 'look.why'] as const;
const ofDpia = ['form', 'system', 'plannedOn', 'liveOn', 'reviewOn', 'submission.level', 'publication'] as const;

/** Which project it is and how it stands, and below that what it says: the answers of a screening, or the submission of which the log speaks with all that was said of it. */
export const Summary: React.FC<CasePartProps<DpiaCase>> = ({ found, linkTo }) => {
  const { locale, officers } = useValueWords();
  const { values, enteredAt, repeatOf } = found;
  const { look, submission, leadId, linked } = values;
  const known: Readonly<Record<string, unknown>> = {
    ...values, 'look.decision': look.decision, 'look.at': look.at, 'look.by': look.by, 'look.until': look.until, 'look.why': look.why, 'submission.level': submission.level,
    publication: values.publication === 'Not decided' ? '' : values.publication
  };
  const isOfScreening = isScreening(found);
  return (
    <>
      <dl className={styles.summary}>
        <SummaryFields words={{ fieldLabel, valueText }} fields={['title', 'service', ...(isOfScreening ? ofScreening : ofDpia)].map((path) => [path, known[path]] as const)} />
        <dt>{shared.lead}</dt><dd>{leadId === undefined ? shared.leadNobody : officers.find(({ id }) => id === leadId)?.name ?? shared.leadUnknown}</dd>
        {enteredAt ? <><dt>{strings.begun}</dt><dd>{formatUkDateTime(enteredAt, locale)}</dd></> : null}
        {repeatOf === undefined ? null : <dd>{fill(shared.repeatOf, repeatOf)}</dd>}
        {linked === '' ? null : <><dt>{shared.linked}</dt><dd><a data-interception="off" {...linkTo(linked)}>{linked}</a>: {isOfScreening ? strings.itsDpia : strings.itsScreening}</dd></>}
      </dl>
      {isOfScreening ? <OfScreening found={found} /> : <OfDpia found={found} />}
    </>
  );
};

const OfScreening: React.FC<{ readonly found: DpiaCase }> = ({ found }) => {
  const store = useDpiaStore();
  const { logId } = found;
  const asked = React.useRef(found);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- a save asks nothing anew
  const read = useRead(React.useCallback(() => store.readScreening(asked.current), [store, logId]));
  if (read.state === 'failed') return <FailureMessage error={read.error} onRetry={read.again} level={4} />;
  if (read.state === 'reading') return <Skeleton label={strings.reading} lines={4} />;
  return read.value === undefined ? <p>{strings.screeningGone}</p> : <><h4>{strings.answersHeading}</h4><ScreeningView screening={read.value} stored={found.values.result} screened={screen(read.value.answers)} id={`summary-${logId}`} /></>;
};

const OfDpia: React.FC<{ readonly found: DpiaCase }> = ({ found }) => {
  const read = useStanding(found);
  if (read.state === 'failed') return <FailureMessage error={read.error} onRetry={read.again} level={4} />;
  return read.state === 'reading' ? <Skeleton label={strings.reading} lines={6} /> : <Reading found={found} standing={read.value} />;
};
