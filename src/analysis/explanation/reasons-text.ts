import type { Params } from "../../core/issue.ts";
import type { Locale } from "../../core/label.ts";
import type { Assessment } from "../../engine/result.ts";
import { formatPoints } from "../../text/format.ts";
import { render } from "../../text/render.ts";
import type { Baseline } from "./driver.ts";
import { signedPoints } from "./shown.ts";
import { baselineName, type TopReason, topReasons } from "./top-reasons.ts";
import { joined, type WhyCode, whyMessages } from "./why-messages.ts";

/** How many reasons are named on either side: in the full form, and in one sentence. */
const [IN_FULL, IN_SHORT] = [3, 2];

type SayWhy = (code: WhyCode, params?: Params) => string;

/** Words a code about reasons, or of the short form. */
export function sayWhyIn(locale: Locale): SayWhy {
  return (code, params = {}) => render(whyMessages, code, params, locale);
}

function reasonLine({ axis, label, part, driver }: TopReason, say: SayWhy, locale: Locale): string {
  const reason = say("reason", { part: signedPoints(part, locale), label, axis });
  if (driver === null) return reason;
  const { points, baseline, assumed } = driver;
  return say(assumed ? "reason.assumed" : "reason.driver", {
    reason,
    points: formatPoints(points, locale),
    baseline: formatPoints(baseline, locale),
  });
}

/** What speaks most for and against, line by line. */
export function reasonsSection(assessment: Assessment, baseline: Baseline, locale: Locale) {
  const say = sayWhyIn(locale);
  const top = topReasons(assessment, baseline, IN_FULL);
  const lines = [...top.for, ...top.against].map((one) => reasonLine(one, say, locale));
  return {
    heading: say("reasons", { from: say(`from.${baselineName(baseline, assessment)}`) }),
    lines: [
      ...(lines.length === 0 ? [say("reason.none")] : lines),
      ...top.decided.map(({ axis, label }) => say("decides", { axis, label })),
    ],
  };
}

/** What speaks most for and against, in one line. */
export function reasonsSentence(assessment: Assessment, baseline: Baseline, locale: Locale): string {
  const say = sayWhyIn(locale);
  const top = topReasons(assessment, baseline, IN_SHORT);
  const side = (of: "for" | "against"): string => {
    const named = top[of].map(({ label, axis, part }) =>
      say("reason.named", { label, axis, part: signedPoints(part, locale) }),
    );
    return named.length === 0 ? say(`${of}.none`) : say(of, { reasons: named.join(say("list")) });
  };
  const from = say("from", { from: say(`from.${baselineName(baseline, assessment)}`) });
  return joined([side("for"), side("against"), from], locale);
}
