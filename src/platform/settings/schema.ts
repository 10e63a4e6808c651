import * as v from 'valibot';
import { address, checkSettings, code, line, optionalAddress, optionalPhone, phone, requiredLine, whole, type Checked, type Refused, type SettingsProblemCode } from './answers';
import { controllersSchema } from './controllerSchema';
import { isPageAddress } from './pages';
import { defaultRegulator } from './regulator';
import { restrictedName } from '../sharepoint/restricted';
import { comparableName, plainServiceName } from './serviceNames';

/** Bank holidays differ: Scotland and Northern Ireland have their own. */
export const nations = ['england-and-wales', 'scotland', 'northern-ireland'] as const;
export type Nation = (typeof nations)[number];

/** The most that a number of days may be; the page says it. */
export const highestDays = 365;
export const defaultJoinerDays = 30;

const serviceSchema = v.object({
  /** In English. A service of the name of the folder of restricted cases would be let into it. */
  name: v.pipe(requiredLine(100), v.check((name) => plainServiceName(name) !== '' && comparableName(name) !== comparableName(restrictedName), code('invalid'))),
  nameCy: v.optional(line(100)),
  headUpn: v.optional(optionalAddress, ''),
  championUpns: v.optional(v.array(address), []),
  /** Who writes the service's DPIAs besides the head; settings of before have none. */
  managerUpns: v.optional(v.array(address)),
  /** Handles health or social care data: the Caldicott Guardian hears of its reports. */
  socialCare: v.optional(v.boolean(), false)
});
export type ServiceSettings = v.InferOutput<typeof serviceSchema>;

function isNameOfAnother(services: readonly ServiceSettings[], index: number): boolean {
  const own = comparableName(services[index].nameCy ?? '');
  const namesOf = ({ name, nameCy }: ServiceSettings, isEarlier: boolean): readonly string[] => [name, ...(isEarlier && nameCy !== undefined ? [nameCy] : [])];
  return own !== '' && services.some((other, place) => place !== index && namesOf(other, place < index).some((name) => comparableName(name) === own));
}

const teamsSchema = v.variant('kind', [
  v.object({ kind: v.literal('none') }),
  v.object({ kind: v.literal('chat'), upn: address }),
  v.object({ kind: v.literal('channel'), teamId: requiredLine(100), channelId: requiredLine(200) })
]);

interface RestrictedSettings {
  readonly mailbox: string;
  readonly complaintAlternateUpn?: string;
  readonly restrictedMailbox?: string;
  readonly restrictedWho?: string;
}

/** An address and the words for who is behind it belong together; what goes past the team must not go to it. */
function elsewhereProblems({ mailbox, complaintAlternateUpn = '', restrictedMailbox = '', restrictedWho = '' }: RestrictedSettings): readonly { readonly key: 'complaintAlternateUpn' | 'restrictedMailbox' | 'restrictedWho'; readonly code: SettingsProblemCode }[] {
  return [
    ...(complaintAlternateUpn !== '' && complaintAlternateUpn === mailbox ? [{ key: 'complaintAlternateUpn', code: code('sameMailbox') } as const] : []),
    ...(restrictedMailbox === '' && restrictedWho !== '' ? [{ key: 'restrictedMailbox', code: code('required') } as const] : []),
    ...(restrictedMailbox !== '' && restrictedMailbox === mailbox ? [{ key: 'restrictedMailbox', code: code('sameMailbox') } as const] : []),
    ...(restrictedMailbox !== '' && restrictedWho === '' ? [{ key: 'restrictedWho', code: code('required') } as const] : [])
  ];
}

/** What every page may read. No secrets: staff's pages send the messages, so they must know the addresses. */
export const deskSettingsSchema = v.pipe(v.object({
  councilName: requiredLine(100),
  nation: v.picklist(nations, code('required')),
  dpoName: requiredLine(100),
  dpoPhone: phone,
  dpoPhoneOutOfHours: v.optional(optionalPhone, ''),
  /** The DPO's mailbox, most often a shared one. */
  mailbox: v.pipe(requiredLine(254), v.toLowerCase(), v.email(code('email'))),
  teams: v.optional(teamsSchema, { kind: 'none' }),
  services: v.optional(
    v.pipe(
      v.array(serviceSchema),
      // the names become names of groups and folders, which SharePoint compares without regard to case
      v.check((services) => new Set(services.map((service) => comparableName(service.name))).size === services.length, code('duplicate')),
      // a Welsh name that is another service's, in either language, would lead whoever chooses or types it to the wrong one
      v.rawCheck(({ dataset, addIssue }) => {
        if (dataset.typed) {
          dataset.value.forEach((service, index) => {
            if (isNameOfAnother(dataset.value, index)) {
              addIssue({ message: code('duplicate'), path: [
                { type: 'array', origin: 'value', input: dataset.value, key: index, value: service },
                { type: 'object', origin: 'value', input: service, key: 'nameCy', value: service.nameCy ?? '' }
              ] });
            }
          });
        }
      })
    ),
    []
  ),
  /** Those for whom the council acts; undefined where it acts for itself alone. */
  controllers: v.optional(controllersSchema),
  caldicottUpn: v.optional(optionalAddress, ''),
  ictSecurityUpn: v.optional(optionalAddress, ''),
  /** The council's registration number with the Commissioner, for notifications. On a public register, so no secret. */
  icoRegistration: v.optional(line(50)),
  /** What the desk calls the regulator, in each language: `defaultRegulator` says why this is a setting. As within a sentence, with its article. */
  regulatorEn: v.optional(requiredLine(100), defaultRegulator.en),
  regulatorCy: v.optional(requiredLine(100), defaultRegulator.cy),
  /** The page with *My policies*, to which mails link: a whole address or a path; empty where none is named. */
  policiesPage: v.optional(v.pipe(line(400), v.check((text) => text === '' || isPageAddress(text), code('page')))),
  /** The page with the officers' desk, to whose cases mails and cards link: as above. */
  deskPage: v.optional(v.pipe(line(400), v.check((text) => text === '' || isPageAddress(text), code('page')))),
  /** The page with *My tasks*, to which mails about a task link: as above. */
  tasksPage: v.optional(v.pipe(line(400), v.check((text) => text === '' || isPageAddress(text), code('page')))),
  /** Days from their start that somebody has to read the policies that were there before them. Here, because staff's own pages count with it too. */
  joinerDays: v.optional(whole('days', highestDays), defaultJoinerDays),
  /** Who looks into complaints about the Data Protection Officer or their team, and is told of them instead. */
  complaintAlternateUpn: v.optional(optionalAddress),
  /** Where the group *Desk restricted* is told; empty: no report can be for it alone, since nobody would hear of it. */
  restrictedMailbox: v.optional(optionalAddress),
  /** Who is in that group, as the form says it within a sentence: "the Monitoring Officer and the deputy DPO". */
  restrictedWho: v.optional(line(200)),
  restrictedWhoCy: v.optional(line(200))
}), v.rawCheck(({ dataset, addIssue }) => {
  if (dataset.typed) {
    const input = dataset.value;
    elsewhereProblems(input).forEach(({ key, code: message }) => addIssue({ message, path: [{ type: 'object', origin: 'value', input: { ...input }, key, value: input[key] }] }));
  }
}));
export type DeskSettings = v.InferOutput<typeof deskSettingsSchema>;
export type DeskSettingsDraft = v.InferInput<typeof deskSettingsSchema>;

/** Checks what was typed: the settings as they are stored, or every problem with the field it belongs to. */
export function validateSettings(draft: unknown): Checked<DeskSettings> | Refused {
  return checkSettings(deskSettingsSchema, draft);
}
