import type { PlannedFact } from "../plan.ts";
import { keepNumber } from "./read.ts";
import type { FactReader } from "./reader.ts";

// A place in the source at which a property is read remembers the form of the objects that it met there, and reads the next one of that form
// at once. It has room for a few forms and for one name: a place that served all facts would look every name up anew, which costs half as
// much again over the whole. So the same place stands here many times, one for each fact of a model, and each keeps its memory. Each is a
// loop over a batch, so that nothing is called for each record.
//
// Written out, since the memory belongs to the place in the source: functions that one piece of source makes would share it, and to make source at run
// time is forbidden by a content security policy. And 128 times for each kind, since a record with more keys than that is a dictionary as a rule, of which
// no place remembers anything. Facts beyond them share places, which costs time and changes no result.

type Row = { readonly [name: string]: unknown };

/**
 * Fetches a fact of the records from one on, and gives the first one at which that failed, since a field may be computed; the end where none
 * did.
 */
export type Site = (rows: readonly object[], i: number, end: number, name: string, to: FactReader) => number;

/** Where number facts are read. */
// biome-ignore format: one place, many times.
const numberSites: readonly Site[] = [
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
  (rows, i, end, name, to) => { try { for (; i < end; i++) keepNumber(to, i, (rows[i] as Row)[name]); } catch {} return i; },
];

/** Where all other facts are read. */
// biome-ignore format: one place, many times.
const otherSites: readonly Site[] = [
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
  (rows, i, end, name, { lane: { given } }) => { try { for (; i < end; i++) given[i] = (rows[i] as Row)[name]; } catch {} return i; },
];

/** Where a fact is read whose name every object inherits: of such a name only an own property is a fact. */
const ownSite: Site = (rows, i, end, name, to) => {
  try {
    for (; i < end; i++) {
      const row = rows[i] as Row;
      const given = Object.hasOwn(row, name) ? row[name] : null;
      if (to.lane.fact.declaration.type === "number") keepNumber(to, i, given);
      else to.lane.given[i] = given;
    }
  } catch {}
  return i;
};

/** A number for a name, the same wherever it stands in a model: tenants whose models share names share places that remember them. */
function numberOf(name: string): number {
  let number = 0;
  for (let c = 0; c < name.length; c++) number = (number * 31 + name.charCodeAt(c)) | 0;
  return number >>> 0;
}

/** A place for each fact of a model: one of its own, as long as there are enough. */
export function sitesFor(facts: readonly PlannedFact[]): Site[] {
  const taken = new Set<Site>();
  return facts.map(({ id, declaration }) => {
    if (id in {}) return ownSite;
    const sites = declaration.type === "number" ? numberSites : otherSites;
    const first = numberOf(id);
    const next = sites.findIndex((_, i) => !taken.has(sites[(first + i) % sites.length] as Site));
    const site = sites[(first + Math.max(0, next)) % sites.length] as Site;
    taken.add(site);
    return site;
  });
}
