import shared from '../../../../loc/casePanels';
import strings from '../../../../loc/requestReview';
import * as React from 'react';
import * as v from 'valibot';
import { ukDate } from '../../../../calendar';
import { fieldId } from '../../../../casework/ui/fieldId';
import { SaveBar } from '../../../../casework/ui/SaveBar';
import { SectionIndex } from '../../../../casework/ui/SectionIndex';
import { PrimaryButton } from '../../../../shared-ui/Button';
import { recordReview } from '../../../rules/cases/review';
import type { WithholdingDecision } from '../../../rules/cases/reviewFile';
import { healthOpinionSchema, type HealthOpinion } from '../../../rules/exemptions/healthOpinion';
import { otherPersonSchema, type OtherPerson } from '../../../rules/exemptions/otherPeople';
import { unfoundedSchema, type Unfounded as Claim } from '../../../rules/exemptions/unfounded';
import type { RequestPanelProps } from '../contract';
import { fieldLabel } from '../words';
import { OpinionRows } from './review/OpinionRows';
import { OtherPeopleRows } from './review/OtherPeopleRows';
import { useForm, type ReviewInput } from './review/parts';
import { Unfounded } from './review/Unfounded';
import { WithheldRows } from './review/WithheldRows';

const key = (): string => crypto.randomUUID();
const sections = ['withheld', 'otherPeople', 'opinions', 'unfounded'] as const;

/** What is kept back and why, other people's information, opinions on health data, and a request that is manifestly unfounded or excessive. */
export const ReviewPanel: React.FC<RequestPanelProps> = ({ services, access, found, run, problems, busy, say }) => {
  const { values, logId } = found;
  const { withheld, otherPeople, opinions, unfounded } = values.review;
  const form = useForm<ReviewInput>(logId, 'review', { withheld, otherPeople, opinions, unfounded }, problems);
  const { value, change, at } = form;
  const today = ukDate(services.now());
  const me = access.me.name;
  const parts = { value, change, at };
  const decision = (): WithholdingDecision => (
    { key: key(), exemption: '', covers: '', reason: '', told: undefined, toldWhy: '', decidedBy: me, on: today.toString(), right: values.rights.at(0) ?? 'Access', opinion: '' }
  );
  const person = (): OtherPerson => ({ ...v.parse(otherPersonSchema, { key: key() }), decidedBy: me });
  const opinion = (): HealthOpinion => v.parse(healthOpinionSchema, { key: key() });
  const claim = (): Claim => ({ ...v.parse(unfoundedSchema, {}), decidedBy: me, on: today.toString() });
  const save = (): Promise<void> => form.submit(run((seen, context) => recordReview(seen, value, context)), () => say(shared.saved));
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); if (!busy) void save(); }}>
      <SectionIndex sections={sections.map((name) => ({ id: fieldId(logId, name), title: fieldLabel(`review.${name}`), hasProblem: problems.some(({ field }) => field.startsWith(name)) }))} />
      <p>{strings.intro}</p>
      {form.summary}
      <WithheldRows {...parts} values={values} blank={decision} />
      <OtherPeopleRows {...parts} blank={person} />
      <OpinionRows {...parts} blank={opinion} today={today} />
      <Unfounded {...parts} blank={claim} />
      <SaveBar><PrimaryButton id={at('review').id} type="submit" aria-disabled={busy}>{strings.save}</PrimaryButton></SaveBar>
    </form>
  );
};
