// Every property tries the same cases at every run, so that a commit which has passed passes again, anywhere. `SEED=random npm test` draws others, and
// `SEED=1493968619 npm test` those of a run that failed.
import fc from "fast-check";

const { SEED = "20261126" } = process.env;

if (SEED !== "random" && !/^-?\d+$/.test(SEED)) {
  throw new RangeError(`SEED must be "random" or a whole number, found ${JSON.stringify(SEED)}`);
}

fc.configureGlobal({
  ...fc.readConfigureGlobal(),
  ...(SEED !== "random" && { seed: Number(SEED) }),
});
