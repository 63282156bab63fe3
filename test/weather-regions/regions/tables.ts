/** One row, by column. */
export type Row = Readonly<Record<string, string>>;

/** A table in `tables/`: the places as their sources list them. */
export async function table(name: string): Promise<readonly Row[]> {
  const answer = await fetch(new URL(`./tables/${name}.tsv`, import.meta.url));
  const [columns, ...rows] = (await answer.text())
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  return rows.map((cells) => Object.fromEntries(columns!.map((column, index) => [column, cells[index]!])));
}
