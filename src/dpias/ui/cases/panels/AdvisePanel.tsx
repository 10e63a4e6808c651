import strings from '../../../../loc/dpiaPanels';
import * as React from 'react';
import { fieldId } from '../../../../casework/ui/fieldId';
import { Rows } from '../../../../casework/ui/Rows';
import { SaveBar } from '../../../../casework/ui/SaveBar';
import { PrimaryButton } from '../../../../shared-ui/Button';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { advise } from '../../../rules/cases/advise';
import type { DpiaPanelProps } from '../contract';
import { useForm } from '../problems';
import { pointsOf, useStanding } from '../standing';
import { Points } from '../page/Points';
import { SubmissionState } from '../page/SubmissionState';
import { StandingRead } from './StandingRead';
import { useTelling } from './useTelling';
import styles from '../../../../casework/ui/cases.module.scss';

interface Typed {
  readonly points: readonly { readonly key: string; readonly text: string }[];
  readonly summary: string;
  readonly by: string;
}
const blank = (): Typed['points'][number] => ({ key: crypto.randomUUID(), text: '' });

/** The DPO's advice on the submission that is shown, as numbered points that the service answers one by one. */
export const AdvisePanel: React.FC<DpiaPanelProps> = ({ services, found, run, problems, busy, say, fail }) => {
  const { logId, values: { submission } } = found;
  const form = useForm<Typed>(logId, 'advise', { points: [], summary: '', by: '' }, problems);
  const { value, change, at } = form;
  const standing = useStanding(found);
  const tell = useTelling({ found, run, say });
  // what is on the page is what is advised on
  const shown = submission.hash;
  const save = (): Promise<void> => tell(form, (seen, context) => advise(seen, { points: value.points.map(({ text }) => text), summary: value.summary, by: value.by, submission: shown }, context), 'turn');
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); if (!busy) save().catch(fail); }}>
      <p>{strings.adviseIntro}</p>
      {form.summary}
      <div id={at('submission').id} tabIndex={-1}>
        <StandingRead read={standing}>
          {(read) => (
            <>
              <SubmissionState found={found} standing={read} locale={services.locale} />
              <Points points={pointsOf(found, read)} locale={services.locale} />
            </>
          )}
        </StandingRead>
      </div>
      <Rows id={fieldId(logId, 'points')} heading={strings.pointsHeading} hint={strings.pointsHint} words={{ number: strings.pointNumber, add: strings.pointAdd, remove: strings.pointRemove }}
        rows={value.points} blank={blank} onChange={(points) => change({ points })}>
        {(row, set, place) => <TextBox {...at(`points.${place}`)} label={strings.pointText} rows={3} value={row.text} onChange={(text) => set({ text })} />}
      </Rows>
      <h4 className={styles.heading}>{strings.summaryHeading}</h4>
      <TextBox {...at('summary')} label={strings.summaryLabel} hint={strings.summaryHint} optional={value.points.length > 0} rows={3} value={value.summary} onChange={(summary) => change({ summary })} />
      <TextBox {...at('by')} label={strings.adviseBy} hint={strings.adviseByHint} optional width="medium" value={value.by} onChange={(by) => change({ by })} />
      <SaveBar><PrimaryButton id={at('file').id} type="submit" aria-disabled={busy}>{strings.adviseSave}</PrimaryButton></SaveBar>
    </form>
  );
};
