import { type Locale, labelText } from "opportunity-matrix";
import { memo } from "react";
import type { Result } from "./matrix.ts";
import { placeText } from "./place.ts";
import { words } from "./words.ts";

type Props = { before: readonly Result[]; results: readonly Result[]; locale: Locale };

/** Who has changed place since the model's own weights; read aloud by a screen reader when it changes. */
export const Moves = memo(function Moves({ before, results, locale }: Props) {
  const say = words[locale];
  const moves = results.flatMap((now, i) => {
    const then = before[i];
    if (!then || then.cell?.id === now.cell?.id) return [];
    return [say.one(labelText(now.row.name, locale), placeText(then, locale), placeText(now, locale))];
  });
  return (
    <p className="moves" role="status" aria-live="polite">
      {moves.length === 0 ? say.stay : say.move(moves.length, results.length, moves.join(say.between))}
    </p>
  );
});
