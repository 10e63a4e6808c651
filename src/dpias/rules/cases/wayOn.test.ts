import { Temporal } from 'temporal-polyfill';
import { cellsOf, readCase } from '../../../casework/rules/caseRow';
import type { CommandContext } from '../../../casework/rules/command';
import { refusals } from '../../../casework/rules/moves';
import { reopen } from '../../../casework/rules/reopen';
import { signState, type SignRow } from '../signing/counts';
import { mustApprove } from '../signing/who';
import { advise } from './advise';
import { approve } from './approve';
import { askSignOff } from './askSignOff';
import { askViews } from './askViews';
import { closeDpia, closingsOf } from './close';
import { dpiaCommandRules, type DpiaCommand, type DpiaResult } from './commands';
import { consult, consultInput } from './consult';
import { dpiaRules } from './dpiaRules';
import { dpiaFields } from './fields';
import { goLive, goLiveInput } from './goLive';
import { dpiaReopen } from './leadAndReopen';
import { look, lookInput } from './look';
import { publish, publishInput } from './publish';
import { receive } from './receive';
import { returnIt } from './returnIt';
import { emptyReview, openProposals, review } from './review';
import { found, foundScreening, hashOf, on } from './testDpias';
import type { DpiaCase, DpiaValues } from './values';

/** Random ways of a screening or a DPIA through all commands: what a rule lets happen the store never refuses, and what is in force was approved as the submission of which the log speaks. */

function random(seed: number): (most: number) => number {
  let state = seed >>> 0;
  return (most) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}
type Pick_ = ReturnType<typeof random>;

interface World {
  readonly pick: Pick_;
  readonly context: CommandContext;
  readonly signs: SignRow[];
}

const letters = 'abcdef';
const allTheSame = { who: 'Sam', why: 'It opens', advice: 'No' };
const day = (now: Temporal.Instant, days: number): string => now.toZonedDateTimeISO('Europe/London').toPlainDate().add({ days }).toString();

/** A command with something that fits it, or nearly. */
const tries: Readonly<Partial<Record<DpiaCommand, (known: DpiaCase, world: World) => DpiaResult>>> = {
  look: (known, { pick, context }) => look(known, { ...lookInput(known.values), decision: ['needed', 'notNeeded', 'started'][pick(3)], until: day(context.now, pick(30)), why: 'Because', reference: 'DPIA-2026-00009' }, context),
  receive: (known, { pick, context }) => receive(known, {
    reference: known.reference, number: 1 + pick(5), hash: hashOf(letters[pick(letters.length)]), isWhole: pick(8) > 0, at: context.now.subtract({ hours: pick(40) }), by: { id: 7 + pick(2), name: 'Mo' }, level: (['low', 'medium', 'high', undefined] as const)[pick(4)], missing: []
  }, context),
  advise: (known, { pick, context }) => advise(known, { points: pick(2) === 0 ? [] : ['A point'], summary: 'In short', by: '', submission: known.values.submission.hash }, context),
  askViews: (known, { pick, context }) => askViews(known, { people: [{ id: 30 + pick(3), name: 'Cal', role: 'caldicott' }], what: '', due: '' }, undefined, context),
  returnIt: (known, { context }) => returnIt(known, { questions: ['need_aims'], what: '' }, context),
  askSignOff: (known, { pick, context }) => askSignOff(known, {
    people: [{ id: [7, 20, 21, context.me.id][pick(4)], name: 'Sam', role: pick(2) === 0 ? 'head' : 'siro' }], takenBack: pick(4) === 0 ? known.values.file.asked.map(({ key }) => key) : [], submission: known.values.submission.hash
  }, context),
  approve: (known, { pick, context, signs }) => approve(known, { ...(pick(3) === 0 ? allTheSame : { who: '', why: '', advice: '' }), reviewOn: day(context.now, 1 + pick(300)), submission: known.values.submission.hash }, { signs, openPoints: pick(3) === 0 ? [1] : [], isNewer: pick(5) === 0 }, context),
  consult: (known, { pick, context }) => consult(known, {
    ...consultInput(known.values), askedOn: day(context.now, -2), takenBack: pick(6) === 0, ...(pick(2) === 0 ? { answeredOn: day(context.now, -1), outcome: 'mayGoAhead' } : {})
  }, context),
  goLive: (known, { pick, context }) => goLive(known, { ...goLiveInput(known.values), ...allTheSame, liveOn: pick(2) === 0 ? day(context.now, -1) : '', plannedOn: day(context.now, pick(50)) }, pick(2) === 0 ? ['measures'] : [], context),
  review: (known, { pick, context }) => review(known, {
    ...emptyReview, act: ['set', 'propose', 'start', 'decline'][pick(4)], on: day(context.now, pick(400)), reason: 'breach', what: 'What happened', proposal: pick(2) === 0 ? openProposals(known.values).at(0)?.key ?? '' : ''
  }, context),
  publish: (known, { pick, context }) => publish(known, { ...publishInput(known.values), state: ['Published', 'Not published', 'Withdrawn'][pick(3)], on: day(context.now, 0), address: 'https://northmere.example/1', why: 'Because' }, context),
  close: (known, { pick, context }) => closeDpia(known, { how: closingsOf(known)[pick(closingsOf(known).length)], why: 'Because' }, { months: 72 }, context),
  reopen: (known) => reopen(dpiaReopen, known, { reason: 'It goes on' }) as DpiaResult
};

