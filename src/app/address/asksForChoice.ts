import { belowLanguage, isEmbed } from '../../routes';
import { embedParameters } from '../../state/embedParameters';
import { selectionParameters } from '../../state/selection';

/**
 * True if a link selects another view than the default one, which is prerendered. Foreign parameters
 * (`utm_source`, `fbclid`, `from`) select nothing.
 */
export function asksForChoice(path: string, search: string): boolean {
  const own = isEmbed(belowLanguage(path))
    ? [...selectionParameters, ...embedParameters]
    : selectionParameters;
  const params = new URLSearchParams(search);
  return own.some((parameter) => params.has(parameter));
}
