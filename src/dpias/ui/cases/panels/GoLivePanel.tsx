import shared from '../../../../loc/casePanels';
import strings from '../../../../loc/dpiaPanels';
import * as React from 'react';
import { plainDate } from '../../../../calendar';
import { fieldId } from '../../../../casework/ui/fieldId';
import { Tasks } from '../../../../casework/ui/tasks/Tasks';
import { useCouncilSettings } from '../../../../casework/ui/useCouncilSettings';
import { PrimaryButton } from '../../../../shared-ui/Button';
import { DayBox } from '../../../../shared-ui/fields/DayBox';
import { fill } from '../../../../shared-ui/text';
import { goLive, goLiveInput, unmetAgainst } from '../../../rules/cases/goLive';
import { measuresInTime, type Against } from '../../../rules/goLive/against';
import type { Measure } from '../../../rules/risks/risk';
import type { DpiaPanelProps } from '../contract';
import { useForm } from '../problems';
import { againstOf, useStanding, type DpiaStanding } from '../standing';
import { againstText, shortDay } from '../words';
import { AllTheSame } from './AllTheSame';
import { StandingRead } from './StandingRead';
import styles from '../../../../casework/ui/cases.module.scss';

/** *Before it goes live*: the planned day, what stands against it, measures that become tasks, and that it went live. */
export const GoLivePanel: React.FC<DpiaPanelProps> = (props) => {
  const { services, found, say, fail } = props;
  const standing = useStanding(found);
  const council = useCouncilSettings(services);
  const serviceNames = council.state === 'read' ? council.value?.services.map(({ name }) => name) ?? [] : [];
  return (
    <>
      <p>{strings.goLiveIntro}</p>
      <StandingRead read={standing}>{(read) => <Form {...props} standing={read} />}</StandingRead>
      <Tasks services={services} found={found} id={(path) => fieldId(found.logId, path)} serviceNames={serviceNames} own={found.values.service} say={say} fail={fail} />
    </>
  );
};

const Form: React.FC<DpiaPanelProps & { readonly standing: DpiaStanding }> = ({ found, run, problems, busy, say, standing }) => {
  const { logId, values } = found;
  const form = useForm(logId, 'goLive', goLiveInput(values), problems);
  const { value, change, at } = form;
  // a day that is half typed says nothing yet
  const planned = plainDate(value.plannedOn)?.toString();
  const against = againstOf(found, standing, planned);
  const codes = against.map(({ code }) => code);
  const isNowLive = value.liveOn !== '' && value.liveOn !== values.liveOn;
  const save = (): Promise<void> => form.submit(run((seen, context) => goLive(seen, value, codes, context)), () => say(shared.saved));
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); if (!busy) void save(); }}>
      {form.summary}
      <DayBox {...at('plannedOn')} label={strings.plannedOn} optional value={value.plannedOn} onChange={(plannedOn) => change({ plannedOn })} />
      <h4 className={styles.heading}>{strings.againstHeading}</h4>
      <AgainstList against={against} measures={standing.current?.said?.measures ?? []} plannedOn={planned} />
      <DayBox {...at('liveOn')} label={strings.liveOn} hint={strings.liveOnHint} optional value={value.liveOn} onChange={(liveOn) => change({ liveOn })} />
      {isNowLive ? <AllTheSame unmet={unmetAgainst(codes)} form={form} /> : null}
      <PrimaryButton id={at('goLive').id} type="submit" aria-disabled={busy}>{strings.goLiveSave}</PrimaryButton>
    </form>
  );
};

/** What stands against the day, each in a sentence; measures one by one with who and by when. */
export const AgainstList: React.FC<{ readonly against: readonly Against[]; readonly measures: readonly Measure[]; readonly plannedOn: string | undefined }> = ({ against, measures, plannedOn }) => {
  const { inTime, late } = measuresInTime(measures, plannedOn);
  const line = ({ what, owner, due }: Measure): string => [what, owner, due === '' ? strings.measureNoDay : shortDay(due)].filter((part) => part !== '').join('; ');
  return against.length === 0 ? <p>{strings.againstNone}</p> : (
    <ul>
      {against.map(({ code, of }) => (
        <li key={code}>
          {againstText({ code, of })}
          {code !== 'measures' ? null : (
            <ul>
              {late.map((each) => <li key={each.id} dir="auto">{fill(strings.measureLate, line(each))}</li>)}
              {inTime.map((each) => <li key={each.id} dir="auto">{fill(strings.measureInTime, line(each))}</li>)}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
};
