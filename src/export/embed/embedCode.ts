/** What a figure in a frame calls its message about its height. */
export const heightMessage = 'esg-peer-ledger:height';

interface EmbedParts {
  /** The address of the embed page, with everything that is chosen. */
  readonly link: string;
  /** What the frame shows, for readers who do not see it. */
  readonly title: string;
  /** The height in CSS pixels where the page around runs no script. */
  readonly height: number;
  /** Where the embed page comes from: only its messages are heard. */
  readonly origin: string;
}

/** The HTML that puts a figure into another page: a frame, and the lines that let it set its height. */
export function embedCode({ link, title, height, origin }: EmbedParts): string {
  return `<iframe data-esg-peer-ledger src="${inAttribute(link)}" title="${inAttribute(title)}" loading="lazy" style="width:100%;border:0" height="${Math.ceil(height)}"></iframe>
<script>
addEventListener('message', function (event) {
  if (event.origin !== ${inScript(origin)}) return;
  var data = event.data;
  if (!data || data.type !== ${inScript(heightMessage)} || !(data.height > 0)) return;
  document.querySelectorAll('iframe[data-esg-peer-ledger]').forEach(function (frame) {
    if (event.source === frame.contentWindow) frame.height = Math.ceil(data.height);
  });
});
</script>
`;
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
