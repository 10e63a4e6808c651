import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { startDesk, type Desk, type StartOptions } from './desk';
import { lane } from './lane';
import { visit, type Visit, type VisitOptions } from './visit';

const pictures = path.resolve(import.meta.dirname, '../../test-results');

/** What a journey gets: the desk, and browsers of the people in it. */
export interface Journey {
  readonly desk: Desk;
  /** Opens a browser as somebody; it is closed, and judged, at the end of the journey. */
  as(options?: VisitOptions): Promise<Visit>;
}

export type DefineJourney = (name: string, walk: (journey: Journey) => Promise<void>) => void;

/**
 * A file's journeys share one desk, those of a process one browser. Each starts without faults and in real time, and fails when
 * a page put an error on its console, or asked anyone but the desk for anything, whatever else it showed.
 */
export function journeys(title: string, define: (journey: DefineJourney) => void, options: StartOptions = {}): void {
  describe(title, () => {
    let desk: Desk;
    before(async () => {
      desk = await startDesk({ ...options, port: (await lane()).port });
    });
    // it may be missing when the start went wrong; the test then says why
    after(() => (desk as Desk | undefined)?.close());

    define((name, walk) =>
      test(name, async () => {
        const open: Visit[] = [];
        const as = async (who?: VisitOptions): Promise<Visit> => {
          const opened = await visit((await lane()).contexts, desk, who);
          open.push(opened);
          return opened;
        };
        await desk.control.calm();
        try {
          await walk({ desk, as });
          assert.deepEqual(open.flatMap((one) => one.problems()), [], 'The pages did something that they should not do:');
        } catch (error) {
          await photograph(open, `${title} ${name}`);
          for (const line of open.flatMap((one) => one.problems())) console.error(`      ${line}`);
          throw error;
        } finally {
          await Promise.all(open.map((one) => one.close()));
        }
      })
    );
  });
}

async function photograph(visits: readonly Visit[], name: string): Promise<void> {
  fs.mkdirSync(pictures, { recursive: true });
  const base = name.toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, 90);
  for (const [index, { page }] of visits.entries()) {
    const file = path.join(pictures, `${base}-${index + 1}.png`);
    try {
      await page.screenshot({ path: file, fullPage: true, timeout: 5000 });
      console.error(`      picture: ${file}`);
    } catch (error) {
      console.error(`      no picture of ${page.url()}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
