import * as v from 'valibot';
import { languages } from '../../../src/domain/dataset';
import { dataBlock } from './dataBlock';

const described = v.object({
  title: v.string(),
  description: v.string(),
  version: v.string(),
  created: v.string(),
  keywords: v.array(v.string()),
  licenses: v.array(v.object({ path: v.string() })),
  resources: v.array(v.object({ path: v.string(), mediatype: v.string() })),
});

/** The data package as a schema.org `Dataset`, for search engines; throws on a broken descriptor. */
export function datasetJsonLd(descriptor: string): string {
  const { title, resources, licenses, created, ...rest } = v.parse(
    described,
    JSON.parse(descriptor),
  );
  const dataset = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: title,
    description: rest.description,
    version: rest.version,
    datePublished: created.slice(0, 10),
    keywords: rest.keywords,
    inLanguage: languages,
    isAccessibleForFree: true,
    license: licenses[0]?.path,
    distribution: resources.map((resource) => ({
      '@type': 'DataDownload',
      contentUrl: `../../data/${resource.path}`,
      encodingFormat: resource.mediatype,
    })),
  };
  return dataBlock('type="application/ld+json"', JSON.stringify(dataset));
}
