/** A reporter for `node --test`: how many passed and failed, which failed, and the seconds of each suite, as JSON. */
export default async function* counts(events) {
  const result = { passed: 0, failed: 0, failures: [], seconds: {} };
  for await (const { type, data } of events) {
    if (data?.nesting === 0 && data.details?.type === 'suite' && (type === 'test:pass' || type === 'test:fail')) {
      result.seconds[data.name] = Math.round(data.details.duration_ms / 1000);
    }
    if ((type !== 'test:pass' && type !== 'test:fail') || data.details?.type === 'suite' || data.skip || data.todo) continue;
    if (type === 'test:pass') {
      result.passed += 1;
    } else {
      result.failed += 1;
      result.failures.push(data.name);
    }
  }
  yield JSON.stringify(result);
}
