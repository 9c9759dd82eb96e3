import { type Issue, type Params, rawText } from "../../core/issue.ts";
import { isRecord } from "../../core/json.ts";
import { labelShape } from "../../core/label-shape.ts";
import { toMicro } from "../../core/micropoints.ts";
import { pointerTo } from "../../core/pointer.ts";
import {
  checkShape,
  list,
  listed,
  number,
  object,
  picked,
  type Shape,
  type ShapeCode,
  text,
} from "../../core/shape.ts";
import { type Asked, byId, type EffortCustomer, type Seller } from "./asked.ts";
import { hoursShape, MOST_HOURS } from "./lint-policy.ts";

/** What can contradict itself in a customer although its form is right. */
export type CustomerContradiction = "customer.twice" | "customer.range" | "customer.sellerMissing";

/** Something that is wrong with a customer, with a JSON Pointer into the call. */
export type EffortIssue = Issue<ShapeCode | CustomerContradiction>;

/** What could be read: customers by id, each with the places of its sellers among the sellers by id. */
export type Read = {
  readonly customers: readonly EffortCustomer[];
  readonly mayServe: readonly (readonly number[])[];
  readonly sellers: readonly Seller[];
  readonly issues: readonly EffortIssue[];
};

/** All values together, in whole millionths, stay below 2^53, so that every sum is exact. */
const MOST_VALUE = 9_000_000_000;

const orNull = <V>(expected: string, of: Shape<V>): Shape<V | null> =>
  picked(expected, (raw) => (raw === null ? listed(null) : of));

const customerShape: Shape<EffortCustomer> = object(
  {
    id: text(),
    sellers: list(text()),
    strategy: orNull("text", text()),
    value: orNull("number", number({ min: 0 })),
  },
  {
    name: labelShape,
    tier: orNull("text", text()),
    minimum: hoursShape,
    maximum: hoursShape,
    today: orNull("number", hoursShape),
  },
);

/** The sellers by id; who they are is no data but part of the question, so what is wrong with them is thrown. */
function readSellers(sellers: readonly Seller[]): readonly Seller[] {
  const ids = new Set<unknown>();
  sellers.forEach((seller, i) => {
    const { id, hours } = isRecord(seller) ? seller : ({} as Record<string, unknown>);
    if (typeof id !== "string" || id === "" || ids.has(id))
      throw new RangeError(`sellers[${i}].id must be a text of its own, found ${rawText(id)}`);
    if (!(typeof hours === "number" && hours >= 0 && hours <= MOST_HOURS))
      throw new RangeError(`sellers[${i}].hours must be from 0 to ${MOST_HOURS}, found ${rawText(hours)}`);
    ids.add(id);
  });
  return [...sellers].sort(byId);
}

function needList(name: string, given: unknown): void {
  if (!Array.isArray(given)) throw new RangeError(`${name} must be a list, found ${rawText(given)}`);
}

function checkValues(customers: readonly EffortCustomer[]): void {
  const all = customers.reduce((sum, { value }) => sum + toMicro(value ?? 0), 0);
  if (all <= toMicro(MOST_VALUE)) return;
  throw new RangeError(
    `the values of all customers must add up to at most ${MOST_VALUE}, found about ${rawText(all / toMicro(1))}; give them in a larger unit, such as thousands`,
  );
}

/** What is wrong with a customer on its own. */
function issuesIn(raw: unknown, pointer: string): EffortIssue[] {
  const issues: EffortIssue[] = [];
  checkShape(raw, customerShape, pointer, ({ code, pointer: at, params }) => {
    issues.push({ code, pointer: at, params });
  });
  if (issues.length > 0) return issues;
  const { minimum = 0, maximum = minimum } = raw as EffortCustomer;
  if (minimum > maximum) issues.push({ code: "customer.range", pointer, params: { minimum, maximum } });
  return issues;
}

/**
 * Reads who is to be planned for. A customer with an issue of its own is left out, and so are all that share an id, since none of them could be told to be the
 * right one. A seller who is not there is an issue too, and the others of the customer remain.
 *
 * @throws {RangeError} where something is wrong with the sellers, or the values are too large to be summed exactly
 */
export function readAsked({ customers, sellers: given }: Asked): Read {
  needList("sellers", given);
  needList("customers", customers);
  const sellers = readSellers(given);
  const placeOf = new Map(sellers.map(({ id }, place) => [id, place]));
  const issues: EffortIssue[] = [];
  const read = customers.flatMap((raw, i): { readonly customer: EffortCustomer; readonly at: string }[] => {
    const at = pointerTo("/customers", i);
    const found = issuesIn(raw, at);
    issues.push(...found);
    return found.length > 0 ? [] : [{ customer: raw, at }];
  });
  const times = new Map<string, number>();
  for (const { customer } of read) times.set(customer.id, (times.get(customer.id) ?? 0) + 1);
  const report = (code: CustomerContradiction, pointer: string, params: Params): void =>
    void issues.push({ code, pointer, params });
  const planned = read.flatMap(({ customer, at }) => {
    const count = times.get(customer.id) as number;
    if (count > 1) {
      report("customer.twice", pointerTo(at, "id"), { id: customer.id, count });
      return [];
    }
    const places = new Set<number>();
    customer.sellers.forEach((seller, i) => {
      const place = placeOf.get(seller);
      if (place === undefined)
        report("customer.sellerMissing", pointerTo(at, "sellers", i), { found: rawText(seller) });
      else places.add(place);
    });
    return [{ customer, places: [...places].sort((a, b) => a - b) }];
  });
  planned.sort((a, b) => byId(a.customer, b.customer));
  const known = planned.map(({ customer }) => customer);
  checkValues(known);
  return { customers: known, mayServe: planned.map(({ places }) => places), sellers, issues };
}
