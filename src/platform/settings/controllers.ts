import type { ControllerSettings } from './controllerSchema';

/** A key for a new one, from its name: `st-marys-primary-school`. @param taken those that there are, or were until somebody saves */
export function controllerKey(name: string, taken: readonly string[]): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’]/g, '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 34) || 'controller';
  const numbered = [plain, ...Array.from({ length: taken.length + 1 }, (_each, index) => `${plain}-${index + 2}`)];
  return numbered.find((key) => !taken.includes(key)) ?? plain;
}

/** What the settings say of the council, as far as it stands for a controller. */
interface CouncilSettings {
  readonly councilName: string;
  readonly dpoName: string;
  readonly dpoPhone: string;
  readonly mailbox: string;
  readonly icoRegistration?: string;
  readonly controllers?: readonly ControllerSettings[];
}

/** Who stands at the top of a letter and in a notification, and whom to ask. */
export interface ActingFor {
  readonly name: string;
  readonly letterhead: readonly string[];
  /** Undefined where none is known: then it is missing, and the council's is not taken for it. */
  readonly icoRegistration: string | undefined;
  readonly dpo: { readonly name: string; readonly phone: string; readonly mailbox: string };
}

/**
 * The controller of a case, by its key: the council itself for the empty one. Of a key that the settings do not know any more nothing is known but the key; the
 * council's DPO answers for it, as for each that has none of its own.
 */
export function actingFor(settings: CouncilSettings, key: string, language: 'en-GB' | 'cy-GB'): ActingFor {
  const { councilName, dpoName, dpoPhone, mailbox, icoRegistration, controllers = [] } = settings;
  const councils = { name: dpoName, phone: dpoPhone, mailbox };
  if (key === '') return { name: councilName, letterhead: [councilName], icoRegistration: icoRegistration || undefined, dpo: councils };
  const found = controllers.find((each) => each.key === key);
  const name = controllerText(key, controllers, language);
  return {
    name, letterhead: found && found.letterhead.length > 0 ? found.letterhead : [name], icoRegistration: found?.icoRegistration || undefined, dpo: found?.dpo ?? councils
  };
}

/** The settings as they hold for a case of that controller: its name, registration and DPO in the place of the council's. */
export function settingsFor<Settings extends CouncilSettings>(settings: Settings, key: string, language: 'en-GB' | 'cy-GB'): Settings {
  if (key === '') return settings;
  const { name, icoRegistration, dpo } = actingFor(settings, key, language);
  return { ...settings, councilName: name, dpoName: dpo.name, dpoPhone: dpo.phone, mailbox: dpo.mailbox, icoRegistration };
}

/** A controller in the reader's language; the English name where there is no Welsh one, and the key of one that the settings do not know any more. */
export function controllerText(key: string, known: readonly ControllerSettings[], language: 'en-GB' | 'cy-GB'): string {
  const found = known.find((each) => each.key === key);
  return (language === 'cy-GB' ? found?.nameCy : undefined) || found?.name || key;
}
