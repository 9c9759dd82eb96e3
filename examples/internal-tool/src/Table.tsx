import { type AxisAssessment, formatPoints, type Locale, labelText, recommend } from "opportunity-matrix";
import { customerPlaybook } from "opportunity-matrix/models";
import { memo, type ReactNode, useState } from "react";
import { axes, type Result } from "./matrix.ts";
import { placeText } from "./place.ts";
import { words } from "./words.ts";

type Props = {
  results: readonly Result[];
  locale: Locale;
  chosenId: string | undefined;
  onChoose: (id: string) => void;
};

type Column = {
  title: string;
  /** What the column sorts by; customers that have none come last. */
  key: (result: Result) => string | number | null;
  show: (result: Result) => ReactNode;
};

const axisIds = ["potential", "relationship"] as const;

function columnsIn(locale: Locale): readonly Column[] {
  const say = words[locale];
  const points = (value: number) => formatPoints(value, locale);
  const score = (axis: AxisAssessment) =>
    axis.score === null ? (
      say.noScore
    ) : (
      <>
        {points(axis.score)} <small>{say.range(points(axis.low), points(axis.high))}</small>
      </>
    );
  const place = (result: Result) => (
    <>
      {placeText(result, locale)} <small>{result.cell && say.tier(result.cell.tier)}</small>
    </>
  );
  const name = ({ row }: Result) => labelText(row.name, locale);
  const strategy = (result: Result) => labelText(recommend(result, customerPlaybook).strategy.label, locale);
  return [
    { title: say.customer, key: name, show: name },
    { title: say.place, key: ({ cell }) => cell && cell.tier + cell.id, show: place },
    ...axisIds.map((id, i) => ({
      title: labelText(axes[i]?.label ?? id, locale),
      key: (result: Result) => result.axes[id].score,
      show: (result: Result) => score(result.axes[id]),
    })),
    { title: say.strategy, key: strategy, show: strategy },
  ];
}

function sorted(results: readonly Result[], { key }: Column, isDescending: boolean, locale: Locale) {
  const known = results.flatMap((result) => {
    const value = key(result);
    return value === null ? [] : [{ result, value }];
  });
  known.sort(({ value: a }, { value: b }) =>
    typeof a === "number" && typeof b === "number" ? a - b : `${a}`.localeCompare(`${b}`, locale),
  );
  if (isDescending) known.reverse();
  return [...known.map(({ result }) => result), ...results.filter((result) => key(result) === null)];
}

/** All customers, sorted by any column; the name chooses a customer. */
export const Table = memo(function Table({ results, locale, chosenId, onChoose }: Props) {
  const [sort, setSort] = useState({ by: 2, isDescending: true });
  const columns = columnsIn(locale);
  const column = columns[sort.by];
  const rows = column ? sorted(results, column, sort.isDescending, locale) : results;
  return (
    <section className="customers">
      <table>
        <caption>{words[locale].customers}</caption>
        <thead>
          <tr>
            {columns.map(({ title }, i) => {
              const order = sort.isDescending ? "descending" : "ascending";
              const onClick = () => setSort({ by: i, isDescending: sort.by === i && !sort.isDescending });
              return (
                <th key={title} scope="col" aria-sort={sort.by === i ? order : "none"}>
                  <button type="button" onClick={onClick}>
                    {title}
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((result) => (
            <tr key={result.row.id} aria-current={result.row.id === chosenId}>
              {columns.map(({ title, show }, i) =>
                i === 0 ? (
                  <th key={title} scope="row">
                    <button type="button" onClick={() => onChoose(result.row.id)}>
                      {show(result)}
                    </button>
                  </th>
                ) : (
                  <td key={title} data-title={title}>
                    {show(result)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
});
