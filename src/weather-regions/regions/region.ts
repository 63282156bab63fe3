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
  /** The province it has belonged to since 1.7.2025, unless its name contains that. */
  readonly province?: string;
  /** The word before `province`, present with it: `thành phố` or `tỉnh`. */
  readonly provinceKind?: 'city' | 'province';
}

/** An entry of the attribute that is no region, and why. */
export interface RegionProblem {
  /** As the author wrote it. */
  readonly text: string;
  /**
   * `unknown`: no place of that name. `coordinates`: not `Name|latitude,longitude` in degrees. `too-many`: everything after the
   * hundredth entry.
   */
  readonly kind: 'unknown' | 'coordinates' | 'too-many';
  /** Up to three known names that may have been meant, for the author's console. */
  readonly suggestions: readonly string[];
}

/** What the attribute `regions` asks for. */
export interface ParsedRegions {
  /** Regions and problems in the author's order: what the block lists. */
  readonly entries: readonly (Region | RegionProblem)[];
  /** The regions among them: what the weather service is asked for. */
  readonly regions: readonly Region[];
  readonly problems: readonly RegionProblem[];
}

export const isProblem = (entry: Region | RegionProblem): entry is RegionProblem => 'kind' in entry;
