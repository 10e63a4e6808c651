import * as React from 'react';
import strings from '../../../loc/requestForm';
import { emptyTold, ToldForm } from '../../../casework/ui/staff/told/ToldForm';
import { toldQuestions } from '../../../casework/ui/staff/told/section';
import type { ToldFormPlace } from '../../../casework/ui/staff/told/ToldPage';
import { useStaffForm } from '../../../casework/ui/staff/useStaffForm';
import { checkEntry, type EntryProblem, type RequestEntry } from '../../rules/intake/entry';
import { entryFields, type EntryDraft } from '../../rules/intake/entryDraft';
import type { RequestOutcome } from '../../store/contract';
import type { LoadRequestStore, SentRequest } from '../contract';
import { ForWhom } from './ForWhom';
import { RightsBox } from './RightsBox';

const { question, summaryLines } = toldQuestions('desk-request', entryFields, strings);

/** A request: besides what every such form asks, for whom somebody asks, and what, where that is plain. */
export const RequestForm: React.FC<ToldFormPlace<EntryDraft, SentRequest, LoadRequestStore>> = ({ services, settings, keeper, loadStore, onSent }) => {
  const form = useStaffForm<EntryDraft, RequestEntry, EntryProblem, RequestOutcome>({
    keeper, start: keeper.found ?? undefined, empty: () => ({ ...emptyTold(services), kind: 'The person' }),
    check: (draft, files) => checkEntry(draft, services.now(), { serviceNames: settings.services.map(({ name }) => name), mayRestrict: Boolean(settings.restrictedMailbox), hasFiles: files.length > 0 }),
    submit: async (request) => (await loadStore()).submitRequest(services, request),
    onSent: (outcome, report) => onSent({ outcome, report })
  });
  return (
    <ToldForm form={form} keeper={keeper} services={services} settings={settings} words={strings} question={(field) => question(form, field)} lines={summaryLines(form.problems)}
      filesId="desk-request-files"
      who={<ForWhom draft={form.draft} kind={question(form, 'kind')} subject={question(form, 'subject')} onChange={form.update} />}
      about={<RightsBox question={question(form, 'rights')} values={form.draft.rights ?? []} onChange={(rights) => form.update({ rights })} />} />
  );
};
