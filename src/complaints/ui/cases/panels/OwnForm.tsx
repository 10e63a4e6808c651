import letterTexts from '../../../../loc/caseLetters';
import strings from '../../../../loc/complaintPanels';
import * as React from 'react';
import type { DocumentLanguage } from '../../../../casework/documents';
import { CouncilMissing, DocumentButtons, letterLanguages, useCouncil } from '../../../../casework/ui/documents';
import { actingFor } from '../../../../platform/settings';
import { regulatorIn } from '../../../../platform/settings/regulator';
import { QuietButton } from '../../../../shared-ui/Button';
import { download } from '../../../../shared-ui/download';
import { RadioGroup } from '../../../../shared-ui/fields/RadioGroup';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { focusField } from '../../../../shared-ui/focus';
import { Fold } from '../../../../shared-ui/Fold';
import { fill } from '../../../../shared-ui/text';
import { complaintFormDocument, isFormAddress, ownFormFileName, ownFormHtml, ownFormNotice, ownFormTitle, ownFormValues, type OwnFormFacts } from '../../../documents';
import type { ComplaintsPanelProps } from '../contract';

/** The form with which people complain, for the council's website and on paper: what its e-forms give out is brought in above. */
export const OwnForm: React.FC<Pick<ComplaintsPanelProps, 'services' | 'say' | 'fail'>> = ({ services, say, fail }) => {
  const council = useCouncil(services);
  const [language, setLanguage] = React.useState<DocumentLanguage>('en-GB');
  const [address, setAddress] = React.useState('');
  const [translator, setTranslator] = React.useState('');
  const [wrong, setWrong] = React.useState('');
  const of = council ? actingFor(council, '', language) : undefined;
  const facts: OwnFormFacts = {
    councilName: of?.name ?? '', contactName: of?.dpo.name ?? '', contactPhone: of?.dpo.phone ?? '', contactEmail: of?.dpo.mailbox ?? '', regulator: regulatorIn(language, council ?? undefined),
    action: address.trim(), translatorApproved: translator
  };

  function downloadPage(): void {
    const isWrong = facts.action !== '' && !isFormAddress(facts.action);
    setWrong(isWrong ? strings.formAddressWrong : '');
    if (isWrong) {
      focusField('form-address');
      return;
    }
    download(ownFormFileName(language), new Blob([ownFormHtml(facts, language)], { type: 'text/html' }));
    say(fill(strings.formMade, ownFormFileName(language)));
  }

  return (
    <Fold id="own-form" title={strings.formTitle} titleLevel={3}>
      <p>{strings.formIntro}</p>
      {council === null ? <CouncilMissing /> : null}
      <RadioGroup id="form-language" label={letterTexts.language} choices={letterLanguages} value={language} onChange={setLanguage} />
      <TextBox id="form-address" label={strings.formAddress} hint={strings.formAddressHint} optional error={wrong === '' ? undefined : wrong} value={address} onChange={setAddress} />
      {language === 'cy-GB' ? <TextBox id="form-translator" label={letterTexts.translator} hint={strings.formTranslatorHint} optional width="medium" value={translator} onChange={setTranslator} /> : null}
      <p><QuietButton aria-disabled={council === undefined} onClick={() => { if (council !== undefined) downloadPage(); }}>{strings.formPage}</QuietButton></p>
      <DocumentButtons services={services} say={say} fail={fail} kind={complaintFormDocument} language={language} values={() => ownFormValues(facts, language)} notice={ownFormNotice(facts, language)}
        title={ownFormTitle(language)} fileName={ownFormFileName(language).replace('.html', '.docx')} downloadText={strings.formWord} />
    </Fold>
  );
};
