import { sampled, storiesIn } from '../catalogue.js';
import { testKeyboard } from '../keyboard.js';

testKeyboard(sampled(await storiesIn('')));
