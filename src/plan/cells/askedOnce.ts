/** A yes-or-no question that is asked once of each distinct value: a column says the same few things over and over. */
export function askedOnce<Value>(holds: (value: Value) => boolean): (value: Value) => boolean {
  const known = new Map<Value, boolean>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const answer = holds(value);
    known.set(value, answer);
    return answer;
  };
}
