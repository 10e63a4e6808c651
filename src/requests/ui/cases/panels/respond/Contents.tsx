import strings from '../../../../../loc/requestRespond';
import * as React from 'react';
import { RadioGroup } from '../../../../../shared-ui/fields/RadioGroup';
import { TextBox } from '../../../../../shared-ui/fields/TextBox';
import type { Regime } from '../../../../rules/choices';
import { maybeParts } from '../../../../rules/response/typed';
import { yesNo, type PartProps } from './parts';
import styles from '../../../../../casework/ui/cases.module.scss';

const texts = ['enclosed', 'purposes', 'legalBasis', 'categories', 'recipients', 'retention'] as const;

/** What somebody gets to know who asks for access. Part 3 asks for the legal basis, and for neither automated decisions nor safeguards (section 45(2)). */
export const Contents: React.FC<PartProps & { readonly regime: Regime }> = ({ value, change, at, regime }) => {
  const isEnforcement = regime === 'Law enforcement';
  const asked = maybeParts.filter(([has]) => !isEnforcement || (has !== 'isAutomated' && has !== 'isSentAbroad'));
  return (
    <>
      <h4 id={at('contents').id} tabIndex={-1} className={styles.heading}>{strings.contentsHeading}</h4>
      <p className={styles.quiet}>{strings.contentsHint}</p>
      {texts.filter((name) => name !== 'legalBasis' || isEnforcement).map((name) => (
        <TextBox key={name} {...at(name)} label={strings[name]} rows={2} value={value[name]} onChange={(text) => change({ [name]: text })} />
      ))}
      {asked.map(([has, name]) => (
        <React.Fragment key={has}>
          <RadioGroup {...at(has)} label={strings[has]} layout="inline" choices={yesNo} value={value[has]} onChange={(said) => change({ [has]: said })} />
          {value[has] === 'yes' || (value[has] === '' && value[name] !== '') ? (
            <TextBox {...at(name)} label={strings[name]} hint={name === 'abbreviations' ? strings.abbreviationsHint : undefined} rows={2} value={value[name]} onChange={(text) => change({ [name]: text })} />
          ) : null}
        </React.Fragment>
      ))}
    </>
  );
};
