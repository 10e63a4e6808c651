import * as React from 'react';
import type { DeskServices } from '../../../platform/host/services';
import { fillForEach, fillTemplate, TemplateError, templateFor, type DocumentKind, type DocumentLanguage, type FilledDocument, type TemplateFault, type TemplateValues } from '../../documents';
import { useDocumentsPort } from './documentsPort';

export interface DocumentAsked {
  readonly kind: DocumentKind;
  readonly language: DocumentLanguage;
  /** Several: a letter each, on pages of its own, in one file. */
  readonly values: () => TemplateValues | readonly TemplateValues[];
  /** The file's title, which screen readers say. */
  readonly title: string;
  /** A line above all else in it, such as that it is a draft. */
  readonly notice?: string;
}

export interface MadeDocument extends FilledDocument {
  /** Made from the council's own template. */
  readonly own: boolean;
}

export interface DocumentMaker {
  /** Undefined when the council's template cannot be used: `fault` says why. @throws DeskError */
  readonly make: (shippedOnly?: boolean) => Promise<MadeDocument | undefined>;
  readonly made: MadeDocument | undefined;
  readonly fault: TemplateFault | undefined;
}

const isMany = (values: TemplateValues | readonly TemplateValues[]): values is readonly TemplateValues[] => Array.isArray(values);

/** Makes a Word file from the council's template when there is one, otherwise from the one that comes with the desk. */
export function useDocument(services: DeskServices, { kind, language, values, title, notice }: DocumentAsked): DocumentMaker {
  const port = useDocumentsPort();
  const [made, setMade] = React.useState<MadeDocument>();
  const [fault, setFault] = React.useState<TemplateFault>();
  // a fault of one template says nothing about the other
  React.useEffect(() => { setFault(undefined); setMade(undefined); }, [kind.key, language]);
  const make = async (shippedOnly = false): Promise<MadeDocument | undefined> => {
    setFault(undefined);
    const { bytes, own } = await templateFor(kind, language, (name) => (shippedOnly ? Promise.resolve(undefined) : port.readTemplate(services, name)));
    try {
      const given = values();
      const about = { title, language, notice };
      const document = { ...(isMany(given) ? fillForEach(bytes, given, about) : fillTemplate(bytes, given, about)), own };
      setMade(document);
      return document;
    } catch (error) {
      if (!(error instanceof TemplateError) || !own) throw error;
      setFault(error.fault);
      return undefined;
    }
  };
  return { make, made, fault };
}
