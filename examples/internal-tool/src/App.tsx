// The page. A slider never waits for the matrix, because the weights are deferred; and nothing is computed twice: a matrix is kept
// by its weights, the results by matrix and customers, the picture by results, language and width.
import { type Locale, labelText } from "opportunity-matrix";
import { matrixSvg } from "opportunity-matrix/charts";
import { useDeferredValue, useEffect, useMemo, useState } from "react";
import type { Customer } from "./customers.ts";
import { Details } from "./Details.tsx";
import { Moves } from "./Moves.tsx";
import { assess, matrixFor, ownWeights } from "./matrix.ts";
import { measured } from "./measured.ts";
import { Picture } from "./Picture.tsx";
import { Table } from "./Table.tsx";
import { useNarrow } from "./useNarrow.ts";
import { WeightSliders } from "./WeightSliders.tsx";
import { words } from "./words.ts";

const wide = { width: 720, height: 600 };
const narrow = { width: 366, height: 440 };

export function App({ customers, asOf }: { customers: readonly Customer[]; asOf: string }) {
  const [locale, setLocale] = useState<Locale>(navigator.language.startsWith("zh") ? "zh-CN" : "en");
  const [weights, setWeights] = useState(ownWeights);
  const [chosenId, setChosenId] = useState(customers[0]?.id);
  const size = useNarrow() ? narrow : wide;
  const say = words[locale];

  const matrix = matrixFor(useDeferredValue(weights));
  const results = useMemo(() => assess(matrix, customers, asOf), [matrix, customers, asOf]);
  const before = useMemo(() => assess(matrixFor(ownWeights), customers, asOf), [customers, asOf]);
  const svg = useMemo(
    () =>
      measured("draw", () =>
        matrixSvg(matrix, results, { locale, ...size, name: ({ row }) => labelText(row.name, locale) }),
      ),
    [matrix, results, locale, size],
  );
  const chosen = results.find(({ row }) => row.id === chosenId);

  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);

  return (
    <main>
      <title>{say.title}</title>
      <header>
        <h1>{say.title}</h1>
        <button
          type="button"
          lang={locale === "en" ? "zh-CN" : "en"}
          onClick={() => setLocale(locale === "en" ? "zh-CN" : "en")}
        >
          {say.otherLanguage}
        </button>
        <p>{say.intro}</p>
      </header>
      <Picture svg={svg} />
      <WeightSliders weights={weights} onChange={setWeights} locale={locale} />
      <Moves before={before} results={results} locale={locale} />
      <Table results={results} locale={locale} chosenId={chosenId} onChoose={setChosenId} />
      {chosen && <Details result={chosen} locale={locale} />}
    </main>
  );
}
