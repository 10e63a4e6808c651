import strings from '../../../loc/caseHold';
import * as React from 'react';
import { controllerText } from '../../../platform/settings';
import { fill } from '../../../shared-ui/text';
import type { AnyCase } from '../../rules/kind';
import { useCaseUi } from '../room';
import { useCouncilSettings } from '../useCouncilSettings';
import styles from '../cases.module.scss';

/** Of a case that is not the council's own: whose it is. */
export const ActsFor: React.FC<{ readonly found: AnyCase }> = ({ found: { values: { controller } } }) => (controller === '' ? null : <Of controller={controller} />);

/** By its name once that is read: over a list the page around has read no settings. */
const Of: React.FC<{ readonly controller: string }> = ({ controller }) => {
  const { services } = useCaseUi();
  const read = useCouncilSettings(services);
  const known = read.state === 'read' ? read.value?.controllers ?? [] : [];
  return <p className={styles.actsFor}>{fill(strings.ofController, controllerText(controller, known, services.locale))}</p>;
};
