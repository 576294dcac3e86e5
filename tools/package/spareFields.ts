/** A column that a package may lack, as its descriptor describes it. */
interface SpareField {
  readonly path: string;
  readonly field: Readonly<Record<string, unknown>> & { readonly name: string };
}

/** The columns that a package may have beside those of every package, described where they are. */
export const spareFields: readonly SpareField[] = [
  {
    path: 'companies.csv',
    field: {
      name: 'groups',
      type: 'string',
      title: 'Groups',
      description:
        'Ids of what the company is grouped under, such as its sector and the indices it is in, with | between them. group.<id> in texts/en.json names each.',
      description_zh_hant:
        '公司所屬的分組，例如行業及所在的指數；代號以 | 分隔，名稱見 texts/zh-Hant.json 的 group.<代號>。',
      description_zh_hans:
        '公司所属的分组，例如行业和所在的指数；标识以 | 分隔，名称见 texts/zh-Hans.json 的 group.<标识>。',
      missingValues: [{ value: '', label: 'in no group' }],
    },
  },
];
