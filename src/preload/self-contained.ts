/** The first thing that a self-contained file does: the requests of the page's blocks start before the rest of its code runs. */
import { blocksOf } from './block.js';
import { fragment } from './fragment-requests.js';
import { article, listOfNews } from './news-requests.js';
import { startRequests } from './requests.js';
import { forecasts } from './weather-requests.js';

const kinds = {
  'featured-news': listOfNews,
  'html-portlet': fragment,
  'news-article': article,
  'weather-regions': forecasts,
};
Object.entries(kinds).forEach(([tag, requests]) => startRequests(requests, blocksOf(tag)));
