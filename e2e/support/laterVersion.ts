import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import * as v from 'valibot';
import { readData } from './data';
import { replaceFile } from './dataFaults';

/*
 * The package of a later version, made up: one figure is corrected, one restated. Its files are otherwise the
 * published ones.
 */

export const later = '2099.1';

const rows = [
  `${later},corrected,qiniu,qiniu-2024,ghg_scope2,2024,,,250360,kgCO2,250357.17,kgCO2`,
  `${later},restated,sensetime,sensetime-2024,ghg_scope1,2024,,,220.1,tCO2e,222.4,tCO2e`,
];

const descriptor = v.looseObject({
  changes: v.array(v.unknown()),
  resources: v.array(v.looseObject({ path: v.string() })),
});

/** Serves that package; without its list of changes where `listed` is false. */
export async function serveLaterVersion(page: Page, { listed = true } = {}): Promise<void> {
  const text = `${readData('changes.csv')}${rows.join('\n')}\n`;
  const { changes, resources, ...rest } = v.parse(
    descriptor,
    JSON.parse(readData('datapackage.json')),
  );
  const words = { en: 'Made up.', 'zh-Hant': '虛構。', 'zh-Hans': '虚构。' };
  const bytes = Buffer.byteLength(text);
  const hash = `sha256:${createHash('sha256').update(text).digest('hex')}`;
  const made = {
    ...rest,
    version: later,
    changes: [{ version: later, date: '2099-01-01', text: words }, ...changes],
    resources: resources.flatMap((resource) => {
      if (resource.path !== 'changes.csv') return [resource];
      return listed ? [{ ...resource, bytes, hash }] : [];
    }),
  };
  await replaceFile(page, 'datapackage.json', JSON.stringify(made));
  if (listed) await replaceFile(page, 'changes.csv', text);
}
