// Made by build/generate from build/tables: change those. Icons: Lucide (ISC).

/** Line icons as paths, 24 × 24: two units wide, round caps and joins, no fill. */
export const icons = {
  'a-arrow-down': 'M14 12l4 4 4-4M18 16V7M2 16l4.039-9.69a.5.5 0 0 1 .923 0L11 16M3.304 13h6.392',
  'a-arrow-up': 'M14 11l4-4 4 4M18 16V7M2 16l4.039-9.69a.5.5 0 0 1 .923 0L11 16M3.304 13h6.392',
  copy: 'M10 8h10a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2h-10a2 2 0 0 1-2-2v-10a2 2 0 0 1 2-2zM4 16c-1.1 0-2-.9-2-2V4c0-1.1.9-2 2-2h10c1.1 0 2 .9 2 2',
  'maximize-2': 'M15 3h6v6M21 3l-7 7M3 21l7-7M9 21H3v-6',
  paperclip:
    'M16 6l-8.414 8.586a2 2 0 0 0 2.829 2.829l8.414-8.586a4 4 0 1 0-5.657-5.657l-8.379 8.551a6 6 0 1 0 8.485 8.485l8.379-8.551',
  printer:
    'M6 18H4a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2h-2M6 9V3a1 1 0 0 1 1-1h10a1 1 0 0 1 1 1v6M7 14h10a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-10a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1z',
  'share-2':
    'M21 5a3 3 0 0 1-6 0a3 3 0 0 1 6 0zM9 12a3 3 0 0 1-6 0a3 3 0 0 1 6 0zM21 19a3 3 0 0 1-6 0a3 3 0 0 1 6 0zM8.59 13.51L15.42 17.49M15.41 6.51L8.59 10.49',
  'volume-2':
    'M11 4.702a.705.705 0 0 0-1.203-.498L6.413 7.587A1.4 1.4 0 0 1 5.416 8H3a1 1 0 0 0-1 1v6a1 1 0 0 0 1 1h2.416a1.4 1.4 0 0 1 .997.413l3.383 3.384A.705.705 0 0 0 11 19.298zM16 9a5 5 0 0 1 0 6M19.364 18.364a9 9 0 0 0 0-12.728',
} as const;
export type IconName = keyof typeof icons;
