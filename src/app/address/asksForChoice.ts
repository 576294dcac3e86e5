import { isEmbed } from '../../routes';
import { belowLanguage } from '../../state/paths';
import { otherEmbed } from '../../state/embedParameters';
import { selectionParameters } from '../../state/selection';

/**
 * True if a link selects another view than the default one, which is prerendered. Foreign parameters
 * (`utm_source`, `fbclid`, `from`) select nothing.
 */
export function asksForChoice(path: string, search: string): boolean {
  if (isEmbed(belowLanguage(path)) && otherEmbed.test(search)) return true;
  const params = new URLSearchParams(search);
  return selectionParameters.some((parameter) => params.has(parameter));
}
