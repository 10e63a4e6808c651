/** A reporter for `node --test`: how many passed and failed, and which failed, as JSON. */
export default async function* counts(events) {
  const result = { passed: 0, failed: 0, failures: [] };
  for await (const { type, data } of events) {
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
