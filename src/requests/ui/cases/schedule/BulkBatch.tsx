import strings from '../../../../loc/requestSchedule';
import * as React from 'react';
import { PrimaryButton } from '../../../../shared-ui/Button';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import type { PartProps } from './parts';
import type { Bulk } from './useBulk';

/** Puts all that is chosen into a batch, or takes it out. */
export const BulkBatch: React.FC<PartProps & { readonly bulk: Bulk }> = ({ services, store, view, id, fail, bulk }) => {
  const [typed, setTyped] = React.useState('');
  const [isWrong, setIsWrong] = React.useState(false);

  function save(): void {
    const number = typed.trim();
    const wrong = number !== '' && !/^[1-9]\d{0,3}$/.test(number);
    setIsWrong(wrong);
    if (wrong) return;
    bulk.start([...view.chosen.values()], (lines, following) => store.batchEntries(services, lines, number === '' ? undefined : Number(number), following)).catch(fail);
  }

  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); if (!bulk.busy) save(); }}>
      <TextBox id={id('batch')} label={strings.batchNumber} hint={strings.batchHint} width="short" inputMode="numeric" error={isWrong ? strings['problem_not-a-number'] : undefined} value={typed} onChange={setTyped} />
      <PrimaryButton id={id('batch-save')} thenFocus={id('chosen')} type="submit" aria-disabled={bulk.busy}>{strings.batchSave}</PrimaryButton>
    </form>
  );
};
