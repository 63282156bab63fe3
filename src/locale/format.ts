/** A number with a true minus: `−3`. Negative zero has no sign. */
export const signed = (value: number) => `${value}`.replace('-', '−');
export const capitalize = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const uncapitalize = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
