import strings from '../../../loc/searches';
import * as React from 'react';
import { Rows } from '../../../casework/ui/Rows';
import { DayBox } from '../../../shared-ui/fields/DayBox';
import { TextBox } from '../../../shared-ui/fields/TextBox';
import { ukDate } from '../../../calendar';
import type { DeskServices } from '../../../platform/host/services';
import type { CountInput } from '../../rules/searches/answer';

interface CountRowsProps {
  readonly services: Pick<DeskServices, 'now'>;
  /** Id and error of a field by its path, such as `counts.0.items`. */
  readonly at: (path: string) => { readonly id: string; readonly error: string | undefined };
  readonly rows: readonly CountInput[];
  readonly onChange: (rows: readonly CountInput[]) => void;
}

/** How much was found in each place: the places that were asked stand there already, others are added. */
export const CountRows: React.FC<CountRowsProps> = ({ services, at, rows, onChange }) => {
  const today = ukDate(services.now()).toString();
  const { id, error } = at('counts');
  return (
    <>
      <Rows id={id} heading={strings.ask_counts} hint={strings.hint_counts} words={{ number: strings.countNumber, add: strings.countAdd, remove: strings.countRemove }} rows={rows}
        blank={() => ({ key: crypto.randomUUID(), place: '', items: '', size: '', runOn: today })} onChange={onChange}>
        {(row, set, place) => {
          const field = (name: string): ReturnType<typeof at> => at(`counts.${place}.${name}`);
          return (
            <>
              <TextBox {...field('place')} label={strings.countPlace} value={row.place} onChange={(changed) => set({ place: changed })} />
              <TextBox {...field('items')} label={strings.countItems} width="short" value={row.items} onChange={(items) => set({ items })} />
              <TextBox {...field('size')} label={strings.countSize} hint={strings.hint_countSize} optional width="short" value={row.size} onChange={(size) => set({ size })} />
              <DayBox {...field('runOn')} label={strings.countRunOn} value={row.runOn} onChange={(runOn) => set({ runOn })} />
            </>
          );
        }}
      </Rows>
      {error === undefined ? null : <p role="alert">{error}</p>}
    </>
  );
};
