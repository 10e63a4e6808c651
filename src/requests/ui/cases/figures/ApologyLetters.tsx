import casework from '../../../../loc/casework';
import strings from '../../../../loc/requestPlan';
import * as React from 'react';
import { ukDate } from '../../../../calendar';
import { isWished } from '../../../../casework/documents';
import { CouncilMissing, DocumentButtons, LetterLanguage, LetterSignature, senderOf, useCouncil, useLetterForm, type LetterInput } from '../../../../casework/ui/documents';
import { QuietButton } from '../../../../shared-ui/Button';
import { download } from '../../../../shared-ui/download';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { counted, fill } from '../../../../shared-ui/text';
import { apologies, apologyCsv, requestDocuments, type ApologyTyped, type Promised } from '../../../documents';
import type { OverduePlan } from '../../../rules/figures/plan';
import type { RequestsPanelProps } from '../contract';
import { useForm } from '../problems';

interface Typed extends ApologyTyped, LetterInput {}

/** The letters that tell each requester of a new day, all of a language in one file. */
export const ApologyLetters: React.FC<RequestsPanelProps & { readonly plan: OverduePlan }> = ({ services, access, cases, plan, say, fail }) => {
  const council = useCouncil(services);
  const form = useLetterForm<Typed>(useForm, 0, { language: 'en-GB', delay: '', signatoryName: access.me.name, signatoryRole: '', translatorApproved: '' }, fail);
  if (council === undefined) {
    return <p role="status">{casework.opening}</p>;
  }
  const { value, change, at, onMade } = form;
  const { language } = value;
  const all = plan.planned.filter(({ isKept }) => !isKept).flatMap(({ logId, rights, by }): Promised[] => {
    const found = cases.find((each) => each.logId === logId);
    return found ? [{ found, rights, by }] : [];
  });
  const mine = all.filter(({ found }) => isWished(found.values.requester.language, language));
  const about: Parameters<typeof apologies>[1] = { typed: value, sender: ({ values: { controller } }) => senderOf(council, controller, language), language, now: services.now() };
  const made = apologies(mine, about);
  const name = `${strings.lettersName} ${language} ${ukDate(services.now()).toString()}`;
  return (
    <>
      <h4>{strings.letters}</h4>
      {all.length === 0 ? <p>{strings.lettersNone}</p> : (
        <>
          <p>{strings.lettersIntro}</p>
          {council ? null : <CouncilMissing />}
          <LetterLanguage form={form} />
          {mine.length < all.length ? <p>{strings.lettersOther}</p> : null}
          <TextBox {...at('delay')} label={strings.lettersDelay} hint={strings.lettersDelayHint} rows={3} value={value.delay} onChange={(delay) => change({ delay })} />
          <LetterSignature form={form} />
          <p>{counted(strings, 'lettersCount', made.letters.length)}</p>
          {made.without.length === 0 ? null : <MessagePanel tone="warning"><p>{fill(strings.lettersWithout, made.without.join(', '))}</p></MessagePanel>}
          {made.letters.length === 0 ? null : (
            <DocumentButtons services={services} say={say} fail={fail} kind={requestDocuments['request-apology']} language={language} values={() => made.letters} notice={made.notice}
              title={strings.lettersTitle} fileName={`${name}.docx`} downloadText={strings.lettersDownload} onMade={onMade} />
          )}
          {mine.length === 0 ? null : <p><QuietButton onClick={() => download(`${name}.csv`, new Blob([apologyCsv(mine, about).slice().buffer], { type: 'text/csv' }))}>{strings.lettersCsv}</QuietButton></p>}
        </>
      )}
    </>
  );
};
