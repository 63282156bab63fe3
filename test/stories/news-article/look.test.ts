import { sampled, storiesIn } from '../catalogue.js';
import { testLook } from '../look.js';

testLook(sampled(await storiesIn('news-article')));
