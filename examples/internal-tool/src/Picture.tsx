import { memo } from "react";

/** The matrix. `matrixSvg` writes every name and label as text, never as markup, so its picture may go into the page as it is. */
export const Picture = memo(function Picture({ svg }: { svg: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the text is made by matrixSvg, which escapes what it is given
  return <section className="picture" dangerouslySetInnerHTML={{ __html: svg }} />;
});
