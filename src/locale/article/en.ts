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
  enlarge: (caption) => (caption ? `Enlarge the picture: ${caption}` : 'Enlarge the picture'),
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
    shared: 'The article’s address has been handed to the application you chose.',
    cancelled: 'Sharing cancelled.',
    urlCopied: 'The article’s address is copied.',
    textCopied: 'The article is copied with its source.',
    notShared: (url) => `It could not be shared. The article’s address: ${url}`,
    notCopied:
      'Nothing was copied: the browser or this page does not allow it. You may select the text and try the keyboard.',
    notPrinted: 'It could not be printed from here. Use Print in the browser’s menu.',
    notLoaded: 'This tool could not be loaded. Try again when you are online.',
    failed: 'This tool has failed. Please try again.',
  },
  lightbox: {
    label: 'Pictures of the article',
    previous: 'Previous picture',
    next: 'Next picture',
    close: 'Close',
    position: (current, count) => `${current}/${count}`,
  },
  readAloud: {
    controls: 'Listen to the article',
    play: 'Read aloud',
    pause: 'Pause',
    back: 'Previous sentence',
    forward: 'Next sentence',
    speed: 'Speed',
    speedOf: (rate) => `${rate}×`,
    voice: 'Voice',
    stop: 'Stop listening',
    close: 'Close',
    position: (current, count) => `Sentence ${current}/${count}`,
    unsupported: 'This browser cannot read aloud. Try another one.',
    looking: 'Looking for a voice…',
    noVoice: 'This device has no voice for the language of the article. One can be added in its settings.',
    failed: 'The voice has stopped on an error. Press “Read aloud” to go on.',
    recording: 'The portal’s own recording',
    recordingFailed: 'The portal’s recording could not be played; a voice of this device reads instead.',
  },
  related: { heading: 'Other stories', newer: 'Newer', older: 'Older' },
};
