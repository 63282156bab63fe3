import '@awesome.me/webawesome/dist/components/card/card.js';
import { cards } from './cards.js';

cards('wa-card');
