/** Controls for what every block has. */
export const frameControls = {
  heading: { control: 'text' },
  'heading-level': { control: { type: 'number', min: 2, max: 6 } },
  frame: { control: 'inline-radio', options: ['bar', 'none'] },
  density: { control: 'inline-radio', options: ['auto', 'comfortable', 'compact'] },
  'window-state': { control: 'inline-radio', options: ['normal', 'minimized', 'maximized'] },
  loading: { control: 'inline-radio', options: ['eager', 'lazy'] },
  refresh: { control: { type: 'number', min: 0 } },
  timeout: { control: { type: 'number', min: 1, max: 120 } },
  src: { control: 'text' },
  lang: { control: 'inline-radio', options: ['vi', 'en'] },
  state: { control: false },
} as const;
