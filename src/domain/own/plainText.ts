/** Characters that show nothing: soft hyphens, marks of direction and of byte order, joiners, controls. */
const unseen = /[\p{Cf}]|[^\P{Cc}\s]/gu;

/** A cell as it is compared: full-width characters as common ones, runs of white space as one space. */
export function plainText(text: string): string {
  return text
    .replace(unseen, '')
    .normalize('NFKC')
    .replace(/[\u2044\u2215\u2571]/g, '/')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A unit as it is compared: without letter case, spaces, brackets and points. */
export function foldedUnit(text: string): string {
  return plainText(text)
    .toLowerCase()
    .replace(/[\s()[\]{}.,:;_]/g, '')
    .replace(/吨/g, '噸')
    .replace(/时/g, '時')
    .replace(/万/g, '萬')
    .replace(/亿/g, '億')
    .replace(/个/g, '個')
    .replace(/^(人民幣|人民币|rmb)(.+)$/, '$2')
    .replace(/^(.{3,}[^s])s$/, '$1');
}

/** True where a cell holds anything that is seen. */
export function isFilled(text: string): boolean {
  // Most cells hold a common character.
  return /[!-~\u4e00-\u9fff]/.test(text) || text.replace(unseen, '').trim() !== '';
}
