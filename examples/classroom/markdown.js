// Pieces of Markdown.

/** Takes from a text the meaning that its characters would have in Markdown, and its line breaks. */
export const plain = (text) =>
  String(text)
    .replace(/\s+/g, " ")
    .replace(/[\\`*_[\]<>|#]/g, "\\$&");

const row = (cells) => `| ${cells.map(plain).join(" | ")} |`;

export const table = (head, rows) => [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");

export const bullets = (texts) => texts.map((text) => `- ${text}`).join("\n");
