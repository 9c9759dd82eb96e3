import { describe, expect, it } from "vitest";
import { networkOf } from "../../../src/portfolio/allocation/network.ts";
import { rerouting } from "../../../src/portfolio/allocation/rerouting.ts";

describe("giving steps", () => {
  it("makes room through as many colleagues as it takes, and says how many could be given", () => {
    // Customer 0 may be served by seller 0 alone; 1 by 0 and 1; 2 by 1 and 2.
    const network = networkOf([[0], [0, 1], [1, 2]], 3);
    const flow = { steps: Int32Array.from([0, 2, 0, 2, 0]), room: Int32Array.from([0, 0, 1]) };
    const { begin, mayMove, move } = rerouting(network, flow, 1);
    begin();
    expect(move(3, 2)).toBe(1);
    // Seller 0 has handed a step of customer 1 to seller 1, and that one a step of customer 2 to seller 2.
    expect([...flow.steps]).toEqual([1, 1, 1, 1, 1]);
    expect([...flow.room]).toEqual([0, 0, 0]);
    expect(move(3, 1)).toBe(0);
    expect(mayMove(3)).toBe(false);
    expect(move(5, 1)).toBe(0);
  });

  it("gives nothing to a customer whom nobody may serve", () => {
    const flow = { steps: new Int32Array(0), room: Int32Array.from([5]) };
    const { begin, mayMove, move } = rerouting(networkOf([[]], 1), flow, 1);
    begin();
    expect([mayMove(1), move(1, 1)]).toEqual([false, 0]);
  });
});

describe("taking steps", () => {
  it("goes the same ways backwards", () => {
    const network = networkOf([[0], [0, 1], [1, 2]], 3);
    // Seller 0 has a step too many. Customer 2 can give one up: then seller 1 takes over one of customer 1.
    const flow = { steps: Int32Array.from([1, 1, 0, 1, 0]), room: Int32Array.from([1, 0, 0]) };
    const { begin, move } = rerouting(network, flow, -1);
    begin();
    expect(move(5, 3)).toBe(1);
    expect([...flow.steps]).toEqual([1, 0, 1, 0, 0]);
    expect([...flow.room]).toEqual([0, 0, 0]);
  });
});
