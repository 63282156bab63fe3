/** `import 'html-portlets/doctor'`: makes the doctor available in a bundle, which gets it as a part that is loaded when asked for. */
import { installDoctor } from './install.js';

if (typeof document !== 'undefined') installDoctor('', () => import('./diagnose.js'));
