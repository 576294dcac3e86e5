import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { builds } from '../../hosts/builtSite';
import { kinds } from '../../support/pageKinds';
import { IndicatorPage } from '../../pages/indicatorPage';
import { OverviewPage } from '../../pages/overviewPage';
import { ProofPanel } from '../../pages/proofPanel';
import { SearchDialog } from '../../pages/searchDialog';
import { expect, test } from '../../support/test';

/* Chrome 90, Firefox 90 and Safari 15 read and use every page. What they lack is removed here. */

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const later: readonly (readonly [object, readonly string[]])[] = [
      [
        Array.prototype,
        ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with'],
      ],
      [Array, ['fromAsync']],
      [String.prototype, ['at', 'isWellFormed', 'toWellFormed']],
      [Object, ['hasOwn', 'groupBy']],
      [Map, ['groupBy']],
      [Promise, ['withResolvers', 'try']],
      [Set.prototype, ['union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf']],
      [URL, ['canParse', 'parse']],
      [AbortSignal, ['any', 'timeout']],
      [HTMLDialogElement.prototype, ['show', 'showModal', 'close']],
      [window, ['structuredClone', 'reportError', 'requestIdleCallback', 'scheduler']],
      [Intl, ['Segmenter', 'supportedValuesOf']],
    ];
    for (const [owner, names] of later) {
      for (const name of names) Reflect.deleteProperty(owner, name);
    }
  });
});

/** What of a script Chrome 90 runs wrongly, or cannot read, and Chrome 91 can. */
function newIn91(text: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isOptionalCall = ts.isCallExpression(node) && ts.isOptionalChain(node);
    const isSpreadFirst = isOptionalCall && node.arguments.slice(0, -1).some(ts.isSpreadElement);
    const isBrandCheck = ts.isBinaryExpression(node) && ts.isPrivateIdentifier(node.left);
    if (isSpreadFirst || isBrandCheck) found.push(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('script.js', text, ts.ScriptTarget.Latest, true));
  return found;
}

test('no script of the build needs Chrome 91, for which it is built', () => {
  expect([newIn91('f?.(...a, b)'), newIn91('class A { #a; b = #a in c }')]).toEqual([
    ['f?.(...a, b)'],
    ['#a in c'],
  ]);
  const folder = `${builds['/']}/assets`;
  const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'));
  expect(scripts.flatMap((file) => newIn91(readFileSync(`${folder}/${file}`, 'utf8')))).toEqual([]);
});

for (const [kind, path] of kinds) {
  test(`an old browser draws the page: ${kind}`, async ({ page }) => {
    await page.goto(`/en${path}`);
    const overview = new OverviewPage(page);
    await overview.drawn();
    await expect(page.locator('#startup-failed')).toHaveCount(0);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}

test('an old browser opens and closes the proof and the search', async ({ page }) => {
  const indicator = new IndicatorPage(page, 'headcount');
  await indicator.show();
  const mark = indicator.figure.marksOf('isoftstone').first();
  await mark.click();
  const proof = new ProofPanel(page);
  await expect(proof.root).toContainText('90,759');
  await page.keyboard.press('Escape');
  await expect(proof.root).toHaveCount(0);
  await expect(mark).toBeFocused();
  const search = new SearchDialog(page);
  await search.button.click();
  await expect(search.input).toBeFocused();
  await search.input.fill('qiniu');
  await expect(search.hits).not.toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(search.root).toHaveCount(0);
  await expect(search.button).toBeFocused();
});
