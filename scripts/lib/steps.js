/** Runs the steps of a long command, those that do not need each other side by side. */

const seconds = (from) => `${((Date.now() - from) / 1000).toFixed(1)} s`;
const failed = { passed: 0, failed: 1 };

/**
 * A step `{ name, run, hint, cores, needs }` starts as soon as its `cores` are free and the step named in `needs` is done; without `cores` it has
 * the machine to itself and writes straight to the screen. What a step beside others says is printed whole when it ends.
 * @param steps in the order in which they are looked at. `run(options)` answers `{ passed, failed, output }`; what it throws may have an `output`
 * @param {{ cores: number, say: (line: string) => void }} options
 * @returns {Promise<{ passed: number, failed: number }>} a step whose need failed is not run and counts as one failure
 */
async function runSteps(steps, { cores, say }) {
  const waiting = [...steps];
  const running = new Map();
  const results = new Map();
  let free = cores;
  const takes = (step) => Math.min(step.cores ?? cores, cores);

  const settle = (step, result) => {
    results.set(step.name, result);
    waiting.filter(({ needs }) => needs === step.name && result.failed > 0).forEach((next) => {
      waiting.splice(waiting.indexOf(next), 1);
      say(`--- ${next.name}: not run, because ${step.name} failed\n`);
      settle(next, failed);
    });
  };

  const start = (step) => {
    const alone = takes(step) === cores;
    const from = Date.now();
    free -= takes(step);
    say(`--- ${step.name} …`);
    const ran = Promise.resolve()
      .then(() => step.run({ quiet: !alone }))
      .catch((error) => ({ ...failed, output: [error.output, error.message].filter(Boolean).join('\n') }))
      .then(({ output, ...result }) => {
        if (output && output.trim()) say(output.trimEnd());
        say(`--- ${step.name}: ${result.passed} passed, ${result.failed} failed, ${seconds(from)}`);
        if (result.failed > 0) say(`    ${step.hint}`);
        say('');
        free += takes(step);
        running.delete(step.name);
        settle(step, result);
      });
    running.set(step.name, ran);
  };

  while (waiting.length > 0 || running.size > 0) {
    const ready = waiting.filter(({ needs }) => needs === undefined || results.has(needs));
    for (const step of ready) {
      if (takes(step) > free) continue;
      waiting.splice(waiting.indexOf(step), 1);
      start(step);
    }
    if (running.size === 0 && waiting.length === 0) break;
    if (running.size === 0) throw new Error(`"${waiting[0].name}" needs "${waiting[0].needs}", and there is no such step.`);
    await Promise.race(running.values());
  }
  return [...results.values()].reduce((sum, { passed, failed: bad }) => ({ passed: sum.passed + passed, failed: sum.failed + bad }), { passed: 0, failed: 0 });
}

module.exports = { runSteps };
