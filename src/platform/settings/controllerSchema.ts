import * as v from 'valibot';
import { address, code, line, phone, requiredLine } from './answers';
import { comparableName } from './serviceNames';

/** The most lines that a letterhead may have; the page says it. */
export const letterheadLines = 8;

const controllerSchema = v.object({
  /** Stored with each of its cases and never changed, whatever it is called later. */
  key: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,39}$/, code('invalid'))),
  name: requiredLine(100),
  nameCy: v.optional(line(100)),
  /** As its letters begin: name and address, line by line. */
  letterhead: v.optional(v.pipe(v.array(line(100)), v.maxLength(letterheadLines, code('tooLong'))), []),
  /** Its own registration number with the Commissioner; the council's never stands for it. */
  icoRegistration: v.optional(line(50)),
  /** Where another Data Protection Officer than the council's answers for it. */
  dpo: v.optional(v.object({ name: requiredLine(100), phone, mailbox: v.pipe(requiredLine(254), address) }))
});

/**
 * Another controller for whom the council acts: the returning officer, a school, a company. Pages of officers need them, and nothing in them is a secret: letterheads
 * are printed, registrations are on a public register.
 */
export type ControllerSettings = v.InferOutput<typeof controllerSchema>;

const repeated = (texts: readonly string[]): readonly number[] => texts.flatMap((text, index) => (texts.indexOf(text) < index ? [index] : []));

/** With keys of their own, and names that nobody takes for another's. */
export const controllersSchema = v.pipe(
  v.array(controllerSchema),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { value } = dataset;
    const twice = new Set([...repeated(value.map(({ key }) => key)), ...repeated(value.map(({ name }) => comparableName(name)))]);
    twice.forEach((index) => addIssue({
      message: code('duplicate'), path: [
        { type: 'array', origin: 'value', input: value, key: index, value: value[index] },
        { type: 'object', origin: 'value', input: value[index], key: 'name', value: value[index].name }
      ]
    }));
  })
);
