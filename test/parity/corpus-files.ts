// Where the files of the corpus stand.
import { fileURLToPath } from "node:url";

export function corpusFile(name: string): string {
  return fileURLToPath(new URL(`./corpus/${name}.jsonl`, import.meta.url));
}
