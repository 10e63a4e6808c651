import strings from '../../loc/caseCore';
import casework from '../../loc/casework';
import { byKey } from '../../loc/texts';
import { formatUkDate, plainDate, readInstant, ukStartOfDay } from '../../calendar';
import type { Locale } from '../../platform/host/services';
import { fill } from '../../shared-ui/text';
import type { Hold } from '../rules/hold/hold';
import type { CaseRoom, ValueWords } from './room';

/** What the commands of the engine are called, for the titles of a room. */
export const coreTitles = {
  hold: strings.command_hold, controller: strings.command_controller, assign: strings.command_assign, record: strings.command_record, reopen: strings.command_reopen, history: strings.command_history, dispose: strings.command_dispose
} as const;

/** A reason of a hold in words; one that this version does not know as it is stored. */
export const holdReasonText = (reason: string): string => byKey(strings)[`holdReason_${reason}`] ?? reason;

/** With a capital letter, where it begins a line. */
export const startOfLine = (text: string): string => `${text.charAt(0).toLocaleUpperCase()}${text.slice(1)}`;

export function dayText(text: string, locale: Locale): string {
  const day = plainDate(text);
  return day ? formatUkDate(ukStartOfDay(day), locale) : text;
}

const momentDay = (text: string, locale: Locale): string => {
  const at = readInstant(text);
  return at ? formatUkDate(at, locale) : text;
};

/** One hold with who and why, and how it ended, in a line. */
export function holdText({ reason, since, by, why, end }: Hold, locale: Locale): string {
  const held = [startOfLine(holdReasonText(reason)), dayText(since, locale), by, why] as const;
  return end ? fill(strings.holdLineLifted, ...held, momentDay(end.at, locale), end.by, end.why) : fill(strings.holdLine, ...held);
}

/** The label of a field that is the engine's own; undefined for every other. */
export function coreLabel(path: string): string | undefined {
  return path === 'hold' ? strings.field_hold : path === 'controller' ? strings.field_controller : undefined;
}

function coreValue(path: string, value: unknown, { locale, controllerText = (key) => key }: ValueWords): string | undefined {
  switch (path) {
    // the path is that of the engine's field, whose rows these are
    case 'hold': return Array.isArray(value) && value.length > 0 ? (value as readonly Hold[]).map((each) => holdText(each, locale)).join('\n') : casework.valueNone;
    case 'controller': return typeof value === 'string' && value !== '' ? controllerText(value) : strings.ofCouncil;
    default: return undefined;
  }
}

/** The words of a room with those of the engine's own fields before them. */
export function withCoreWords({ label, show }: Pick<CaseRoom, 'label' | 'show'>): Pick<CaseRoom, 'label' | 'show'> {
  return {
    label: (path) => coreLabel(path) ?? label(path),
    show: (path, value, about) => coreValue(path, value, about) ?? show(path, value, about)
  };
}
