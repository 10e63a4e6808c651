import strings from '../../../../loc/requestSchedule';
import * as React from 'react';
import { ukDate } from '../../../../calendar';
import type { CaseProblem } from '../../../../casework/rules/command';
import { LinkButton, PrimaryButton } from '../../../../shared-ui/Button';
import { DayBox } from '../../../../shared-ui/fields/DayBox';
import { SelectBox } from '../../../../shared-ui/fields/SelectBox';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { Fold } from '../../../../shared-ui/Fold';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { fill } from '../../../../shared-ui/text';
import { documentProblems, emptyDocument } from '../../../rules/schedule/addOne';
import { documentKinds } from '../../../rules/schedule/choices';
import { scheduleEvent } from '../../../rules/schedule/events';
import { inForm, type PartProps } from './parts';
import { choicesBy, useForm } from './words';

/** One paper without an index: it gets the next number, and is opened from there. */
export const AddDocument: React.FC<PartProps & { readonly onOpen: (number: number) => void }> = ({ services, store, found, view, fail, tell, onOpen }) => {
  const [problems, setProblems] = React.useState<readonly CaseProblem[]>([]);
  const [busy, setBusy] = React.useState(false);
  const [added, setAdded] = React.useState<number>();
  // the same when the answer was lost and it is tried again
  const guid = React.useRef(crypto.randomUUID());
  const form = useForm(found.logId, 'schedule-add', emptyDocument, problems);
  const { value, change } = form;
  const at = (path: string): ReturnType<typeof form.at> => form.at(`add.${path}`);

  async function refuse(wrong: readonly CaseProblem[]): Promise<void> {
    setProblems(inForm('add', wrong));
    await form.submit(Promise.resolve('problems'), () => undefined);
  }

  async function add(): Promise<void> {
    setAdded(undefined);
    const wrong = documentProblems(value, ukDate(services.now()));
    if (wrong.length > 0) return refuse(wrong);
    setProblems([]);
    setBusy(true);
    try {
      const number = await store.addDocument(services, found, value, guid.current);
      if (number === undefined) return await refuse([{ field: 'title', code: 'schedule-full' }]);
      guid.current = crypto.randomUUID();
      await form.submit(Promise.resolve('saved'), () => setAdded(number));
      view.again();
      await tell([scheduleEvent('scheduleIndexed', { added: 1 })]);
    } finally {
      setBusy(false);
    }
  }

  return (
    <Fold title={strings.addTitle} size="tight">
      <form noValidate onSubmit={(event) => { event.preventDefault(); if (!busy) add().catch(fail); }}>
        {form.summary}
        <TextBox {...at('title')} label={strings.addWhat} hint={strings.addWhatHint} value={value.title} onChange={(title) => change({ title })} />
        <SelectBox {...at('kind')} label={strings.factKind} none={strings.choose} choices={choicesBy('kind', documentKinds)} value={value.kind} onChange={(kind) => change({ kind })} />
        <DayBox {...at('day')} label={strings.factDay} optional value={value.day} onChange={(day) => change({ day })} />
        <TextBox {...at('from')} label={strings.factFrom} optional value={value.from} onChange={(from) => change({ from })} />
        <TextBox {...at('to')} label={strings.factTo} optional value={value.to} onChange={(to) => change({ to })} />
        <TextBox {...at('source')} label={strings.factSource} hint={strings.addSourceHint} optional value={value.source} onChange={(source) => change({ source })} />
        <TextBox {...at('pages')} label={strings.factPages} optional width="short" inputMode="numeric" value={value.pages} onChange={(pages) => change({ pages })} />
        <PrimaryButton type="submit" aria-disabled={busy}>{strings.addSave}</PrimaryButton>
      </form>
      {added === undefined ? null : (
        <MessagePanel tone="success" urgent><p>{fill(strings.addDone, added)}</p><p><LinkButton onClick={() => onOpen(added)}>{fill(strings.open, added)}</LinkButton></p></MessagePanel>
      )}
    </Fold>
  );
};
