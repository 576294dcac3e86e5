/** What a figure in a frame calls its message about its height. */
export const heightMessage = 'esg-peer-ledger:height';

/** The least and the greatest height in CSS pixels that a message may give a frame. */
const heightBounds = { least: 80, most: 4000 } as const;

interface EmbedParts {
  /** The address of the embed page, with everything that is chosen. */
  readonly link: string;
  /** What the frame shows, for readers who do not see it. */
  readonly title: string;
  /** The width of the frame in CSS pixels; null takes that of the column it stands in. */
  readonly width: number | null;
  /** The height of the frame in CSS pixels. */
  readonly height: number;
}

/** The HTML that puts a figure into another page: a frame that needs no script around it. */
export function embedCode(parts: EmbedParts): string {
  return `${frame(parts)}\n`;
}

/**
 * The same with the lines that let it follow its content, where the page around runs scripts. They hear
 * only the frame's own window, from `origin`, the origin of the embed page, and only a height within bounds.
 */
export function resizingEmbedCode(parts: EmbedParts, origin: string): string {
  const { least, most } = heightBounds;
  return `${frame(parts, ' data-esg-peer-ledger')}
<script>
addEventListener('message', function (event) {
  var data = event.data;
  if (event.origin !== ${inScript(origin)} || !data || data.type !== ${inScript(heightMessage)}) return;
  var height = data.height;
  if (typeof height !== 'number' || !(height >= ${least} && height <= ${most})) return;
  document.querySelectorAll('iframe[data-esg-peer-ledger]').forEach(function (frame) {
    if (event.source === frame.contentWindow) frame.height = Math.ceil(height);
  });
});
</script>
`;
}

function frame({ link, title, width, height }: EmbedParts, marked = ''): string {
  const size =
    width === null
      ? 'style="width:100%;border:0"'
      : `width="${width}" style="max-width:100%;border:0"`;
  return `<iframe${marked} src="${inAttribute(link)}" title="${inAttribute(title)}" loading="lazy" ${size} height="${Math.ceil(height)}"></iframe>`;
}

interface EmbedAddress {
  /** The site's own address, up to its base: `https://example.org/esg`, without a last slash. */
  readonly site: string;
  readonly language: string;
  readonly indicator: string;
  /** What is chosen, as a link carries it: empty, or from its question mark on. */
  readonly search: string;
}

/** The address of one figure alone, for a frame. */
export function embedLink({ site, language, indicator, search }: EmbedAddress): string {
  return `${site}/${language}/embed/${indicator}/${search}`;
}

function inAttribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** A text as a literal of a script inside HTML: it can end neither the literal nor the script. */
function inScript(text: string): string {
  return JSON.stringify(text)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
