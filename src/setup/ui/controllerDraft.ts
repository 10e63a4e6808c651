import { controllerKey, type ControllerSettings } from '../../platform/settings';

/** A controller while someone types. */
export interface ControllerDraft {
  /** Stays while others are added and taken away, so that fields keep their focus. */
  readonly id: number;
  /** Empty until it is saved for the first time: its cases are stored under it, so it never changes. */
  readonly key: string;
  readonly name: string;
  readonly nameCy: string;
  /** A line each. */
  readonly letterhead: string;
  readonly icoRegistration: string;
  readonly dpoName: string;
  readonly dpoPhone: string;
  readonly dpoMailbox: string;
  /** Taken away when the form is saved; until then it can be put back. */
  readonly goes?: true;
}

export const emptyController: Omit<ControllerDraft, 'id'> = { key: '', name: '', nameCy: '', letterhead: '', icoRegistration: '', dpoName: '', dpoPhone: '', dpoMailbox: '' };

export function controllerDraft({ key, name, nameCy = '', letterhead, icoRegistration = '', dpo }: ControllerSettings, id: number): ControllerDraft {
  return { id, key, name, nameCy, letterhead: letterhead.join('\n'), icoRegistration, dpoName: dpo?.name ?? '', dpoPhone: dpo?.phone ?? '', dpoMailbox: dpo?.mailbox ?? '' };
}

const stays = ({ goes }: ControllerDraft): boolean => !goes;
const filled = (text: string): string | undefined => (text.trim() === '' ? undefined : text);

/** What is checked and stored of those that stay; undefined where there is none. One that is new gets its key here, which none has or had on this page. */
export function controllersOf(drafts: readonly ControllerDraft[]): readonly object[] | undefined {
  const taken = drafts.map(({ key }) => key);
  const stored = drafts.filter(stays).map(({ key, name, nameCy, letterhead, icoRegistration, dpoName, dpoPhone, dpoMailbox }) => {
    const own = key || controllerKey(name, taken);
    taken.push(own);
    const hasDpo = [dpoName, dpoPhone, dpoMailbox].some((text) => text.trim() !== '');
    return {
      key: own, name, nameCy: filled(nameCy), letterhead: letterhead.split('\n').map((each) => each.trim()).filter((each) => each !== ''), icoRegistration: filled(icoRegistration),
      dpo: hasDpo ? { name: dpoName, phone: dpoPhone, mailbox: dpoMailbox } : undefined
    };
  });
  return stored.length === 0 ? undefined : stored;
}

/** The field of a problem such as `0.dpo.phone`, by the number of a controller among those that stay. */
export function controllerField(drafts: readonly ControllerDraft[], [index, part = 'name', inner = '']: readonly string[]): string {
  const controller = drafts.filter(stays)[Number(index)];
  if (!controller) return 'setup-controllers';
  const name = part === 'dpo' ? `dpo${inner.charAt(0).toUpperCase()}${inner.slice(1)}` : part === 'key' ? 'name' : part;
  return `setup-controller-${controller.id}-${name}`;
}

/** Those that stay, without what only the form knows: for the comparison of two versions. */
export const plainControllers = (drafts: readonly ControllerDraft[]): readonly Omit<ControllerDraft, 'id'>[] => drafts.filter(stays).map(({ id: _id, ...each }) => each);

/** Those that stay, in one line. */
export const controllersText = (drafts: readonly ControllerDraft[]): string =>
  plainControllers(drafts).map(({ key: _key, ...each }) => Object.values(each).filter((text) => text !== '').join(', ').replace(/\n/g, ', ')).join('; ');
