/**
 * A short id for a picture from what it says: equal pictures get equal ids, others hardly ever. FNV-1a over UTF-16 code units
 * (Fowler, Noll & Vo 1991), 32 bits.
 */
export function pictureId(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return `matrix-${hash.toString(36)}`;
}
