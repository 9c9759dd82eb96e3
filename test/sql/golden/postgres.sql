-- Model "small", version "1.0.0", SHA-256 d0e055cba18b79c4cf8de7d667c6894f206e393b38d388429fc29895c9b016b4.
CREATE VIEW "placed_customers" AS
WITH
-- the columns of the table
layer_1 AS NOT MATERIALIZED (
  SELECT
    source."customer_id" AS row_id,
    CAST(source."growth" + CAST('0' AS DOUBLE PRECISION) AS DOUBLE PRECISION) AS given_0_growth,
    CASE WHEN source."growth_as_of" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' THEN CAST(substr(source."growth_as_of", 1, 4) AS DOUBLE PRECISION) * CAST('10000' AS DOUBLE PRECISION) + CAST(substr(source."growth_as_of", 6, 2) AS DOUBLE PRECISION) * CAST('100' AS DOUBLE PRECISION) + CAST(substr(source."growth_as_of", 9, 2) AS DOUBLE PRECISION) ELSE CAST(NULL AS DOUBLE PRECISION) END AS given_day_0_growth_digits,
    source."growth_as_of" IS NOT NULL AS has_day_0_growth,
    CASE WHEN source."growth_grade" IS NULL THEN CAST('1000000' AS DOUBLE PRECISION) WHEN CAST(source."growth_grade" AS TEXT) COLLATE "C" = 'verified' THEN CAST('1000000' AS DOUBLE PRECISION) WHEN CAST(source."growth_grade" AS TEXT) COLLATE "C" = 'stated' THEN CAST('800000' AS DOUBLE PRECISION) ELSE CAST('500000' AS DOUBLE PRECISION) END AS full_0_growth,
    CAST(source."budget" AS TEXT) COLLATE "C" AS given_1_budget,
    CAST(source."last_contact" + CAST('0' AS DOUBLE PRECISION) AS DOUBLE PRECISION) AS given_2_last_contact,
    CASE WHEN source."sanctioned" THEN CAST('1' AS DOUBLE PRECISION) WHEN NOT source."sanctioned" THEN CAST('0' AS DOUBLE PRECISION) END AS given_3_sanctioned
  FROM "crm"."customers" AS source
  OFFSET 0
),
-- the parts of days that are texts
layer_2 AS NOT MATERIALIZED (
  SELECT
    full_0_growth,
    given_0_growth,
    given_1_budget,
    given_2_last_contact,
    given_3_sanctioned,
    has_day_0_growth,
    row_id,
    floor(given_day_0_growth_digits / CAST('10000' AS DOUBLE PRECISION)) AS given_day_0_growth_year,
    floor(given_day_0_growth_digits / CAST('100' AS DOUBLE PRECISION)) - floor(given_day_0_growth_digits / CAST('10000' AS DOUBLE PRECISION)) * CAST('100' AS DOUBLE PRECISION) AS given_day_0_growth_month,
    given_day_0_growth_digits - floor(given_day_0_growth_digits / CAST('100' AS DOUBLE PRECISION)) * CAST('100' AS DOUBLE PRECISION) AS given_day_0_growth_date
  FROM layer_1
  OFFSET 0
),
-- days that are texts
layer_3 AS NOT MATERIALIZED (
  SELECT
    full_0_growth,
    given_0_growth,
    given_1_budget,
    given_2_last_contact,
    given_3_sanctioned,
    has_day_0_growth,
    row_id,
    CASE WHEN given_day_0_growth_month > CAST('2' AS DOUBLE PRECISION) THEN given_day_0_growth_year ELSE given_day_0_growth_year - CAST('1' AS DOUBLE PRECISION) END AS given_day_0_growth_years,
    CASE WHEN NOT (given_day_0_growth_year >= CAST('1' AS DOUBLE PRECISION) AND given_day_0_growth_month >= CAST('1' AS DOUBLE PRECISION) AND given_day_0_growth_month <= CAST('12' AS DOUBLE PRECISION) AND given_day_0_growth_date >= CAST('1' AS DOUBLE PRECISION) AND given_day_0_growth_date <= CASE WHEN given_day_0_growth_month = CAST('2' AS DOUBLE PRECISION) AND (given_day_0_growth_year = floor(given_day_0_growth_year / CAST('4' AS DOUBLE PRECISION)) * CAST('4' AS DOUBLE PRECISION) AND NOT given_day_0_growth_year = floor(given_day_0_growth_year / CAST('100' AS DOUBLE PRECISION)) * CAST('100' AS DOUBLE PRECISION) OR given_day_0_growth_year = floor(given_day_0_growth_year / CAST('400' AS DOUBLE PRECISION)) * CAST('400' AS DOUBLE PRECISION)) THEN CAST('29' AS DOUBLE PRECISION) WHEN given_day_0_growth_month = CAST('2' AS DOUBLE PRECISION) THEN CAST('28' AS DOUBLE PRECISION) WHEN given_day_0_growth_month = CAST('4' AS DOUBLE PRECISION) OR given_day_0_growth_month = CAST('6' AS DOUBLE PRECISION) OR given_day_0_growth_month = CAST('9' AS DOUBLE PRECISION) OR given_day_0_growth_month = CAST('11' AS DOUBLE PRECISION) THEN CAST('30' AS DOUBLE PRECISION) ELSE CAST('31' AS DOUBLE PRECISION) END) THEN CAST(NULL AS DOUBLE PRECISION) WHEN given_day_0_growth_month > CAST('2' AS DOUBLE PRECISION) THEN floor((CAST('153' AS DOUBLE PRECISION) * (given_day_0_growth_month - CAST('3' AS DOUBLE PRECISION)) + CAST('2' AS DOUBLE PRECISION)) / CAST('5' AS DOUBLE PRECISION)) + given_day_0_growth_date ELSE floor((CAST('153' AS DOUBLE PRECISION) * (given_day_0_growth_month + CAST('9' AS DOUBLE PRECISION)) + CAST('2' AS DOUBLE PRECISION)) / CAST('5' AS DOUBLE PRECISION)) + given_day_0_growth_date END AS given_day_0_growth_in_year
  FROM layer_2
  OFFSET 0
),
-- values that the facts can have
layer_4 AS NOT MATERIALIZED (
  SELECT
    full_0_growth,
    given_3_sanctioned,
    has_day_0_growth,
    row_id,
    CASE WHEN given_0_growth >= CAST('-100' AS DOUBLE PRECISION) AND given_0_growth <= CAST('100' AS DOUBLE PRECISION) THEN given_0_growth ELSE CAST(NULL AS DOUBLE PRECISION) END AS valid_0_growth,
    given_day_0_growth_years * CAST('365' AS DOUBLE PRECISION) + floor(given_day_0_growth_years / CAST('4' AS DOUBLE PRECISION)) - floor(given_day_0_growth_years / CAST('100' AS DOUBLE PRECISION)) + floor(given_day_0_growth_years / CAST('400' AS DOUBLE PRECISION)) + given_day_0_growth_in_year - CAST('307' AS DOUBLE PRECISION) AS day_0_growth,
    CASE WHEN given_1_budget = 'none' THEN CAST('0' AS DOUBLE PRECISION) WHEN given_1_budget = 'planned' THEN CAST('1' AS DOUBLE PRECISION) WHEN given_1_budget = 'approved' THEN CAST('2' AS DOUBLE PRECISION) ELSE CAST(NULL AS DOUBLE PRECISION) END AS valid_1_budget,
    CASE WHEN given_2_last_contact = floor(given_2_last_contact) AND given_2_last_contact >= CAST('-719162' AS DOUBLE PRECISION) AND given_2_last_contact <= CAST('2932896' AS DOUBLE PRECISION) THEN given_2_last_contact + CAST('719162' AS DOUBLE PRECISION) ELSE CAST(NULL AS DOUBLE PRECISION) END AS valid_2_last_contact
  FROM layer_3
  OFFSET 0
),
-- what was known on the day of the assessment
layer_5 AS NOT MATERIALIZED (
  SELECT
    day_0_growth,
    full_0_growth,
    given_3_sanctioned,
    has_day_0_growth,
    row_id,
    valid_1_budget,
    CASE WHEN CASE WHEN has_day_0_growth THEN day_0_growth ELSE CAST(NULL AS DOUBLE PRECISION) END > CAST('739942' AS DOUBLE PRECISION) THEN CAST(NULL AS DOUBLE PRECISION) ELSE valid_0_growth END AS value_0_growth,
    CAST('739942' AS DOUBLE PRECISION) - CASE WHEN has_day_0_growth THEN day_0_growth ELSE CAST(NULL AS DOUBLE PRECISION) END AS since_day_0_growth,
    CASE WHEN valid_2_last_contact <= CAST('739942' AS DOUBLE PRECISION) THEN valid_2_last_contact ELSE CAST(NULL AS DOUBLE PRECISION) END AS value_2_last_contact,
    CASE WHEN valid_2_last_contact <= CAST('739942' AS DOUBLE PRECISION) THEN CAST('739942' AS DOUBLE PRECISION) - valid_2_last_contact ELSE CAST(NULL AS DOUBLE PRECISION) END AS age_2_last_contact
  FROM layer_4
  OFFSET 0
),
-- points of each dimension, in millionths of a point
layer_6 AS NOT MATERIALIZED (
  SELECT
    day_0_growth,
    full_0_growth,
    given_3_sanctioned,
    has_day_0_growth,
    row_id,
    since_day_0_growth,
    valid_1_budget,
    value_0_growth,
    value_2_last_contact,
    floor((CASE WHEN value_0_growth IS NULL THEN CAST(NULL AS DOUBLE PRECISION) WHEN value_0_growth < CAST('-10' AS DOUBLE PRECISION) THEN CAST('0' AS DOUBLE PRECISION) WHEN value_0_growth < CAST('30' AS DOUBLE PRECISION) THEN (value_0_growth - CAST('-10' AS DOUBLE PRECISION)) * CAST('2.5' AS DOUBLE PRECISION) ELSE CAST('100' AS DOUBLE PRECISION) END) * CAST('1000000' AS DOUBLE PRECISION) + CAST('0.5' AS DOUBLE PRECISION)) AS points_x_0_growth,
    CASE WHEN valid_1_budget IS NULL THEN CAST(NULL AS DOUBLE PRECISION) WHEN valid_1_budget = CAST('0' AS DOUBLE PRECISION) THEN CAST('0' AS DOUBLE PRECISION) WHEN valid_1_budget = CAST('1' AS DOUBLE PRECISION) THEN CAST('50000000' AS DOUBLE PRECISION) WHEN valid_1_budget = CAST('2' AS DOUBLE PRECISION) THEN CAST('100000000' AS DOUBLE PRECISION) ELSE CAST('0' AS DOUBLE PRECISION) END AS points_x_1_budget,
    floor((CAST('100' AS DOUBLE PRECISION) * (CAST('60' AS DOUBLE PRECISION) / (CAST('60' AS DOUBLE PRECISION) + age_2_last_contact))) * CAST('1000000' AS DOUBLE PRECISION) + CAST('0.5' AS DOUBLE PRECISION)) AS points_y_0_contact
  FROM layer_5
  OFFSET 0
),
-- how certain each fact is
layer_7 AS NOT MATERIALIZED (
  SELECT
    given_3_sanctioned,
    points_x_0_growth,
    points_x_1_budget,
    points_y_0_contact,
    row_id,
    valid_1_budget,
    CASE WHEN value_0_growth IS NULL THEN CAST('0' AS DOUBLE PRECISION) WHEN CASE WHEN has_day_0_growth THEN day_0_growth IS NULL ELSE CAST('0' AS DOUBLE PRECISION) = CAST('1' AS DOUBLE PRECISION) END THEN CAST('0' AS DOUBLE PRECISION) WHEN CASE WHEN has_day_0_growth THEN day_0_growth ELSE CAST(NULL AS DOUBLE PRECISION) END IS NULL THEN full_0_growth WHEN since_day_0_growth IS NULL THEN CAST('0' AS DOUBLE PRECISION) WHEN since_day_0_growth <= CAST('30' AS DOUBLE PRECISION) THEN full_0_growth WHEN since_day_0_growth >= CAST('90' AS DOUBLE PRECISION) THEN CAST('0' AS DOUBLE PRECISION) ELSE floor((CAST('90' AS DOUBLE PRECISION) - since_day_0_growth) * full_0_growth / CAST('60' AS DOUBLE PRECISION) + CAST('0.5' AS DOUBLE PRECISION)) END AS certainty_0_growth,
    CASE WHEN valid_1_budget IS NULL THEN CAST('0' AS DOUBLE PRECISION) ELSE CAST('1000000' AS DOUBLE PRECISION) END AS certainty_1_budget,
    CASE WHEN value_2_last_contact IS NULL THEN CAST('0' AS DOUBLE PRECISION) ELSE CAST('1000000' AS DOUBLE PRECISION) END AS certainty_2_last_contact,
    CASE WHEN given_3_sanctioned IS NULL THEN CAST('0' AS DOUBLE PRECISION) ELSE CAST('1000000' AS DOUBLE PRECISION) END AS certainty_3_sanctioned
  FROM layer_6
  OFFSET 0
),
-- guaranteed and possible points of each dimension
layer_8 AS NOT MATERIALIZED (
  SELECT
    certainty_0_growth,
    certainty_1_budget,
    certainty_2_last_contact,
    certainty_3_sanctioned,
    given_3_sanctioned,
    points_x_0_growth,
    points_x_1_budget,
    points_y_0_contact,
    row_id,
    valid_1_budget,
    CASE WHEN points_x_0_growth IS NULL THEN CAST('0' AS DOUBLE PRECISION) ELSE floor(certainty_0_growth * points_x_0_growth / CAST('1000000' AS DOUBLE PRECISION) + CAST('0.5' AS DOUBLE PRECISION)) END AS low_x_0_growth,
    CASE WHEN points_x_0_growth IS NULL THEN CAST('100000000' AS DOUBLE PRECISION) ELSE CAST('100000000' AS DOUBLE PRECISION) - floor(certainty_0_growth * (CAST('100000000' AS DOUBLE PRECISION) - points_x_0_growth) / CAST('1000000' AS DOUBLE PRECISION) + CAST('0.5' AS DOUBLE PRECISION)) END AS high_x_0_growth,
    CASE WHEN points_x_1_budget IS NULL THEN CAST('0' AS DOUBLE PRECISION) ELSE points_x_1_budget END AS low_x_1_budget,
    CASE WHEN points_x_1_budget IS NULL THEN CAST('100000000' AS DOUBLE PRECISION) ELSE points_x_1_budget END AS high_x_1_budget,
    CASE WHEN points_y_0_contact IS NULL THEN CAST('0' AS DOUBLE PRECISION) ELSE points_y_0_contact END AS low_y_0_contact,
    CASE WHEN points_y_0_contact IS NULL THEN CAST('100000000' AS DOUBLE PRECISION) ELSE points_y_0_contact END AS high_y_0_contact
  FROM layer_7
  OFFSET 0
),
-- sums by weight
layer_9 AS NOT MATERIALIZED (
  SELECT
    certainty_0_growth,
    certainty_1_budget,
    certainty_2_last_contact,
    certainty_3_sanctioned,
    given_3_sanctioned,
    high_x_0_growth,
    high_x_1_budget,
    high_y_0_contact,
    low_x_0_growth,
    low_x_1_budget,
    low_y_0_contact,
    points_x_0_growth,
    points_x_1_budget,
    points_y_0_contact,
    row_id,
    valid_1_budget,
    CASE WHEN points_x_0_growth IS NULL THEN CAST('0' AS DOUBLE PRECISION) ELSE CAST('3' AS DOUBLE PRECISION) END + CAST('1' AS DOUBLE PRECISION) AS x_weight,
    CAST('3' AS DOUBLE PRECISION) * CASE WHEN points_x_0_growth IS NULL THEN CAST('0' AS DOUBLE PRECISION) ELSE points_x_0_growth END + CAST('1' AS DOUBLE PRECISION) * CASE WHEN points_x_1_budget IS NULL THEN CAST('50000000' AS DOUBLE PRECISION) ELSE points_x_1_budget END AS x_points,
    CAST('3' AS DOUBLE PRECISION) * low_x_0_growth + CAST('1' AS DOUBLE PRECISION) * low_x_1_budget AS x_low,
    CAST('3' AS DOUBLE PRECISION) * high_x_0_growth + CAST('1' AS DOUBLE PRECISION) * high_x_1_budget AS x_high,
    CAST('3' AS DOUBLE PRECISION) * certainty_0_growth + CAST('1' AS DOUBLE PRECISION) * certainty_1_budget AS x_certain,
    CASE WHEN points_y_0_contact IS NULL THEN CAST('0' AS DOUBLE PRECISION) ELSE CAST('1' AS DOUBLE PRECISION) END AS y_weight,
    CAST('1' AS DOUBLE PRECISION) * certainty_2_last_contact AS y_certain
  FROM layer_8
  OFFSET 0
),
-- the weakest dimension
layer_10 AS NOT MATERIALIZED (
  SELECT
    certainty_0_growth,
    certainty_1_budget,
    certainty_2_last_contact,
    certainty_3_sanctioned,
    given_3_sanctioned,
    high_x_0_growth,
    high_x_1_budget,
    high_y_0_contact,
    low_x_0_growth,
    low_x_1_budget,
    low_y_0_contact,
    points_x_0_growth,
    points_x_1_budget,
    points_y_0_contact,
    row_id,
    valid_1_budget,
    x_certain,
    x_high,
    x_low,
    x_points,
    x_weight,
    y_certain,
    y_weight,
    CASE WHEN points_y_0_contact IS NULL THEN CAST('100000000' AS DOUBLE PRECISION) ELSE points_y_0_contact END AS y_least_of_0
  FROM layer_9
  OFFSET 0
),
-- axes before their gates
layer_11 AS NOT MATERIALIZED (
  SELECT
    certainty_0_growth,
    certainty_1_budget,
    certainty_2_last_contact,
    certainty_3_sanctioned,
    given_3_sanctioned,
    high_x_0_growth,
    high_x_1_budget,
    high_y_0_contact,
    low_x_0_growth,
    low_x_1_budget,
    low_y_0_contact,
    points_x_0_growth,
    points_x_1_budget,
    points_y_0_contact,
    row_id,
    valid_1_budget,
    x_weight,
    floor(x_points / x_weight + CAST('0.5' AS DOUBLE PRECISION)) AS x_sum,
    floor(x_certain / CAST('4' AS DOUBLE PRECISION) + CAST('0.5' AS DOUBLE PRECISION)) AS x_coverage,
    floor(x_low / CAST('4' AS DOUBLE PRECISION) + CAST('0.5' AS DOUBLE PRECISION)) AS x_guaranteed,
    floor(x_high / CAST('4' AS DOUBLE PRECISION) + CAST('0.5' AS DOUBLE PRECISION)) AS x_possible,
    CASE WHEN y_weight = CAST('0' AS DOUBLE PRECISION) THEN CAST(NULL AS DOUBLE PRECISION) ELSE y_least_of_0 END AS y_sum,
    floor(y_certain / CAST('1' AS DOUBLE PRECISION) + CAST('0.5' AS DOUBLE PRECISION)) AS y_coverage,
    low_y_0_contact AS y_guaranteed,
    high_y_0_contact AS y_possible
  FROM layer_10
  OFFSET 0
),
-- what the gates say
layer_12 AS NOT MATERIALIZED (
  SELECT
    certainty_0_growth,
    certainty_1_budget,
    certainty_2_last_contact,
    certainty_3_sanctioned,
    high_x_0_growth,
    high_x_1_budget,
    high_y_0_contact,
    low_x_0_growth,
    low_x_1_budget,
    low_y_0_contact,
    points_x_0_growth,
    points_x_1_budget,
    points_y_0_contact,
    row_id,
    x_coverage,
    x_guaranteed,
    x_possible,
    x_sum,
    x_weight,
    y_coverage,
    y_guaranteed,
    y_possible,
    y_sum,
    given_3_sanctioned = CAST('1' AS DOUBLE PRECISION) AS hit_0_sanctioned,
    valid_1_budget = CAST('0' AS DOUBLE PRECISION) AS hit_1_no_budget
  FROM layer_11
  OFFSET 0
),
-- lowered by caps
layer_13 AS NOT MATERIALIZED (
  SELECT
    certainty_0_growth,
    certainty_1_budget,
    certainty_2_last_contact,
    certainty_3_sanctioned,
    high_x_0_growth,
    high_x_1_budget,
    high_y_0_contact,
    hit_0_sanctioned,
    hit_1_no_budget,
    low_x_0_growth,
    low_x_1_budget,
    low_y_0_contact,
    points_x_0_growth,
    points_x_1_budget,
    points_y_0_contact,
    row_id,
    x_coverage,
    x_sum,
    x_weight,
    y_coverage,
    y_guaranteed,
    y_possible,
    y_sum,
    CASE WHEN hit_1_no_budget THEN CASE WHEN x_sum > CAST('49999999' AS DOUBLE PRECISION) THEN CAST('49999999' AS DOUBLE PRECISION) ELSE x_sum END ELSE x_sum END AS x_score,
    CASE WHEN hit_1_no_budget IS NULL OR hit_1_no_budget THEN CASE WHEN x_guaranteed > CAST('49999999' AS DOUBLE PRECISION) THEN CAST('49999999' AS DOUBLE PRECISION) ELSE x_guaranteed END ELSE x_guaranteed END AS x_low_bound,
    CASE WHEN hit_1_no_budget THEN CASE WHEN x_possible > CAST('49999999' AS DOUBLE PRECISION) THEN CAST('49999999' AS DOUBLE PRECISION) ELSE x_possible END ELSE x_possible END AS x_high_bound
  FROM layer_12
  OFFSET 0
),
-- bands and status
layer_14 AS NOT MATERIALIZED (
  SELECT
    certainty_0_growth,
    certainty_1_budget,
    certainty_2_last_contact,
    certainty_3_sanctioned,
    high_x_0_growth,
    high_x_1_budget,
    high_y_0_contact,
    hit_0_sanctioned,
    hit_1_no_budget,
    low_x_0_growth,
    low_x_1_budget,
    low_y_0_contact,
    points_x_0_growth,
    points_x_1_budget,
    points_y_0_contact,
    row_id,
    x_coverage,
    x_high_bound,
    x_low_bound,
    x_score,
    x_sum,
    x_weight,
    y_coverage,
    y_guaranteed,
    y_possible,
    y_sum,
    CASE WHEN x_score IS NULL THEN CAST(NULL AS DOUBLE PRECISION) WHEN x_score < CAST('50000000' AS DOUBLE PRECISION) THEN CAST('0' AS DOUBLE PRECISION) ELSE CAST('1' AS DOUBLE PRECISION) END AS x_band,
    CASE WHEN x_low_bound IS NULL THEN CAST(NULL AS DOUBLE PRECISION) WHEN x_low_bound < CAST('50000000' AS DOUBLE PRECISION) THEN CAST('0' AS DOUBLE PRECISION) ELSE CAST('1' AS DOUBLE PRECISION) END AS x_low_band,
    CASE WHEN x_high_bound IS NULL THEN CAST(NULL AS DOUBLE PRECISION) WHEN x_high_bound < CAST('50000000' AS DOUBLE PRECISION) THEN CAST('0' AS DOUBLE PRECISION) ELSE CAST('1' AS DOUBLE PRECISION) END AS x_high_band,
    CASE WHEN y_sum IS NULL THEN CAST(NULL AS DOUBLE PRECISION) ELSE CAST('0' AS DOUBLE PRECISION) END AS y_band,
    CASE WHEN y_guaranteed IS NULL THEN CAST(NULL AS DOUBLE PRECISION) ELSE CAST('0' AS DOUBLE PRECISION) END AS y_low_band,
    CASE WHEN y_possible IS NULL THEN CAST(NULL AS DOUBLE PRECISION) ELSE CAST('0' AS DOUBLE PRECISION) END AS y_high_band,
    CASE WHEN (hit_0_sanctioned) THEN CAST('2' AS DOUBLE PRECISION) WHEN x_sum IS NOT NULL AND x_coverage >= CAST('0' AS DOUBLE PRECISION) AND y_sum IS NOT NULL AND y_coverage >= CAST('0' AS DOUBLE PRECISION) THEN CAST('0' AS DOUBLE PRECISION) ELSE CAST('1' AS DOUBLE PRECISION) END AS state
  FROM layer_13
  OFFSET 0
),
-- the cell
layer_15 AS NOT MATERIALIZED (
  SELECT
    certainty_0_growth,
    certainty_1_budget,
    certainty_2_last_contact,
    certainty_3_sanctioned,
    high_x_0_growth,
    high_x_1_budget,
    high_y_0_contact,
    hit_0_sanctioned,
    hit_1_no_budget,
    low_x_0_growth,
    low_x_1_budget,
    low_y_0_contact,
    points_x_0_growth,
    points_x_1_budget,
    points_y_0_contact,
    row_id,
    state,
    x_band,
    x_coverage,
    x_high_band,
    x_high_bound,
    x_low_band,
    x_low_bound,
    x_score,
    x_sum,
    x_weight,
    y_band,
    y_coverage,
    y_guaranteed,
    y_high_band,
    y_low_band,
    y_possible,
    y_sum,
    CASE WHEN state = CAST('0' AS DOUBLE PRECISION) THEN x_band * CAST('1' AS DOUBLE PRECISION) + y_band ELSE CAST(NULL AS DOUBLE PRECISION) END AS cell_at
  FROM layer_14
  OFFSET 0
),
-- running sums in parts
layer_16 AS NOT MATERIALIZED (
  SELECT
    cell_at,
    certainty_0_growth,
    certainty_1_budget,
    certainty_2_last_contact,
    certainty_3_sanctioned,
    high_x_0_growth,
    high_x_1_budget,
    high_y_0_contact,
    hit_0_sanctioned,
    hit_1_no_budget,
    low_x_0_growth,
    low_x_1_budget,
    low_y_0_contact,
    points_y_0_contact,
    row_id,
    state,
    x_band,
    x_coverage,
    x_high_band,
    x_high_bound,
    x_low_band,
    x_low_bound,
    x_score,
    x_sum,
    x_weight,
    y_band,
    y_coverage,
    y_guaranteed,
    y_high_band,
    y_low_band,
    y_possible,
    y_sum,
    CAST('1' AS DOUBLE PRECISION) * CASE WHEN points_x_1_budget IS NULL THEN CAST('50000000' AS DOUBLE PRECISION) ELSE points_x_1_budget END AS x_run_1,
    CAST('1' AS DOUBLE PRECISION) * CASE WHEN points_x_1_budget IS NULL THEN CAST('50000000' AS DOUBLE PRECISION) ELSE points_x_1_budget END + CAST('3' AS DOUBLE PRECISION) * CASE WHEN points_x_0_growth IS NULL THEN CAST('0' AS DOUBLE PRECISION) ELSE points_x_0_growth END AS x_run_0
  FROM layer_15
  OFFSET 0
),
-- rounded running sums
layer_17 AS NOT MATERIALIZED (
  SELECT
    cell_at,
    certainty_0_growth,
    certainty_1_budget,
    certainty_2_last_contact,
    certainty_3_sanctioned,
    high_x_0_growth,
    high_x_1_budget,
    high_y_0_contact,
    hit_0_sanctioned,
    hit_1_no_budget,
    low_x_0_growth,
    low_x_1_budget,
    low_y_0_contact,
    points_y_0_contact,
    row_id,
    state,
    x_band,
    x_coverage,
    x_high_band,
    x_high_bound,
    x_low_band,
    x_low_bound,
    x_score,
    x_sum,
    y_band,
    y_coverage,
    y_guaranteed,
    y_high_band,
    y_low_band,
    y_possible,
    y_sum,
    CASE WHEN x_weight = CAST('0' AS DOUBLE PRECISION) THEN CAST('0' AS DOUBLE PRECISION) ELSE floor((x_run_1) / x_weight + CAST('0.5' AS DOUBLE PRECISION)) END AS x_rounded_1,
    CASE WHEN x_weight = CAST('0' AS DOUBLE PRECISION) THEN CAST('0' AS DOUBLE PRECISION) ELSE floor((x_run_0) / x_weight + CAST('0.5' AS DOUBLE PRECISION)) END AS x_rounded_0
  FROM layer_16
  OFFSET 0
),
-- the dimension that decides
layer_18 AS NOT MATERIALIZED (
  SELECT
    cell_at,
    certainty_0_growth,
    certainty_1_budget,
    certainty_2_last_contact,
    certainty_3_sanctioned,
    high_x_0_growth,
    high_x_1_budget,
    high_y_0_contact,
    hit_0_sanctioned,
    hit_1_no_budget,
    low_x_0_growth,
    low_x_1_budget,
    low_y_0_contact,
    row_id,
    state,
    x_band,
    x_coverage,
    x_high_band,
    x_high_bound,
    x_low_band,
    x_low_bound,
    x_rounded_0,
    x_rounded_1,
    x_score,
    x_sum,
    y_band,
    y_coverage,
    y_guaranteed,
    y_high_band,
    y_low_band,
    y_possible,
    y_sum,
    CASE WHEN CASE WHEN points_y_0_contact IS NULL THEN CAST(NULL AS DOUBLE PRECISION) ELSE points_y_0_contact END = y_sum THEN CAST('0' AS DOUBLE PRECISION) ELSE CAST(NULL AS DOUBLE PRECISION) END AS y_decides
  FROM layer_17
  OFFSET 0
),
-- gates that are open
layer_19 AS NOT MATERIALIZED (
  SELECT
    cell_at,
    certainty_0_growth,
    certainty_1_budget,
    certainty_2_last_contact,
    certainty_3_sanctioned,
    high_x_0_growth,
    high_x_1_budget,
    high_y_0_contact,
    hit_0_sanctioned,
    hit_1_no_budget,
    low_x_0_growth,
    low_x_1_budget,
    low_y_0_contact,
    row_id,
    state,
    x_band,
    x_coverage,
    x_high_band,
    x_high_bound,
    x_low_band,
    x_low_bound,
    x_rounded_0,
    x_rounded_1,
    x_score,
    x_sum,
    y_band,
    y_coverage,
    y_decides,
    y_guaranteed,
    y_high_band,
    y_low_band,
    y_possible,
    y_sum,
    CASE WHEN hit_0_sanctioned IS NULL THEN CAST('1' AS DOUBLE PRECISION) ELSE CAST('0' AS DOUBLE PRECISION) END AS open_0_sanctioned,
    CASE WHEN hit_1_no_budget IS NULL THEN CAST('1' AS DOUBLE PRECISION) ELSE CAST('0' AS DOUBLE PRECISION) END AS open_1_no_budget
  FROM layer_18
  OFFSET 0
),
-- ranges that each fact causes
layer_20 AS NOT MATERIALIZED (
  SELECT
    cell_at,
    certainty_0_growth,
    certainty_1_budget,
    certainty_2_last_contact,
    certainty_3_sanctioned,
    hit_0_sanctioned,
    hit_1_no_budget,
    row_id,
    state,
    x_band,
    x_coverage,
    x_high_band,
    x_high_bound,
    x_low_band,
    x_low_bound,
    x_rounded_0,
    x_rounded_1,
    x_score,
    x_sum,
    y_band,
    y_coverage,
    y_decides,
    y_guaranteed,
    y_high_band,
    y_low_band,
    y_possible,
    y_sum,
    floor(CAST('3' AS DOUBLE PRECISION) * (high_x_0_growth - low_x_0_growth) / CAST('4' AS DOUBLE PRECISION) + CAST('0.5' AS DOUBLE PRECISION)) AS range_x_0_growth,
    CAST('0' AS DOUBLE PRECISION) AS range_y_0_growth,
    CAST('0' AS DOUBLE PRECISION) AS opens_0_growth,
    CAST('0' AS DOUBLE PRECISION) AS could_exclude_0_growth,
    floor(CAST('1' AS DOUBLE PRECISION) * (high_x_1_budget - low_x_1_budget) / CAST('4' AS DOUBLE PRECISION) + CAST('0.5' AS DOUBLE PRECISION)) AS range_x_1_budget,
    CAST('0' AS DOUBLE PRECISION) AS range_y_1_budget,
    CASE WHEN certainty_1_budget > CAST('0' AS DOUBLE PRECISION) THEN CAST('0' AS DOUBLE PRECISION) ELSE open_1_no_budget END AS opens_1_budget,
    CAST('0' AS DOUBLE PRECISION) AS could_exclude_1_budget,
    CAST('0' AS DOUBLE PRECISION) AS range_x_2_last_contact,
    CASE WHEN CASE WHEN high_y_0_contact < y_possible THEN high_y_0_contact ELSE y_possible END > CASE WHEN low_y_0_contact > y_guaranteed THEN low_y_0_contact ELSE y_guaranteed END THEN CASE WHEN high_y_0_contact < y_possible THEN high_y_0_contact ELSE y_possible END - CASE WHEN low_y_0_contact > y_guaranteed THEN low_y_0_contact ELSE y_guaranteed END ELSE CAST('0' AS DOUBLE PRECISION) END AS range_y_2_last_contact,
    CAST('0' AS DOUBLE PRECISION) AS opens_2_last_contact,
    CAST('0' AS DOUBLE PRECISION) AS could_exclude_2_last_contact,
    CAST('0' AS DOUBLE PRECISION) AS range_x_3_sanctioned,
    CAST('0' AS DOUBLE PRECISION) AS range_y_3_sanctioned,
    CASE WHEN certainty_3_sanctioned > CAST('0' AS DOUBLE PRECISION) THEN CAST('0' AS DOUBLE PRECISION) ELSE open_0_sanctioned END AS opens_3_sanctioned,
    CASE WHEN certainty_3_sanctioned > CAST('0' AS DOUBLE PRECISION) THEN CAST('0' AS DOUBLE PRECISION) ELSE open_0_sanctioned END AS could_exclude_3_sanctioned
  FROM layer_19
  OFFSET 0
),
-- the order of the gaps
layer_21 AS NOT MATERIALIZED (
  SELECT
    cell_at,
    hit_0_sanctioned,
    hit_1_no_budget,
    range_x_0_growth,
    range_x_1_budget,
    range_x_2_last_contact,
    range_x_3_sanctioned,
    range_y_0_growth,
    range_y_1_budget,
    range_y_2_last_contact,
    range_y_3_sanctioned,
    row_id,
    state,
    x_band,
    x_coverage,
    x_high_band,
    x_high_bound,
    x_low_band,
    x_low_bound,
    x_rounded_0,
    x_rounded_1,
    x_score,
    x_sum,
    y_band,
    y_coverage,
    y_decides,
    y_guaranteed,
    y_high_band,
    y_low_band,
    y_possible,
    y_sum,
    CASE WHEN certainty_0_growth < CAST('1000000' AS DOUBLE PRECISION) AND range_x_0_growth + range_y_0_growth + opens_0_growth > CAST('0' AS DOUBLE PRECISION) THEN ((CASE WHEN could_exclude_0_growth > CAST('0' AS DOUBLE PRECISION) THEN CAST('300000001' AS DOUBLE PRECISION) ELSE CAST('0' AS DOUBLE PRECISION) END + range_x_0_growth + range_y_0_growth) * CAST('3' AS DOUBLE PRECISION) + opens_0_growth) * CAST('4' AS DOUBLE PRECISION) + CAST('2' AS DOUBLE PRECISION) ELSE CAST('-1' AS DOUBLE PRECISION) END AS gap_0_growth,
    CASE WHEN certainty_1_budget < CAST('1000000' AS DOUBLE PRECISION) AND range_x_1_budget + range_y_1_budget + opens_1_budget > CAST('0' AS DOUBLE PRECISION) THEN ((CASE WHEN could_exclude_1_budget > CAST('0' AS DOUBLE PRECISION) THEN CAST('300000001' AS DOUBLE PRECISION) ELSE CAST('0' AS DOUBLE PRECISION) END + range_x_1_budget + range_y_1_budget) * CAST('3' AS DOUBLE PRECISION) + opens_1_budget) * CAST('4' AS DOUBLE PRECISION) + CAST('3' AS DOUBLE PRECISION) ELSE CAST('-1' AS DOUBLE PRECISION) END AS gap_1_budget,
    CASE WHEN certainty_2_last_contact < CAST('1000000' AS DOUBLE PRECISION) AND range_x_2_last_contact + range_y_2_last_contact + opens_2_last_contact > CAST('0' AS DOUBLE PRECISION) THEN ((CASE WHEN could_exclude_2_last_contact > CAST('0' AS DOUBLE PRECISION) THEN CAST('300000001' AS DOUBLE PRECISION) ELSE CAST('0' AS DOUBLE PRECISION) END + range_x_2_last_contact + range_y_2_last_contact) * CAST('3' AS DOUBLE PRECISION) + opens_2_last_contact) * CAST('4' AS DOUBLE PRECISION) + CAST('1' AS DOUBLE PRECISION) ELSE CAST('-1' AS DOUBLE PRECISION) END AS gap_2_last_contact,
    CASE WHEN certainty_3_sanctioned < CAST('1000000' AS DOUBLE PRECISION) AND range_x_3_sanctioned + range_y_3_sanctioned + opens_3_sanctioned > CAST('0' AS DOUBLE PRECISION) THEN ((CASE WHEN could_exclude_3_sanctioned > CAST('0' AS DOUBLE PRECISION) THEN CAST('300000001' AS DOUBLE PRECISION) ELSE CAST('0' AS DOUBLE PRECISION) END + range_x_3_sanctioned + range_y_3_sanctioned) * CAST('3' AS DOUBLE PRECISION) + opens_3_sanctioned) * CAST('4' AS DOUBLE PRECISION) + CAST('0' AS DOUBLE PRECISION) ELSE CAST('-1' AS DOUBLE PRECISION) END AS gap_3_sanctioned
  FROM layer_20
  OFFSET 0
),
-- the fact that leaves most room, 1
layer_22 AS NOT MATERIALIZED (
  SELECT
    cell_at,
    gap_0_growth,
    gap_1_budget,
    gap_2_last_contact,
    gap_3_sanctioned,
    hit_0_sanctioned,
    hit_1_no_budget,
    range_x_0_growth,
    range_x_1_budget,
    range_x_2_last_contact,
    range_x_3_sanctioned,
    range_y_0_growth,
    range_y_1_budget,
    range_y_2_last_contact,
    range_y_3_sanctioned,
    row_id,
    state,
    x_band,
    x_coverage,
    x_high_band,
    x_high_bound,
    x_low_band,
    x_low_bound,
    x_rounded_0,
    x_rounded_1,
    x_score,
    x_sum,
    y_band,
    y_coverage,
    y_decides,
    y_guaranteed,
    y_high_band,
    y_low_band,
    y_possible,
    y_sum,
    CASE WHEN gap_0_growth >= gap_1_budget AND gap_0_growth >= gap_2_last_contact AND gap_0_growth >= gap_3_sanctioned THEN gap_0_growth WHEN gap_1_budget >= gap_2_last_contact AND gap_1_budget >= gap_3_sanctioned THEN gap_1_budget WHEN gap_2_last_contact >= gap_3_sanctioned THEN gap_2_last_contact ELSE gap_3_sanctioned END AS gap_1_1_0
  FROM layer_21
  OFFSET 0
),
-- the gap 1
layer_23 AS NOT MATERIALIZED (
  SELECT
    cell_at,
    hit_0_sanctioned,
    hit_1_no_budget,
    row_id,
    state,
    x_band,
    x_coverage,
    x_high_band,
    x_high_bound,
    x_low_band,
    x_low_bound,
    x_rounded_0,
    x_rounded_1,
    x_score,
    x_sum,
    y_band,
    y_coverage,
    y_decides,
    y_guaranteed,
    y_high_band,
    y_low_band,
    y_possible,
    y_sum,
    CASE WHEN gap_1_1_0 >= CAST('0' AS DOUBLE PRECISION) AND gap_1_1_0 = gap_0_growth THEN CAST('0' AS DOUBLE PRECISION) WHEN gap_1_1_0 >= CAST('0' AS DOUBLE PRECISION) AND gap_1_1_0 = gap_1_budget THEN CAST('1' AS DOUBLE PRECISION) WHEN gap_1_1_0 >= CAST('0' AS DOUBLE PRECISION) AND gap_1_1_0 = gap_2_last_contact THEN CAST('2' AS DOUBLE PRECISION) WHEN gap_1_1_0 >= CAST('0' AS DOUBLE PRECISION) AND gap_1_1_0 = gap_3_sanctioned THEN CAST('3' AS DOUBLE PRECISION) ELSE CAST(NULL AS DOUBLE PRECISION) END AS gap_at_1,
    CASE WHEN gap_1_1_0 >= CAST('0' AS DOUBLE PRECISION) AND gap_1_1_0 = gap_0_growth THEN range_x_0_growth WHEN gap_1_1_0 >= CAST('0' AS DOUBLE PRECISION) AND gap_1_1_0 = gap_1_budget THEN range_x_1_budget WHEN gap_1_1_0 >= CAST('0' AS DOUBLE PRECISION) AND gap_1_1_0 = gap_2_last_contact THEN range_x_2_last_contact WHEN gap_1_1_0 >= CAST('0' AS DOUBLE PRECISION) AND gap_1_1_0 = gap_3_sanctioned THEN range_x_3_sanctioned ELSE CAST(NULL AS DOUBLE PRECISION) END AS gap_range_1_0,
    CASE WHEN gap_1_1_0 >= CAST('0' AS DOUBLE PRECISION) AND gap_1_1_0 = gap_0_growth THEN range_y_0_growth WHEN gap_1_1_0 >= CAST('0' AS DOUBLE PRECISION) AND gap_1_1_0 = gap_1_budget THEN range_y_1_budget WHEN gap_1_1_0 >= CAST('0' AS DOUBLE PRECISION) AND gap_1_1_0 = gap_2_last_contact THEN range_y_2_last_contact WHEN gap_1_1_0 >= CAST('0' AS DOUBLE PRECISION) AND gap_1_1_0 = gap_3_sanctioned THEN range_y_3_sanctioned ELSE CAST(NULL AS DOUBLE PRECISION) END AS gap_range_1_1
  FROM layer_22
  OFFSET 0
)
SELECT
  layer_23.row_id AS "customer_id",
  layer_23.x_score / CAST('1000000' AS DOUBLE PRECISION) AS "customer_potential_score",
  layer_23.x_low_bound / CAST('1000000' AS DOUBLE PRECISION) AS "customer_potential_low",
  layer_23.x_high_bound / CAST('1000000' AS DOUBLE PRECISION) AS "customer_potential_high",
  layer_23.x_coverage / CAST('1000000' AS DOUBLE PRECISION) AS "customer_potential_coverage",
  CASE WHEN layer_23.x_band = CAST('0' AS DOUBLE PRECISION) THEN 'low' WHEN layer_23.x_band = CAST('1' AS DOUBLE PRECISION) THEN 'high' END AS "customer_potential_band",
  CASE WHEN layer_23.x_low_band = CAST('0' AS DOUBLE PRECISION) THEN 'low' WHEN layer_23.x_low_band = CAST('1' AS DOUBLE PRECISION) THEN 'high' END AS "customer_potential_low_band",
  CASE WHEN layer_23.x_high_band = CAST('0' AS DOUBLE PRECISION) THEN 'low' WHEN layer_23.x_high_band = CAST('1' AS DOUBLE PRECISION) THEN 'high' END AS "customer_potential_high_band",
  layer_23.y_sum / CAST('1000000' AS DOUBLE PRECISION) AS "relationship_score",
  layer_23.y_guaranteed / CAST('1000000' AS DOUBLE PRECISION) AS "relationship_low",
  layer_23.y_possible / CAST('1000000' AS DOUBLE PRECISION) AS "relationship_high",
  layer_23.y_coverage / CAST('1000000' AS DOUBLE PRECISION) AS "relationship_coverage",
  CASE WHEN layer_23.y_band = CAST('0' AS DOUBLE PRECISION) THEN 'any' END AS "relationship_band",
  CASE WHEN layer_23.y_low_band = CAST('0' AS DOUBLE PRECISION) THEN 'any' END AS "relationship_low_band",
  CASE WHEN layer_23.y_high_band = CAST('0' AS DOUBLE PRECISION) THEN 'any' END AS "relationship_high_band",
  CASE WHEN layer_23.state = CAST('0' AS DOUBLE PRECISION) THEN 'placed' WHEN layer_23.state = CAST('1' AS DOUBLE PRECISION) THEN 'unplaced' WHEN layer_23.state = CAST('2' AS DOUBLE PRECISION) THEN 'excluded' END AS "status",
  CASE WHEN layer_23.cell_at = CAST('0' AS DOUBLE PRECISION) THEN 'low/any' WHEN layer_23.cell_at = CAST('1' AS DOUBLE PRECISION) THEN 'high/any' END AS "cell",
  CASE WHEN layer_23.cell_at = CAST('0' AS DOUBLE PRECISION) THEN 'B' WHEN layer_23.cell_at = CAST('1' AS DOUBLE PRECISION) THEN 'A' END AS "tier",
  CASE WHEN layer_23.cell_at = CAST('0' AS DOUBLE PRECISION) THEN 'keep' WHEN layer_23.cell_at = CAST('1' AS DOUBLE PRECISION) THEN 'invest' END AS "strategy",
  ((layer_23.hit_0_sanctioned IS NULL OR layer_23.hit_0_sanctioned)) AS "may_be_excluded",
  CASE WHEN layer_23.state = CAST('2' AS DOUBLE PRECISION) THEN CASE WHEN (layer_23.hit_0_sanctioned) THEN CAST('0' AS DOUBLE PRECISION) = CAST('0' AS DOUBLE PRECISION) ELSE CAST('0' AS DOUBLE PRECISION) = CAST('1' AS DOUBLE PRECISION) END WHEN (layer_23.hit_0_sanctioned IS NULL OR layer_23.hit_0_sanctioned) THEN CAST('0' AS DOUBLE PRECISION) = CAST('1' AS DOUBLE PRECISION) ELSE (layer_23.x_low_band = layer_23.x_high_band AND layer_23.y_low_band = layer_23.y_high_band) END AS "settled",
  layer_23.hit_0_sanctioned AS "gate_sanctioned",
  (layer_23.hit_0_sanctioned IS NULL) AS "gate_sanctioned_open",
  layer_23.hit_1_no_budget AS "gate_no_budget",
  (layer_23.hit_1_no_budget IS NULL) AS "gate_no_budget_open",
  (layer_23.x_rounded_0 - layer_23.x_rounded_1) / CAST('1000000' AS DOUBLE PRECISION) AS "customer_potential_contribution_growth",
  layer_23.x_rounded_1 / CAST('1000000' AS DOUBLE PRECISION) AS "customer_potential_contribution_budget",
  (CASE WHEN (layer_23.hit_1_no_budget) AND layer_23.x_sum IS NOT NULL THEN layer_23.x_score - layer_23.x_sum ELSE CAST('0' AS DOUBLE PRECISION) END) / CAST('1000000' AS DOUBLE PRECISION) AS "customer_potential_adjustment_no_budget",
  CASE WHEN layer_23.y_decides = CAST('0' AS DOUBLE PRECISION) THEN layer_23.y_sum ELSE CAST('0' AS DOUBLE PRECISION) END / CAST('1000000' AS DOUBLE PRECISION) AS "relationship_contribution_contact",
  CASE WHEN layer_23.gap_at_1 = CAST('0' AS DOUBLE PRECISION) THEN 'growth' WHEN layer_23.gap_at_1 = CAST('1' AS DOUBLE PRECISION) THEN 'budget' WHEN layer_23.gap_at_1 = CAST('2' AS DOUBLE PRECISION) THEN 'lastContact' WHEN layer_23.gap_at_1 = CAST('3' AS DOUBLE PRECISION) THEN 'sanctioned' END AS "gap_1",
  layer_23.gap_range_1_0 / CAST('1000000' AS DOUBLE PRECISION) AS "gap_1_customer_potential",
  layer_23.gap_range_1_1 / CAST('1000000' AS DOUBLE PRECISION) AS "gap_1_relationship"
FROM layer_23
OFFSET 0
