/** A client's name as every file system takes it; without anything left of it, `client`. */
export function clientFileName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  return plain.replace(/^-+|-+$/gu, '').toLowerCase() || 'client';
}
