import gapWords from '../../../../../loc/responseGaps';
import strings from '../../../../../loc/requestRespond';
import * as React from 'react';
import { focusField } from '../../../../../shared-ui/focus';
import { MessagePanel } from '../../../../../shared-ui/MessagePanel';
import { TextBox } from '../../../../../shared-ui/fields/TextBox';
import { fill } from '../../../../../shared-ui/text';
import type { ResponseGap, ResponseGapCode } from '../../../../rules/response/checker';
import { questionOf, type PartProps } from './parts';
import styles from '../../../../../casework/ui/cases.module.scss';

// the compiler insists on words for every gap
const words: Readonly<Record<`lack_${ResponseGapCode}`, string>> = gapWords;

/** The rule cites the law as English has it; here it stands in the reader's language. */
function lawText(law: string): string {
  const [, article] = /^UK GDPR article (.+)$/.exec(law) ?? [];
  const [, section] = /^Data Protection Act 2018, section (.+)$/.exec(law) ?? [];
  const and = (where: string): string => where.split(' and ').join(` ${gapWords.law_and} `);
  if (article !== undefined) return fill(gapWords.law_article, and(article));
  return section === undefined ? law : fill(gapWords.law_section, and(section));
}

/** What is missing, with the law that asks for it. */
export const lackText = ({ code, law }: ResponseGap): string => `${words[`lack_${code}`]} (${lawText(law)})`;

/** What the answer lacks of what the law asks, each leading to its question; and, where it was sent all the same, who answers for it. */
export const Lacks: React.FC<PartProps & { readonly gaps: readonly ResponseGap[] }> = ({ value, change, at, gaps }) => {
  const asked = gaps.flatMap((gap) => {
    const question = questionOf(gap.code, value);
    return question === undefined ? [] : [{ gap, id: at(question).id }];
  });
  const others = gaps.filter(({ code }) => questionOf(code, value) === undefined);
  return (
    <>
      <h4 id={at('lacks').id} tabIndex={-1} className={styles.heading}>{strings.lacksHeading}</h4>
      {gaps.length === 0 ? <p>{strings.lacksNone}</p> : (
        <MessagePanel tone="warning">
          {asked.length === 0 ? null : (
            <>
              <p>{strings.lacksIntro}</p>
              <ul>{asked.map(({ gap, id }) => (
                <li key={gap.code}><a href={`#${id}`} data-interception="off" onClick={(event) => { event.preventDefault(); focusField(id); }}>{lackText(gap)}</a></li>
              ))}</ul>
            </>
          )}
          {others.length === 0 ? null : <p>{fill(strings.lacksTemplate, others.map(lackText).join('; '))}</p>}
        </MessagePanel>
      )}
      {gaps.length > 0 && value.isSent === 'yes' ? (
        <>
          <h4 className={styles.heading}>{strings.sendHeading}</h4>
          <p className={styles.quiet}>{strings.sendHint}</p>
          <TextBox {...at('who')} label={strings.who} width="medium" value={value.who} onChange={(who) => change({ who })} />
          <TextBox {...at('why')} label={strings.why} rows={2} value={value.why} onChange={(why) => change({ why })} />
          <TextBox {...at('advice')} label={strings.advice} rows={2} value={value.advice} onChange={(advice) => change({ advice })} />
          <TextBox {...at('adviceBy')} label={strings.adviceBy} width="medium" value={value.adviceBy} onChange={(adviceBy) => change({ adviceBy })} />
        </>
      ) : null}
    </>
  );
};
