import { byLanguage, type Dataset, type Localized } from '../domain/dataset';
import type { Issue } from './issue';
import { parseJson } from './parseJson';
import { columnIn, descriptor } from './tables';

/** The part of the package descriptor the page shows; what does not fit is added to `issues`. */
export function parseDescriptor(
  text: string | undefined,
  issues: Issue[],
): Pick<Dataset, 'version' | 'files' | 'changes'> {
  const parsed =
    text === undefined ? null : parseJson('datapackage.json', text, descriptor, issues);
  return {
    version: parsed?.version ?? '',
    changes: parsed?.changes ?? [],
    files: (parsed?.resources ?? []).map((resource) => ({
      path: resource.path,
      bytes: resource.bytes ?? null,
      hash: resource.hash ?? null,
      description: describedIn(resource),
      fields: resource.schema.fields.map((field) => ({
        name: field.name,
        type: field.type,
        description: describedIn(field),
      })),
    })),
  };
}

type DescriptionColumn = ReturnType<typeof columnIn<'description'>>;

/** Falls back to English if a description has no translation. */
function describedIn(
  one: Readonly<Partial<Record<DescriptionColumn, string | undefined>>> & {
    readonly description: string;
  },
): Localized {
  return byLanguage((language) => one[columnIn('description', language)] ?? one.description);
}
