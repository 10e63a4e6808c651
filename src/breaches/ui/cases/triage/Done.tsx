import * as React from 'react';
import { ukInputs } from '../../../../calendar';
import { DateTimeBox } from '../../../../shared-ui/fields/DateTimeBox';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import strings from '../../../../loc/triage';
import { TEXT_LIMIT } from '../../../rules';
import type { TellInput } from '../../../rules/triage';
import type { PartProps } from './part';

type Told = Pick<TellInput, 'date' | 'time' | 'by'>;

interface DoneProps extends Pick<PartProps, 'services' | 'id' | 'error'> {
  readonly path: string;
  readonly row: Told;
  readonly byLabel: string;
  readonly onChange: (change: Partial<Told>) => void;
}

/** Who did it and when. */
export const Done: React.FC<DoneProps> = ({ services, id, error, path, row, byLabel, onChange }) => (
  <>
    <DateTimeBox id={id(`${path}.at`)} label={strings.at} error={error(`${path}.at`)} date={row.date} time={row.time} now={() => ukInputs(services.now())} onChange={onChange} />
    <TextBox id={id(`${path}.by`)} label={byLabel} error={error(`${path}.by`)} width="medium" maximum={TEXT_LIMIT} value={row.by} onChange={(by) => onChange({ by })} />
  </>
);
