import { asOf, type Row } from "../scorecard/rows.ts";

/** A record as the peers get it: a favour, because none of them counts calendar days quickly. */
export type PeerRow = Omit<Row, "lastContact"> & {
  /** Whole days before the day of the assessment. Negative: after it. */
  readonly lastContact: number | null;
};

const DAY = 86_400_000;

export function peerRows(rows: readonly Row[]): PeerRow[] {
  const today = Date.parse(asOf);
  return rows.map(({ lastContact, ...row }) => ({
    ...row,
    lastContact: lastContact === null ? null : (today - Date.parse(lastContact)) / DAY,
  }));
}
