import { belowLanguage, isEmbed } from '../../routes';
import { embedParameters } from '../../state/embedParameters';
import { selectionParameters } from '../../state/selection';

/**
 * True where a link asks for something else than the default view, which is the one prerendered. Parameters
 * that are not ours (`utm_source`, `fbclid`, `from`) ask for nothing.
 */
export function asksForChoice(path: string, search: string): boolean {
  const own = isEmbed(belowLanguage(path))
    ? [...selectionParameters, ...embedParameters]
    : selectionParameters;
  const params = new URLSearchParams(search);
  return own.some((parameter) => params.has(parameter));
}
