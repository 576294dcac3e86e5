/** JSON that a page carries as data; nothing in it can end the element, and no browser executes it. */
export function dataBlock(attributes: string, json: string): string {
  return `<script ${attributes}>${json.replaceAll('<', '\\u003c')}</script>`;
}
