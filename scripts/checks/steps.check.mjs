/** The steps of `npm test`: what runs beside what, what is said of it, and what a failure does to the others. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import test from 'node:test';
import { setImmediate } from 'node:timers';

const { runSteps } = createRequire(import.meta.url)('../lib/steps.js');

/** Steps that end when they are told to, and what was said. */
function stage(cores) {
  const said = [];
  const running = new Map();
  const step = (name, more = {}) => ({ name, hint: `mend ${name}`, run: (options) => new Promise((resolve, reject) => running.set(name, { options, resolve, reject })), ...more });
  const end = async (name, result = { passed: 1, failed: 0 }) => {
    const { resolve, reject } = running.get(name);
    running.delete(name);
    if (result instanceof Error) reject(result);
    else resolve(result);
    await new Promise(setImmediate);
  };
  const begin = async (...steps) => {
    const done = runSteps(steps, { cores, say: (line) => said.push(line.replace(/[\d.]+ s$/, '… s')) });
    await new Promise(setImmediate);
    return { done };
  };
  return { said, running, step, end, begin };
}

test('steps of one core run side by side as far as there are cores, and one without runs alone', async () => {
  const { running, step, end, begin } = stage(2);
  const { done } = await begin(step('build', { cores: 1 }), step('lint', { cores: 1 }), step('types', { cores: 1 }), step('tests'));
  assert.deepEqual([...running.keys()], ['build', 'lint']);
  await end('lint');
  assert.deepEqual([...running.keys()], ['build', 'types']);
  assert.equal(running.get('types').options.quiet, true);
  await end('build');
  assert.deepEqual([...running.keys()], ['types']);
  await end('types');
  assert.deepEqual([...running.keys()], ['tests']);
  assert.equal(running.get('tests').options.quiet, false);
  await end('tests', { passed: 40, failed: 2 });
  assert.deepEqual(await done, { passed: 43, failed: 2 });
});

test('what a step says beside others is printed whole when it ends, with its sum and, if it failed, what to do', async () => {
  const { said, step, end, begin } = stage(2);
  await begin(step('lint', { cores: 1 }), step('types', { cores: 1 }));
  await end('types', { passed: 0, failed: 1, output: 'a.ts: no\nb.ts: no\n' });
  assert.deepEqual(said, ['--- lint …', '--- types …', 'a.ts: no\nb.ts: no', '--- types: 0 passed, 1 failed, … s', '    mend types', '']);
});

test('a build that fails says why, and only what needs it is left out, counted as failed', async () => {
  const { said, running, step, end, begin } = stage(2);
  const { done } = await begin(step('build', { cores: 1 }), step('checks', { cores: 1, needs: 'build' }), step('tests'), step('browser', { needs: 'checks' }));
  await end('build', Object.assign(new Error('The build failed.'), { output: 'a.ts(3,1)' }));
  assert.deepEqual([...running.keys()], ['tests']);
  await end('tests');
  assert.deepEqual(await done, { passed: 1, failed: 3 });
  assert.ok(said.includes('a.ts(3,1)\nThe build failed.'));
  assert.deepEqual(said.filter((line) => line.includes('not run')), ['--- checks: not run, because build failed\n', '--- browser: not run, because checks failed\n']);
});

test('a step whose need is no step is said, and not waited for', async () => {
  const { step } = stage(2);
  await assert.rejects(runSteps([step('checks', { needs: 'bild' })], { cores: 2, say: () => undefined }), /"checks" needs "bild"/);
});

test('on one core everything runs one after the other', async () => {
  const { running, step, end, begin } = stage(1);
  const { done } = await begin(step('lint', { cores: 1 }), step('tests'));
  assert.deepEqual([...running.keys()], ['lint']);
  await end('lint');
  assert.deepEqual([...running.keys()], ['tests']);
  await end('tests');
  assert.deepEqual(await done, { passed: 2, failed: 0 });
});