function step(known: DpiaCase, world: World): DpiaValues | undefined {
  const offered = (Object.keys(tries) as DpiaCommand[]).filter((command) => dpiaCommandRules[command].states.includes(known.values.caseState));
  const result = tries[offered[world.pick(offered.length)]]?.(known, world);
  return result?.ok ? result.next : undefined;
}

test('what a rule lets happen the store never refuses, a row holds all of it, and what is in force was approved as what the log speaks of', () => {
  const reached = new Set<string>();
  for (let seed = 1; seed <= 80; seed += 1) {
    const pick = random(seed);
    let known: DpiaCase = seed % 4 === 0 ? foundScreening() : found();
    let now = on('2026-11-02');
    const signs: SignRow[] = [];
    for (let turn = 0; turn < 60; turn += 1) {
      now = now.add({ hours: 1 + pick(40) });
      const { submission } = known.values;
      signs.push({ id: signs.length + 1, guid: String(signs.length), reference: known.reference, authorId: [7, 20, 21, 1][pick(4)], authorName: 'Sam', created: now.subtract({ minutes: 5 }), role: 'siro', submission: submission.hash, decision: pick(4) === 0 ? 'refuse' : 'approve', said: '', openBecause: '' });
      const world: World = { pick, signs: [...signs], context: { now, me: { id: 1, name: 'Priya' } } };
      const before = known.values;
      const next = step(known, world);
      if (!next) continue;
      expect({ seed, turn, refused: refusals(dpiaRules, known, next) }).toEqual({ seed, turn, refused: [] });
      expect({ seed, turn, ...readCase(dpiaFields, cellsOf(dpiaFields, next)) }).toMatchObject({ seed, turn, unreadable: [] });
      known = { ...known, values: next };
      reached.add(next.caseState);
      if (next.caseState === 'In force' && before.caseState === 'Advised') {
        const approval = next.file.approvals.at(-1);
        const { approved } = signState(world.signs, next.file.asked, { reference: known.reference, hash: submission.hash, submittedById: submission.byId });
        const isSigned = mustApprove(submission.level).every((role) => approved.some((each) => each.role === role));
        expect({ seed, turn, submission: approval?.submission, named: approval?.unmet.includes('signOffs') }).toEqual({ seed, turn, submission: submission.hash, named: !isSigned });
        expect((approval?.unmet.length ?? 0) === 0 || approval?.who !== '').toBe(true);
      }
      // points are numbered on, and no number is given twice
      const numbers = next.file.advice.flatMap(({ points }) => points.map(({ number }) => number));
      expect({ seed, turn, numbers }).toEqual({ seed, turn, numbers: numbers.map((_, place) => place + 1) });
    }
  }
  expect([...reached].sort()).toEqual(['Advised', 'Closed', 'DPIA started', 'Draft', 'In force', 'Not needed', 'Returned', 'Screened', 'Submitted']);
});
