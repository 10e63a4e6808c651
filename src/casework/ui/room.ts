import * as React from 'react';
import type { DeskServices, Locale } from '../../platform/host/services';
import { controllerText, type ControllerSettings } from '../../platform/settings';
import type { CaseCommandRule } from '../rules/command';
import type { Case, CaseCore, CaseFixed, CaseRules } from '../rules/kind';
import type { CaseAccess, CaseStore, FoundCase, OfficerPerson } from '../store/contract';
import type { CaseDrafts } from './caseDrafts';
import type { HistoryPartsEntry } from './history/parts';
import type { CasePageEntry } from './page/parts';
import type { PanelEntry } from './panel';
import type { UnreadEntry } from './unread';
import { useServiceText } from './serviceNames';

/** What a value is told with. */
export interface ValueWords {
  readonly locale: Locale;
  readonly officers: readonly OfficerPerson[];
  /** The code of a service in the reader's language; without it services stand as they are stored. */
  readonly serviceText?: (service: string) => string;
  /** A controller by its key; without it keys stand as they are stored. */
  readonly controllerText?: (key: string) => string;
}

/** How a room draws its kind of case, and in which words. */
export interface CaseRoom<V extends CaseCore = CaseCore, F extends CaseFixed = CaseFixed, Command extends string = string> {
  readonly kind: CaseRules<V, F>;
  readonly commands: Readonly<Record<Command, CaseCommandRule>>;
  /** A command without a panel is not offered. */
  readonly panels: Readonly<Partial<Record<Command, PanelEntry>>>;
  /** What the page of a case shows, fetched with it. */
  readonly page: CasePageEntry;
  /** Tells what of a case no officer has read, in sentences; fetched above the page and the panels of a case. */
  readonly unread?: UnreadEntry;
  /** How its events are told, fetched with the history. */
  readonly history: HistoryPartsEntry;
  title(command: Command): string;
  /** What stands beside the reference, such as the kind of incident. */
  name(found: Case<V, F>): string;
  /** Which case it is, with its clocks. */
  heading(found: Case<V, F>, services: DeskServices, ref?: React.Ref<HTMLHeadingElement>): React.ReactElement;
  /** Sentences that belong above every panel of the case. */
  notes(found: Case<V, F>): readonly string[];
  /** The label of a path such as `facts.service`; a path without its own has that of its part of the case. */
  label(path: string): string;
  /** What stands in a field, in words. */
  show(path: string, value: unknown, about: ValueWords): string;
  /** The words of a state. */
  state(caseState: string): string;
}

/** Around every part of a kind of case that is drawn: who looks at it, where it lies, and how it is told. */
export interface CaseUi {
  readonly room: CaseRoom;
  readonly services: DeskServices;
  readonly access: CaseAccess;
  readonly store: CaseStore;
  readonly drafts: CaseDrafts;
  /** The page with the officers' desk, where the settings name one: what is sent to others leads there. */
  readonly deskPage?: string;
  /** Cases of all logs that are open on the page which name a case, each with what is said of it. */
  readonly readNaming?: (reference: string) => Promise<readonly { readonly reference: string; readonly text: string }[]>;
  /** Where the case of a reference is, of whichever log that is open on the page; undefined where none of them has such references. @throws DeskError */
  readonly findNamed?: (reference: string) => Promise<FoundCase<unknown>['at'] | undefined>;
  /** Those for whom the council acts, where the page has read the settings. */
  readonly controllers?: readonly ControllerSettings[];
}

const UiContext = React.createContext<CaseUi | undefined>(undefined);
export const CaseUiProvider = UiContext.Provider;

/** @throws Error outside of a desk. */
export function useCaseUi(): CaseUi {
  const ui = React.useContext(UiContext);
  if (!ui) {
    throw new Error('No desk around this part of a case');
  }
  return ui;
}

const nobody: readonly ControllerSettings[] = [];

/** Those for whom the council acts, as far as the desk around knows; none outside of a desk. */
export const useControllers = (): readonly ControllerSettings[] => React.useContext(UiContext)?.controllers ?? nobody;

/** How values are told to whoever looks. */
export function useValueWords(): ValueWords {
  const { services: { locale }, access } = useCaseUi();
  const controllers = useControllers();
  const serviceText = useServiceText();
  return { locale, officers: access.officers, serviceText, controllerText: (key) => controllerText(key, controllers, locale) };
}
