/** A place whose weather is shown: a point, whatever the size of what it is named after. */
export interface Region {
  /** The slug of a known place (`gia-lai`; `lao-cai:lao-cai` for the town beside the province), else its coordinates. */
  readonly id: string;
  /** As the reader sees it, in NFC. */
  readonly name: string;
  /** Degrees north. */
  readonly latitude: number;
  /** Degrees east. */
  readonly longitude: number;
  /** The province it has belonged to since 1.7.2025, where that is not in its name. */
  readonly province?: string;
  /** The word that goes before `province`, present with it: `thành phố` or `tỉnh`. */
  readonly provinceKind?: 'city' | 'province';
}

/** Something in the attribute that is not shown as a region, and why. */
export interface RegionProblem {
  /** As the page's author wrote it. */
  readonly text: string;
  /**
   * `unknown`: no place of that name. `coordinates`: not `Name|latitude,longitude` in degrees. `too-many`: what comes
   * after the hundredth entry, all of it.
   */
  readonly kind: 'unknown' | 'coordinates' | 'too-many';
  /** Up to three known names that may have been meant, the likeliest first. For the author's console. */
  readonly nearest: readonly string[];
}

/** What the attribute `regions` asks for. */
export interface ParsedRegions {
  /** Known and unknown as the page's author ordered them: what the block lists. A problem is told by its `kind`. */
  readonly entries: readonly (Region | RegionProblem)[];
  /** The known among them: what is asked of the weather service. */
  readonly regions: readonly Region[];
  /** The others among them. */
  readonly problems: readonly RegionProblem[];
}

/** Tells what could not be read from a region. */
export function isProblem(entry: Region | RegionProblem): entry is RegionProblem {
  return 'kind' in entry;
}
