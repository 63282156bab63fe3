/** One row of a table in `build/tables`, by column. */
export type Row = Readonly<Record<string, string>>;

/** A table in `build/tables`, as the tests' own reading of it. */
export async function table(name: string): Promise<readonly Row[]> {
  const answer = await fetch(new URL(`../../../build/tables/${name}.tsv`, import.meta.url));
  const [columns, ...rows] = (await answer.text())
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  return rows.map((cells) => Object.fromEntries(columns!.map((column, index) => [column, cells[index]!])));
}
