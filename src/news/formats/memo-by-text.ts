/** Results that are kept: foreign texts could be any number. */
const MAX_RESULTS = 500;

/** A function that makes its result once for each text. */
export function memoByText<Result>(make: (text: string) => Result): (text: string) => Result {
  const results = new Map<string, Result>();
  return (text) => {
    if (results.size > MAX_RESULTS) results.clear();
    const result = results.get(text) ?? make(text);
    results.set(text, result);
    return result;
  };
}
