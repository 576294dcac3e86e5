import * as v from 'valibot';
import { latestYear, type Asked } from './company';

export const version = `${latestYear}.1`;

const form = v.looseObject({ resources: v.array(v.looseObject({ path: v.string() })) });

/**
 * The descriptor of the imitated package as that of a made-up one without some of the files; those it has are
 * still to be described.
 */
export function descriptorOf(json: string, { seed }: Asked, without: readonly string[]): string {
  const published = v.parse(form, JSON.parse(json));
  const text = {
    en: `A package of made-up companies, drawn from the number ${seed}. None of its numbers is of a real company.`,
    'zh-Hant': `以數字${seed}隨機產生的虛構公司數據，沒有任何數字屬於真實公司。`,
    'zh-Hans': `以数字${seed}随机生成的虚构公司数据，没有任何数字属于真实公司。`,
  };
  return JSON.stringify({
    ...published,
    resources: published.resources.filter(({ path }) => !without.includes(path)),
    version,
    description: text.en,
    description_zh_hant: text['zh-Hant'],
    description_zh_hans: text['zh-Hans'],
    created: `${latestYear + 1}-06-30T00:00:00Z`,
    changes: [{ version, date: `${latestYear + 1}-06-30`, text }],
  });
}
