import { type Locale, labelText } from "opportunity-matrix";
import { customerModel } from "opportunity-matrix/models";
import { axes, ownWeights, type Weights } from "./matrix.ts";
import { words } from "./words.ts";

type Props = { weights: Weights; onChange: (weights: Weights) => void; locale: Locale };

/** A slider for each dimension and group at the top of the two axes. */
export function WeightSliders({ weights, onChange, locale }: Props) {
  const say = words[locale];
  return (
    <section className="weights">
      <h2>{say.weights}</h2>
      {axes.map((axis) => {
        const sum = axis.dimensions.reduce((total, { id }) => total + (weights[id] ?? 0), 0);
        return (
          <fieldset key={axis.id}>
            <legend>{labelText(axis.label ?? axis.id, locale)}</legend>
            {axis.dimensions.map(({ id, label }) => {
              const weight = weights[id] ?? 0;
              const share = `${Math.round((100 * weight) / sum)}%`;
              return (
                <label key={id}>
                  <span>{labelText(label ?? customerModel.facts[id]?.label ?? id, locale)}</span>
                  <span aria-hidden="true">{share}</span>
                  <input
                    type="range"
                    min={1}
                    max={100}
                    value={weight}
                    aria-valuetext={say.weight(weight, share)}
                    onChange={(event) => onChange({ ...weights, [id]: event.target.valueAsNumber })}
                  />
                </label>
              );
            })}
          </fieldset>
        );
      })}
      <button type="button" onClick={() => onChange(ownWeights)}>
        {say.reset}
      </button>
    </section>
  );
}
