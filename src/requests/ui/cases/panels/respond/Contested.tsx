import strings from '../../../../../loc/requestRespond';
import * as React from 'react';
import { DayBox } from '../../../../../shared-ui/fields/DayBox';
import { TextBox } from '../../../../../shared-ui/fields/TextBox';
import type { Right } from '../../../../rules/choices';
import { isContestedBlank, isToldLate, type ContestedInput } from '../../../../rules/response/contested';
import type { PartProps } from './parts';
import styles from '../../../../../casework/ui/cases.module.scss';

/** That what is contested is kept and not used while it is looked at: since when, until when, and when the person was told that it ends. */
export const Contested: React.FC<PartProps & { readonly right: Right }> = ({ value: { restriction }, change, at, right }) => {
  const set = (changes: Partial<ContestedInput>): void => change({ restriction: { ...restriction, ...changes } });
  const { since, lifted, told, why, toldLateBecause } = restriction;
  return (
    <>
      <h4 id={at('contested').id} tabIndex={-1} className={styles.heading}>{strings.contestedHeading}</h4>
      <p className={styles.quiet}>{right === 'Objection' ? strings.contestedObjection : strings.contestedAccuracy}</p>
      <DayBox {...at('restriction.since')} label={strings.contestedSince} optional value={since} onChange={(day) => set({ since: day })} />
      {isContestedBlank(restriction) ? null : (
        <>
          <TextBox {...at('restriction.why')} label={strings.contestedWhy} optional rows={2} value={why} onChange={(text) => set({ why: text })} />
          <DayBox {...at('restriction.lifted')} label={strings.contestedLifted} hint={strings.contestedLiftedHint} optional value={lifted} onChange={(day) => set({ lifted: day })} />
        </>
      )}
      {lifted === '' && told === '' ? null : <DayBox {...at('restriction.told')} label={strings.contestedTold} hint={strings.contestedToldHint} value={told} onChange={(day) => set({ told: day })} />}
      {isToldLate(restriction) || toldLateBecause !== '' ? (
        <TextBox {...at('restriction.toldLateBecause')} label={strings.contestedToldLate} rows={2} value={toldLateBecause} onChange={(text) => set({ toldLateBecause: text })} />
      ) : null}
    </>
  );
};
