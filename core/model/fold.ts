/**
 * A name as it is compared: lower case, without diacritics (đ too), punctuation as single spaces. `Nguyễn Phú Trọng` and
 * `Nguyen Phu Trong` are one; so are the old and the new tone placement.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
