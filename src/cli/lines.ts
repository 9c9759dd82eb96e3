/** The lines of a text that comes piece by piece, without their line feeds. */
export async function* linesOf(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = "";
  for await (const text of texts) {
    const lines = `${rest}${text}`.split("\n");
    rest = lines.pop() as string;
    yield* lines;
  }
  yield rest;
}
