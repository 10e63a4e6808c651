import strings from '../../../loc/ownForm';
import * as React from 'react';
import type { DeskServices } from '../../../platform/host/services';
import { actingFor } from '../../../platform/settings';
import { regulatorIn } from '../../../platform/settings/regulator';
import { QuietButton } from '../../../shared-ui/Button';
import { download } from '../../../shared-ui/download';
import { RadioGroup } from '../../../shared-ui/fields/RadioGroup';
import { TextBox } from '../../../shared-ui/fields/TextBox';
import { focusField } from '../../../shared-ui/focus';
import { Fold } from '../../../shared-ui/Fold';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { fill } from '../../../shared-ui/text';
import { noticeOf, type DocumentKind, type DocumentLanguage } from '../../documents';
import { isFormAddress, ownFormFileName, ownFormHtml, ownFormValues, type OwnForm as Form, type OwnFormFacts } from '../../documents/ownForm';
import { DocumentButtons, useCouncil } from '../documents';

const languages: readonly { readonly key: DocumentLanguage; readonly text: string }[] = [{ key: 'en-GB', text: strings.language_enGB }, { key: 'cy-GB', text: strings.language_cyGB }];

interface Props {
  readonly services: DeskServices;
  readonly form: Form;
  /** The same in Word. */
  readonly document: DocumentKind;
  readonly say: (sentence: string) => void;
  readonly fail: (error: unknown) => void;
}

/** The form of a room for the council's website and on paper: what its e-forms give out is brought in above. */
export const OwnForm: React.FC<Props> = ({ services, form, document, say, fail }) => {
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
  const [notice, name] = [noticeOf(facts, language), ownFormFileName(form, language)];

  function downloadPage(): void {
    const isWrong = facts.action !== '' && !isFormAddress(facts.action);
    setWrong(isWrong ? strings.addressWrong : '');
    if (isWrong) {
      focusField('form-address');
      return;
    }
    download(name, new Blob([ownFormHtml(form, facts, language, notice)], { type: 'text/html' }));
    say(fill(strings.made, name));
  }

  return (
    <Fold id="own-form" title={strings.title} titleLevel={3}>
      <p>{strings.intro}</p>
      {council === null ? <MessagePanel tone="warning"><p>{strings.councilMissing}</p></MessagePanel> : null}
      <RadioGroup id="form-language" label={strings.language} choices={languages} value={language} onChange={setLanguage} />
      <TextBox id="form-address" label={strings.address} hint={strings.addressHint} optional error={wrong === '' ? undefined : wrong} value={address} onChange={setAddress} />
      {language === 'cy-GB' ? <TextBox id="form-translator" label={strings.translator} hint={strings.translatorHint} optional width="medium" value={translator} onChange={setTranslator} /> : null}
      <p><QuietButton aria-disabled={council === undefined} onClick={() => { if (council !== undefined) downloadPage(); }}>{strings.page}</QuietButton></p>
      <DocumentButtons services={services} say={say} fail={fail} kind={document} language={language} values={() => ownFormValues(facts, language)} notice={notice}
        title={form.words[language].title} fileName={name.replace('.html', '.docx')} downloadText={strings.word} />
    </Fold>
  );
};
