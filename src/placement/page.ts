/** What the self-contained files do: register every element, and put blocks in the place of their carriers. */
import '../index.js';
import { ledger } from './ledger.js';
import { CHANGES, MARK } from './mark.js';
import { place } from './place.js';
import { watch } from './watch.js';

watch(`[${MARK}]`, CHANGES, (carrier) => place(carrier, [...ledger().tags.keys()]));
