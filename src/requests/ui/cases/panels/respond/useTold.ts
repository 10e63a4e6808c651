import * as React from 'react';
import type { DocumentLanguage } from '../../../../../casework/documents';
import { useDocumentsPort } from '../../../../../casework/ui/documents/documentsPort';
import { useRead } from '../../../../../casework/ui/useRead';
import { fetchPart } from '../../../../../platform/host/fetchPart';
import type { DeskServices } from '../../../../../platform/host/services';
import type { AnswerLetter } from '../../../../documents/templates';
import { statements, type Statement } from '../../../../rules/response/facts';

const ownTemplate = (): Promise<typeof import('../../../../documents/ownTemplate')> =>
  fetchPart(() => import(/* webpackChunkName: 'request-template' */ '../../../../documents/ownTemplate'));

/** The letter that tells an outcome. */
export const letterOf = (outcome: string | undefined): AnswerLetter =>
  (outcome === 'Refused' ? 'request-refusal' : outcome === 'Nothing held' ? 'request-not-held' : 'request-response');

/** What the template of an answer says of what the law asks: a council's own may have lost some of it. Until it is read, and where it cannot be, it counts as saying all. */
export function useTold(services: DeskServices, letter: AnswerLetter, language: DocumentLanguage): readonly Statement[] {
  const port = useDocumentsPort();
  const read = useRead(React.useCallback(
    async () => (await ownTemplate()).statementsOf(letter, language, (name) => port.readTemplate(services, name)), [services, port, letter, language]
  ));
  return read.state === 'read' ? read.value : statements;
}
