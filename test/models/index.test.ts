import { itHasATableOfCells, itIsOnThePages, itsOrderTakesEffect } from "./plays/documented.ts";

for (const name of ["customer", "opportunity"] as const) {
  itHasATableOfCells(name);
  itsOrderTakesEffect(name);
}
itIsOnThePages();
