import '@shoelace-style/shoelace/dist/components/card/card.js';
import { cards } from './cards.js';

cards('sl-card');
