export { standardRegions } from './standard-regions.generated.js';
