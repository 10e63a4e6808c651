import strings from '../../../loc/dpiaToday';
import { ukDate } from '../../../calendar';
import type { DueItem, DueSource } from '../../../casework/ui/deskLog';
import type { AnyCase } from '../../../casework/rules/kind';
import type { CaseLine } from '../../../casework/rules/worklist';
import type { DeskServices } from '../../../platform/host/services';
import { counted, fill } from '../../../shared-ui/text';
import { openMeasuresPast } from '../../rules/goLive/pastMeasures';
import type { DpiaCase } from '../../rules/cases/values';
import type { DpiaDeskStore } from './contract';
import { goLiveAhead, goLiveUntil } from './goLiveAhead';
import { againstOf, readStanding, type DpiaStanding } from './standing';
import { againstText, titleText } from './words';

/** So many days ahead a review is named. */
const reviewAhead = 30;

const itemOf = ({ reference, title, service }: CaseLine, own: Pick<DueItem, 'why' | 'due' | 'next'> & Partial<DueItem>): DueItem => ({ key: reference, reference, name: titleText(title), service, ...own });
const dayOf = ({ days = [] }: CaseLine, what: string): string | undefined => days.find((day) => day.what === what)?.on;

interface Reading {
  readonly line: CaseLine;
  readonly found: DpiaCase;
  readonly standing: DpiaStanding;
}

/** What is due of screenings and DPIAs besides their clocks: submissions that wait to be received, go-live days that are near with what stands against them, measures past their day, advice and signatures that are waited for, reviews. */
export function dpiaDue(services: Pick<DeskServices, 'now'>, store: DpiaDeskStore, lines: readonly CaseLine[], whole: Promise<readonly AnyCase[]>): readonly DueSource[] {
  const today = (): string => ukDate(services.now()).toString();
  const until = (days: number): string => ukDate(services.now()).add({ days }).toString();
  const lineOf = (reference: string): CaseLine | undefined => lines.find((line) => line.reference === reference);
  let read: Promise<readonly Reading[]> | undefined;
  /** What lies in other lists, asked once for both sections that need it, and only of DPIAs that go live soon, or are in force and have not gone live, or went live without their measures. */
  const readings = (): Promise<readonly Reading[]> => (read ??= whole.then(async (cases) => {
    const asked = (cases as unknown as readonly DpiaCase[]).flatMap((found) => {
      const line = lineOf(found.reference);
      const { caseState, submission, liveOn, file } = found.values;
      const isNear = line !== undefined && (dayOf(line, 'goLive') ?? '9') <= goLiveUntil(services.now());
      const mayLack = caseState === 'In force' && (liveOn === undefined || file.goLive?.unmet.includes('measures') === true);
      return line && submission.hash !== '' && (isNear || mayLack) ? [{ line, found }] : [];
    });
    return Promise.all(asked.map(async (each) => ({ ...each, standing: await readStanding(store, each.found) })));
  }));
  return [
    {
      key: 'dpia-arrivals', heading: strings.heading_arrivals, looked: strings.looked_arrivals,
      read: async () => (await store.readArrivals()).map((arrival): DueItem => {
        const line = lineOf(arrival.reference);
        return {
          key: arrival.hash, reference: arrival.reference, name: titleText(line?.title ?? ''), service: arrival.service, why: fill(strings.why_arrival, arrival.number), due: ukDate(arrival.at).toString(),
          // one in force is received once its review was started
          next: line?.caseState === 'In force' ? { text: strings.next_startReview, command: 'review' } : { text: strings.next_receive, command: 'receive' }
        };
      })
    },
    {
      key: 'dpia-goLive', heading: strings.heading_goLive, looked: fill(strings.looked_goLive, goLiveAhead),
      read: async () => {
        const near = lines.filter((line) => (dayOf(line, 'goLive') ?? '9') <= goLiveUntil(services.now()));
        const found = near.length === 0 ? [] : await readings();
        return near.map((line) => {
          const own = found.find((each) => each.line === line);
          const against = own ? againstOf(own.found, own.standing, dayOf(line, 'goLive')).map(againstText) : [againstText({ code: 'notSubmitted', of: [] })];
          const day = dayOf(line, 'goLive') ?? '';
          return itemOf(line, { why: against.length === 0 ? strings.why_ready : day < today() ? strings.why_goLivePast : strings.why_goLive, also: against, due: day, next: { text: strings.next_goLive, command: 'goLive' } });
        });
      }
    },
    {
      key: 'dpia-measures', heading: strings.heading_measures, looked: strings.looked_measures,
      read: async () => (await readings()).flatMap(({ line, standing }) => {
        const past = openMeasuresPast(standing.current?.said?.measures ?? [], today());
        return past.length === 0 ? [] : [itemOf(line, { why: counted(strings, 'measuresPast', past.length), also: past.map(({ what }) => what), due: past[0].due, next: { text: strings.next_goLive, command: 'goLive' } })];
      })
    },
    {
      key: 'dpia-advice', heading: strings.heading_advice, looked: strings.looked_advice,
      read: () => Promise.resolve(lines.filter(({ awaits }) => awaits.includes('advise')).map((line) =>
        itemOf(line, { why: strings.why_advice, due: line.begins && ukDate(line.begins).toString(), next: { text: strings.next_advise, command: 'advise' } })))
    },
    {
      key: 'dpia-signs', heading: strings.heading_signs, looked: strings.looked_signs,
      read: () => Promise.resolve(lines.filter(({ awaits }) => awaits.includes('sign')).map((line) => itemOf(line, { why: strings.why_sign, due: undefined, next: { text: strings.next_approve, command: 'approve' } })))
    },
    {
      key: 'dpia-reviews', heading: strings.heading_reviews, looked: fill(strings.looked_reviews, reviewAhead),
      read: () => Promise.resolve(lines.filter((line) => (dayOf(line, 'review') ?? '9') <= until(reviewAhead)).map((line) =>
        itemOf(line, { why: (dayOf(line, 'review') ?? '') < today() ? strings.why_reviewPast : strings.why_review, due: dayOf(line, 'review'), next: { text: strings.next_review, command: 'review' } })))
    }
  ];
}
