/** For the files of `dist/`: makes the doctor available that lies beside them as `doctor.js`. */
import { installDoctor } from './install.js';

installDoctor('');
