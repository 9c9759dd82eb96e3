/** What stood in the way of all sets of facts that were tried. */
export type Obstacles = {
  /** Whether some change keeps every exclusion away. */
  isAdmitted: boolean;
  /** Whether some change covers the axis. */
  readonly isCovered: [x: boolean, y: boolean];
  /** The least and the greatest score of covered axes, in micropoints. */
  readonly low: [x: number, y: number];
  readonly high: [x: number, y: number];
  /** Whether some change brings the axis into a band of the target. */
  readonly isInBand: [x: boolean, y: boolean];
};
