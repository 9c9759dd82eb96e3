import { useSyncExternalStore } from "react";

const query = window.matchMedia("(max-width: 760px)");

function onChange(report: () => void): () => void {
  query.addEventListener("change", report);
  return () => query.removeEventListener("change", report);
}

/** Whether the window is as narrow as a telephone. */
export const useNarrow = (): boolean => useSyncExternalStore(onChange, () => query.matches);
