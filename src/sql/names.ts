/** A name within the query: what it is, its position, and as much of the id as is plain, for the reader. */
export function columnName(what: string, at: number, id: string): string {
  const plain = snakeCase(id)
    .replace(/[^a-z0-9_]+/g, "")
    .slice(0, 24);
  return plain === "" ? `${what}_${at}` : `${what}_${at}_${plain}`;
}

/** An id in small letters with underscores: `qualityOfContact` becomes `quality_of_contact`. Letters of every script stay. */
export function snakeCase(id: string): string {
  return id
    .replace(/(\p{Ll}|\p{Nd})(\p{Lu})/gu, "$1_$2")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "_")
    .toLowerCase();
}
