/* global expect */
/**
 * Two `Temporal` values are equal when they say the same. Their parts lie in private slots that Jest does not see: without this, any two
 * days are the same day to `toEqual`, and a test of one asserts nothing.
 */
const kind = (value) => (typeof value === 'object' && value !== null ? /^\[object (Temporal\.\w+)\]$/.exec(Object.prototype.toString.call(value))?.[1] : undefined);

expect.addEqualityTesters([
  function sameMoment(one, other) {
    const [its, theirs] = [kind(one), kind(other)];
    if (its === undefined && theirs === undefined) return undefined;
    return its === theirs && one.toString() === other.toString();
  }
]);
