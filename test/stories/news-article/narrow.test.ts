import { sampled, storiesIn } from '../catalogue.js';
import { testNarrow } from '../narrow.js';

testNarrow(sampled(await storiesIn('news-article')));
