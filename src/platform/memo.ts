/** A function that makes its result anew only where an input is another than the last time. */
export function memo<Inputs extends readonly unknown[], Result>(
  make: (...inputs: Inputs) => Result,
): (...inputs: Inputs) => Result {
  let last: Inputs | undefined;
  let result: Result;
  return (...inputs) => {
    if (!last || inputs.some((input, index) => input !== last![index])) result = make(...inputs);
    last = inputs;
    return result;
  };
}
