import { own } from "../core/json.ts";
import type { Label } from "../core/label.ts";
import type { CellDocument, ModelDocument } from "./document.ts";

/** The labels of cells, where the model is there to say them; otherwise their ids. */
export function cellLabels(
  ids: readonly string[],
  model: Pick<ModelDocument, "cells"> | undefined,
): readonly Label[] {
  return ids.map((id) =>
    model === undefined ? id : ((own(model.cells, id) as CellDocument | undefined)?.label ?? id),
  );
}
