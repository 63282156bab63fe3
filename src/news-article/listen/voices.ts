/** What browsers call their better voices. */
const GOOD = /natural|neural|online|premium|enhanced|siri|google/i;

/** Whether the browser can read aloud at all. */
export const canSpeak = (): boolean => 'speechSynthesis' in window && 'SpeechSynthesisUtterance' in window;

/**
 * The device's voices for a language, the best first. Android writes `vi_VN`, iOS a voice for each of its kinds.
 *
 * @param language `vi`, `en`.
 */
export function voicesFor(language: string): SpeechSynthesisVoice[] {
  const rank = ({ name, default: isDefault }: SpeechSynthesisVoice) =>
    Number(GOOD.test(name)) * 2 + Number(isDefault);
  return speechSynthesis
    .getVoices()
    .filter(({ lang }) => lang.toLowerCase().split(/[-_]/)[0] === language)
    .sort((one, other) => rank(other) - rank(one));
}
