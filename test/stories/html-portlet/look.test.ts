import { storiesIn } from '../catalogue.js';
import { testLook } from '../look.js';

testLook(await storiesIn('html-portlet'));
