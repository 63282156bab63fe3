import type { ArticleText } from './article-text.js';

export const en: ArticleText = {
  posted: 'Posted',
  changed: 'Updated',
  author: 'Author',
  source: 'Source',
  categories: 'Categories',
  attachments: 'Attachments',
  noBody: 'Only the beginning of the article is here.',
  ownPage: 'Read all of it on its own page',
  newsPage: 'the news page',
  choose: 'Choose a story from the list to read it here.',
  table: 'Table',
  address: 'Address',
  printed: (time, day) => `Printed at ${time} on ${day}`,
  playVideo: 'Play the video here',
  enlarge: (picture) => (picture ? `Enlarge the picture: ${picture}` : 'Enlarge the picture'),
  why(reason) {
    switch (reason) {
      case 'http-404':
      case 'http-410':
        return 'it was removed or moved';
      case 'http-401':
      case 'http-403':
        return 'it is not open to all';
      case 'no-items':
        return 'it is no longer there';
      default:
        return undefined;
    }
  },
  tools: {
    all: 'Reading tools',
    smaller: 'Smaller text',
    larger: 'Larger text',
    sized: (percent) => `Text size ${percent}%`,
    print: 'Print, save',
    share: 'Share',
    shareOn: (site) => `Share on ${site}`,
    copy: 'Copy with source',
    listen: 'Listen',
    addressCopied: 'The article’s address is copied.',
    textCopied: 'The article is copied with its source.',
    refused: 'The browser does not allow it. Select the text and copy it by keyboard.',
    failed: 'This tool could not be loaded. Try again when you are online.',
  },
};
