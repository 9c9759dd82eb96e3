import { explain, type Locale, labelText, reasonText, recommend } from "opportunity-matrix";
import { customerPlaybook } from "opportunity-matrix/models";
import { memo } from "react";
import type { Result } from "./matrix.ts";
import { words } from "./words.ts";

/** One customer: what to do, why, and what its scores are made of. */
export const Details = memo(function Details({ result, locale }: { result: Result; locale: Locale }) {
  const say = words[locale];
  const { strategy, reasons } = recommend(result, customerPlaybook);
  return (
    <section className="details">
      <h2>{labelText(result.row.name, locale)}</h2>
      <p>
        <strong>{labelText(strategy.label, locale)}</strong> {labelText(strategy.objective, locale)}
      </p>
      <h3>{say.toDo}</h3>
      <ul>
        {strategy.do.map((one) => (
          <li key={labelText(one, locale)}>{labelText(one, locale)}</li>
        ))}
      </ul>
      <h3>{say.why}</h3>
      <ul>
        {reasons.map((one) => (
          <li key={reasonText(one, locale)}>{reasonText(one, locale)}</li>
        ))}
      </ul>
      <details>
        <summary>{say.how}</summary>
        <pre>{explain(result, { locale })}</pre>
      </details>
    </section>
  );
});
