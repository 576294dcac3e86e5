/**
 * Runs first in every page: logs an error for each text, title and label with a placeholder, a value
 * such as `undefined`, or a message key instead of its text.
 */
export function reportUntranslated(ids: readonly string[]): void {
  const known = new Set(ids);
  const attributes = ['aria-label', 'title', 'placeholder'];

  const check = (text: string) => {
    const found =
      /\{\{[a-z]\w*\}\}|undefined|NaN|\[object/.exec(text)?.[0] ??
      text.match(/[\w%][\w./-]*[\w%]/g)?.find((token) => known.has(token));
    if (found !== undefined) console.error(`not in words: “${found}” in “${text.slice(0, 80)}”`);
  };
  const checkAttributes = (element: Element) => {
    for (const name of attributes) check(element.getAttribute(name) ?? '');
  };
  const checkText = (node: Node) => {
    if (!node.parentElement?.closest('script, style, pre, textarea')) check(node.nodeValue ?? '');
  };
  const checkTree = (root: Node) => {
    if (root instanceof Text) checkText(root);
    if (!(root instanceof Element)) return;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) checkText(walker.currentNode);
    const selector = attributes.map((name) => `[${name}]`).join();
    for (const element of [root, ...root.querySelectorAll(selector)]) checkAttributes(element);
  };

  new MutationObserver((records) => {
    const added = new Set(records.flatMap((record) => [...record.addedNodes]));
    for (const node of added) {
      // The parser adds a parent and its children one by one.
      if (node.parentNode === null || !added.has(node.parentNode)) checkTree(node);
    }
    for (const { type, target } of records) {
      if (type === 'characterData') checkText(target);
      else if (type === 'attributes' && target instanceof Element) checkAttributes(target);
    }
  }).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: attributes,
  });
}
