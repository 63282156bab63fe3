/**
 * The environment that every tested browser is started with.
 *
 * Its time zone is neither Viet Nam's nor the one of most build machines, has no summer time, and lies three hours from
 * Hà Nội: whatever takes the reader's clock for Viet Nam's shows up in the tests.
 *
 * @type {NodeJS.ProcessEnv}
 */
export const browserEnvironment = { ...process.env, TZ: 'Asia/Dubai' };
