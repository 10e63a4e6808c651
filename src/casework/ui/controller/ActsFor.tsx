import strings from '../../../loc/caseHold';
import * as React from 'react';
import { fill } from '../../../shared-ui/text';
import type { AnyCase } from '../../rules/kind';
import { useValueWords } from '../room';
import styles from '../cases.module.scss';

/** Of a case that is not the council's own: whose it is. */
export const ActsFor: React.FC<{ readonly found: AnyCase }> = ({ found: { values: { controller } } }) => {
  const { controllerText = (key) => key } = useValueWords();
  return controller === '' ? null : <p className={styles.actsFor}>{fill(strings.ofController, controllerText(controller))}</p>;
};
