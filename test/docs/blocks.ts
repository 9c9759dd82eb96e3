// Takes the fenced code blocks out of Markdown files and out of the @example parts of doc comments.

export interface Block {
  /** Path of the document, from the repository's root. */
  readonly path: string;
  /** The line of the block's first line of code, counted from 1. */
  readonly line: number;
  /** What stands after the opening fence: `ts`, `ts continue`, `sh run`. */
  readonly info: string;
  readonly code: string;
}

/** Every fenced block of a Markdown text. A fence may be indented, as below a list item. */
export function blocksOf(path: string, markdown: string): Block[] {
  const blocks: Block[] = [];
  let open: { fence: string; indent: number; info: string; line: number; code: string[] } | undefined;
  markdown.split(/\r?\n/).forEach((text, index) => {
    const fence = /^(\s*)(`{3,}|~{3,})\s*(.*)$/.exec(text);
    if (!open) {
      if (!fence) return;
      const [, indent = "", mark = "", info = ""] = fence;
      open = { fence: mark, indent: indent.length, info: info.trim(), line: index + 2, code: [] };
    } else if (fence?.[2]?.startsWith(open.fence) && fence[3] === "") {
      blocks.push({ path, line: open.line, info: open.info, code: open.code.join("\n") });
      open = undefined;
    } else {
      const indent = text.slice(0, open.indent).trim() === "" ? open.indent : 0;
      open.code.push(text.slice(indent));
    }
  });
  if (open) throw new Error(`${path}:${open.line - 1} opens a code block that nothing closes`);
  return blocks;
}

/** The blocks below `@example` in the doc comments of a TypeScript file, at the lines where they stand. */
export function examplesOf(path: string, source: string): Block[] {
  // Everything else becomes an empty line, so that the lines keep their numbers.
  let inComment = false;
  let inExample = false;
  const lines = source.split(/\r?\n/).map((line) => {
    const text = line.trim();
    if (text.startsWith("/**")) {
      inComment = true;
      inExample = false;
    }
    const content = text.replace(/^(\/\*\*|\*(?!\/))\s?/, "").replace(/\s*\*\/$/, "");
    if (inComment && /^@example\b/.test(content.trim())) inExample = true;
    else if (inComment && /^@\w+/.test(content.trim())) inExample = false;
    const kept = inComment && inExample && !/^@example\b/.test(content.trim()) ? content : "";
    if (text.endsWith("*/")) inComment = false;
    return kept;
  });
  return blocksOf(path, lines.join("\n"));
}

/** The first word of the line after the fence. */
export const languageOf = (block: Block): string => block.info.split(/\s+/)[0] ?? "";

/** The further words: `continue`, `run`. */
export const hasTag = (block: Block, tag: string): boolean => block.info.split(/\s+/).slice(1).includes(tag);

/** Blocks that run together: one, and those after it in the same document that are marked `continue`. */
export function chainsOf(blocks: readonly Block[]): Block[][] {
  const chains: Block[][] = [];
  for (const block of blocks) {
    const last = chains.at(-1);
    if (!hasTag(block, "continue")) chains.push([block]);
    else if (last?.[0]?.path === block.path) last.push(block);
    else throw new Error(`${block.path}:${block.line} continues, and no block stands before it`);
  }
  return chains;
}
