export { maxRegions, parseRegions } from './parse-regions.js';
export { isProblem } from './region.js';
export type { ParsedRegions, Region, RegionProblem } from './region.js';
