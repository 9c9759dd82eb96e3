-- Model "small", version "1.0.0", SHA-256 d0e055cba18b79c4cf8de7d667c6894f206e393b38d388429fc29895c9b016b4.
CREATE VIEW "placed_customers" AS
WITH
-- the columns of the table
layer_1 AS NOT MATERIALIZED (
  SELECT
    source."customer_id" AS row_id,
    CASE WHEN typeof(source."growth") IN ('integer', 'real') THEN CAST(source."growth" AS REAL) + 0.0 END AS given_0_growth,
    CASE WHEN typeof(source."growth_as_of") = 'text' AND source."growth_as_of" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND length(CAST(source."growth_as_of" AS BLOB)) = 10 THEN CAST(substr(source."growth_as_of", 1, 4) AS REAL) * 10000.0 + CAST(substr(source."growth_as_of", 6, 2) AS REAL) * 100.0 + CAST(substr(source."growth_as_of", 9, 2) AS REAL) ELSE NULL END AS given_day_0_growth_digits,
    source."growth_as_of" IS NOT NULL AS has_day_0_growth,
    CASE WHEN source."growth_grade" IS NULL THEN 1000000.0 WHEN CASE WHEN typeof(source."growth_grade") = 'text' THEN source."growth_grade" END COLLATE BINARY = 'verified' THEN 1000000.0 WHEN CASE WHEN typeof(source."growth_grade") = 'text' THEN source."growth_grade" END COLLATE BINARY = 'stated' THEN 800000.0 ELSE 500000.0 END AS full_0_growth,
    CASE WHEN typeof(source."budget") = 'text' THEN source."budget" END COLLATE BINARY AS given_1_budget,
    CASE WHEN typeof(source."last_contact") IN ('integer', 'real') THEN CAST(source."last_contact" AS REAL) + 0.0 END AS given_2_last_contact,
    CASE WHEN typeof(source."sanctioned") = 'integer' AND source."sanctioned" = 1 THEN 1.0 WHEN typeof(source."sanctioned") = 'integer' AND source."sanctioned" = 0 THEN 0.0 END AS given_3_sanctioned
  FROM "crm"."customers" AS source
  LIMIT -1 OFFSET 0
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
    floor(given_day_0_growth_digits / 10000.0) AS given_day_0_growth_year,
    floor(given_day_0_growth_digits / 100.0) - floor(given_day_0_growth_digits / 10000.0) * 100.0 AS given_day_0_growth_month,
    given_day_0_growth_digits - floor(given_day_0_growth_digits / 100.0) * 100.0 AS given_day_0_growth_date
  FROM layer_1
  LIMIT -1 OFFSET 0
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
    CASE WHEN given_day_0_growth_month > 2.0 THEN given_day_0_growth_year ELSE given_day_0_growth_year - 1.0 END AS given_day_0_growth_years,
    CASE WHEN NOT (given_day_0_growth_year >= 1.0 AND given_day_0_growth_month >= 1.0 AND given_day_0_growth_month <= 12.0 AND given_day_0_growth_date >= 1.0 AND given_day_0_growth_date <= CASE WHEN given_day_0_growth_month = 2.0 AND (given_day_0_growth_year = floor(given_day_0_growth_year / 4.0) * 4.0 AND NOT given_day_0_growth_year = floor(given_day_0_growth_year / 100.0) * 100.0 OR given_day_0_growth_year = floor(given_day_0_growth_year / 400.0) * 400.0) THEN 29.0 WHEN given_day_0_growth_month = 2.0 THEN 28.0 WHEN given_day_0_growth_month = 4.0 OR given_day_0_growth_month = 6.0 OR given_day_0_growth_month = 9.0 OR given_day_0_growth_month = 11.0 THEN 30.0 ELSE 31.0 END) THEN NULL WHEN given_day_0_growth_month > 2.0 THEN floor((153.0 * (given_day_0_growth_month - 3.0) + 2.0) / 5.0) + given_day_0_growth_date ELSE floor((153.0 * (given_day_0_growth_month + 9.0) + 2.0) / 5.0) + given_day_0_growth_date END AS given_day_0_growth_in_year
  FROM layer_2
  LIMIT -1 OFFSET 0
),
-- values that the facts can have
layer_4 AS NOT MATERIALIZED (
  SELECT
    full_0_growth,
    given_3_sanctioned,
    has_day_0_growth,
    row_id,
    CASE WHEN given_0_growth >= -100.0 AND given_0_growth <= 100.0 THEN given_0_growth ELSE NULL END AS valid_0_growth,
    given_day_0_growth_years * 365.0 + floor(given_day_0_growth_years / 4.0) - floor(given_day_0_growth_years / 100.0) + floor(given_day_0_growth_years / 400.0) + given_day_0_growth_in_year - 307.0 AS day_0_growth,
    CASE WHEN given_1_budget = 'none' THEN 0.0 WHEN given_1_budget = 'planned' THEN 1.0 WHEN given_1_budget = 'approved' THEN 2.0 ELSE NULL END AS valid_1_budget,
    CASE WHEN given_2_last_contact = floor(given_2_last_contact) AND given_2_last_contact >= -719162.0 AND given_2_last_contact <= 2932896.0 THEN given_2_last_contact + 719162.0 ELSE NULL END AS valid_2_last_contact
  FROM layer_3
  LIMIT -1 OFFSET 0
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
    CASE WHEN CASE WHEN has_day_0_growth THEN day_0_growth ELSE NULL END > 739942.0 THEN NULL ELSE valid_0_growth END AS value_0_growth,
    739942.0 - CASE WHEN has_day_0_growth THEN day_0_growth ELSE NULL END AS since_day_0_growth,
    CASE WHEN valid_2_last_contact <= 739942.0 THEN valid_2_last_contact ELSE NULL END AS value_2_last_contact,
    CASE WHEN valid_2_last_contact <= 739942.0 THEN 739942.0 - valid_2_last_contact ELSE NULL END AS age_2_last_contact
  FROM layer_4
  LIMIT -1 OFFSET 0
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
    floor((CASE WHEN value_0_growth IS NULL THEN NULL WHEN value_0_growth < -10.0 THEN 0.0 WHEN value_0_growth < 30.0 THEN (value_0_growth - -10.0) * 2.5 ELSE 100.0 END) * 1000000.0 + 0.5) AS points_x_0_growth,
    CASE WHEN valid_1_budget IS NULL THEN NULL WHEN valid_1_budget = 0.0 THEN 0.0 WHEN valid_1_budget = 1.0 THEN 50000000.0 WHEN valid_1_budget = 2.0 THEN 100000000.0 ELSE 0.0 END AS points_x_1_budget,
    floor((100.0 * (60.0 / (60.0 + age_2_last_contact))) * 1000000.0 + 0.5) AS points_y_0_contact
  FROM layer_5
  LIMIT -1 OFFSET 0
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
    CASE WHEN value_0_growth IS NULL THEN 0.0 WHEN CASE WHEN has_day_0_growth THEN day_0_growth IS NULL ELSE 0.0 = 1.0 END THEN 0.0 WHEN CASE WHEN has_day_0_growth THEN day_0_growth ELSE NULL END IS NULL THEN full_0_growth WHEN since_day_0_growth IS NULL THEN 0.0 WHEN since_day_0_growth <= 30.0 THEN full_0_growth WHEN since_day_0_growth >= 90.0 THEN 0.0 ELSE floor((90.0 - since_day_0_growth) * full_0_growth / 60.0 + 0.5) END AS certainty_0_growth,
    CASE WHEN valid_1_budget IS NULL THEN 0.0 ELSE 1000000.0 END AS certainty_1_budget,
    CASE WHEN value_2_last_contact IS NULL THEN 0.0 ELSE 1000000.0 END AS certainty_2_last_contact,
    CASE WHEN given_3_sanctioned IS NULL THEN 0.0 ELSE 1000000.0 END AS certainty_3_sanctioned
  FROM layer_6
  LIMIT -1 OFFSET 0
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
    CASE WHEN points_x_0_growth IS NULL THEN 0.0 ELSE floor(certainty_0_growth * points_x_0_growth / 1000000.0 + 0.5) END AS low_x_0_growth,
    CASE WHEN points_x_0_growth IS NULL THEN 100000000.0 ELSE 100000000.0 - floor(certainty_0_growth * (100000000.0 - points_x_0_growth) / 1000000.0 + 0.5) END AS high_x_0_growth,
    CASE WHEN points_x_1_budget IS NULL THEN 0.0 ELSE points_x_1_budget END AS low_x_1_budget,
    CASE WHEN points_x_1_budget IS NULL THEN 100000000.0 ELSE points_x_1_budget END AS high_x_1_budget,
    CASE WHEN points_y_0_contact IS NULL THEN 0.0 ELSE points_y_0_contact END AS low_y_0_contact,
    CASE WHEN points_y_0_contact IS NULL THEN 100000000.0 ELSE points_y_0_contact END AS high_y_0_contact
  FROM layer_7
  LIMIT -1 OFFSET 0
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
    CASE WHEN points_x_0_growth IS NULL THEN 0.0 ELSE 3.0 END + 1.0 AS x_weight,
    3.0 * CASE WHEN points_x_0_growth IS NULL THEN 0.0 ELSE points_x_0_growth END + 1.0 * CASE WHEN points_x_1_budget IS NULL THEN 50000000.0 ELSE points_x_1_budget END AS x_points,
    3.0 * low_x_0_growth + 1.0 * low_x_1_budget AS x_low,
    3.0 * high_x_0_growth + 1.0 * high_x_1_budget AS x_high,
    3.0 * certainty_0_growth + 1.0 * certainty_1_budget AS x_certain,
    CASE WHEN points_y_0_contact IS NULL THEN 0.0 ELSE 1.0 END AS y_weight,
    1.0 * certainty_2_last_contact AS y_certain
  FROM layer_8
  LIMIT -1 OFFSET 0
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
    CASE WHEN points_y_0_contact IS NULL THEN 100000000.0 ELSE points_y_0_contact END AS y_least_of_0
  FROM layer_9
  LIMIT -1 OFFSET 0
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
    floor(x_points / x_weight + 0.5) AS x_sum,
    floor(x_certain / 4.0 + 0.5) AS x_coverage,
    floor(x_low / 4.0 + 0.5) AS x_guaranteed,
    floor(x_high / 4.0 + 0.5) AS x_possible,
    CASE WHEN y_weight = 0.0 THEN NULL ELSE y_least_of_0 END AS y_sum,
    floor(y_certain / 1.0 + 0.5) AS y_coverage,
    low_y_0_contact AS y_guaranteed,
    high_y_0_contact AS y_possible
  FROM layer_10
  LIMIT -1 OFFSET 0
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
    given_3_sanctioned = 1.0 AS hit_0_sanctioned,
    valid_1_budget = 0.0 AS hit_1_no_budget
  FROM layer_11
  LIMIT -1 OFFSET 0
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
    CASE WHEN hit_1_no_budget THEN CASE WHEN x_sum > 49999999.0 THEN 49999999.0 ELSE x_sum END ELSE x_sum END AS x_score,
    CASE WHEN hit_1_no_budget IS NULL OR hit_1_no_budget THEN CASE WHEN x_guaranteed > 49999999.0 THEN 49999999.0 ELSE x_guaranteed END ELSE x_guaranteed END AS x_low_bound,
    CASE WHEN hit_1_no_budget THEN CASE WHEN x_possible > 49999999.0 THEN 49999999.0 ELSE x_possible END ELSE x_possible END AS x_high_bound
  FROM layer_12
  LIMIT -1 OFFSET 0
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
    CASE WHEN x_score IS NULL THEN NULL WHEN x_score < 50000000.0 THEN 0.0 ELSE 1.0 END AS x_band,
    CASE WHEN x_low_bound IS NULL THEN NULL WHEN x_low_bound < 50000000.0 THEN 0.0 ELSE 1.0 END AS x_low_band,
    CASE WHEN x_high_bound IS NULL THEN NULL WHEN x_high_bound < 50000000.0 THEN 0.0 ELSE 1.0 END AS x_high_band,
    CASE WHEN y_sum IS NULL THEN NULL ELSE 0.0 END AS y_band,
    CASE WHEN y_guaranteed IS NULL THEN NULL ELSE 0.0 END AS y_low_band,
    CASE WHEN y_possible IS NULL THEN NULL ELSE 0.0 END AS y_high_band,
    CASE WHEN (hit_0_sanctioned) THEN 2.0 WHEN x_sum IS NOT NULL AND x_coverage >= 0.0 AND y_sum IS NOT NULL AND y_coverage >= 0.0 THEN 0.0 ELSE 1.0 END AS state
  FROM layer_13
  LIMIT -1 OFFSET 0
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
    CASE WHEN state = 0.0 THEN x_band * 1.0 + y_band ELSE NULL END AS cell_at
  FROM layer_14
  LIMIT -1 OFFSET 0
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
    1.0 * CASE WHEN points_x_1_budget IS NULL THEN 50000000.0 ELSE points_x_1_budget END AS x_run_1,
    1.0 * CASE WHEN points_x_1_budget IS NULL THEN 50000000.0 ELSE points_x_1_budget END + 3.0 * CASE WHEN points_x_0_growth IS NULL THEN 0.0 ELSE points_x_0_growth END AS x_run_0
  FROM layer_15
  LIMIT -1 OFFSET 0
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
    CASE WHEN x_weight = 0.0 THEN 0.0 ELSE floor((x_run_1) / x_weight + 0.5) END AS x_rounded_1,
    CASE WHEN x_weight = 0.0 THEN 0.0 ELSE floor((x_run_0) / x_weight + 0.5) END AS x_rounded_0
  FROM layer_16
  LIMIT -1 OFFSET 0
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
    CASE WHEN CASE WHEN points_y_0_contact IS NULL THEN NULL ELSE points_y_0_contact END = y_sum THEN 0.0 ELSE NULL END AS y_decides
  FROM layer_17
  LIMIT -1 OFFSET 0
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
    CASE WHEN hit_0_sanctioned IS NULL THEN 1.0 ELSE 0.0 END AS open_0_sanctioned,
    CASE WHEN hit_1_no_budget IS NULL THEN 1.0 ELSE 0.0 END AS open_1_no_budget
  FROM layer_18
  LIMIT -1 OFFSET 0
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
    floor(3.0 * (high_x_0_growth - low_x_0_growth) / 4.0 + 0.5) AS range_x_0_growth,
    0.0 AS range_y_0_growth,
    0.0 AS opens_0_growth,
    0.0 AS could_exclude_0_growth,
    floor(1.0 * (high_x_1_budget - low_x_1_budget) / 4.0 + 0.5) AS range_x_1_budget,
    0.0 AS range_y_1_budget,
    CASE WHEN certainty_1_budget > 0.0 THEN 0.0 ELSE open_1_no_budget END AS opens_1_budget,
    0.0 AS could_exclude_1_budget,
    0.0 AS range_x_2_last_contact,
    CASE WHEN CASE WHEN high_y_0_contact < y_possible THEN high_y_0_contact ELSE y_possible END > CASE WHEN low_y_0_contact > y_guaranteed THEN low_y_0_contact ELSE y_guaranteed END THEN CASE WHEN high_y_0_contact < y_possible THEN high_y_0_contact ELSE y_possible END - CASE WHEN low_y_0_contact > y_guaranteed THEN low_y_0_contact ELSE y_guaranteed END ELSE 0.0 END AS range_y_2_last_contact,
    0.0 AS opens_2_last_contact,
    0.0 AS could_exclude_2_last_contact,
    0.0 AS range_x_3_sanctioned,
    0.0 AS range_y_3_sanctioned,
    CASE WHEN certainty_3_sanctioned > 0.0 THEN 0.0 ELSE open_0_sanctioned END AS opens_3_sanctioned,
    CASE WHEN certainty_3_sanctioned > 0.0 THEN 0.0 ELSE open_0_sanctioned END AS could_exclude_3_sanctioned
  FROM layer_19
  LIMIT -1 OFFSET 0
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
    CASE WHEN certainty_0_growth < 1000000.0 AND range_x_0_growth + range_y_0_growth + opens_0_growth > 0.0 THEN ((CASE WHEN could_exclude_0_growth > 0.0 THEN 300000001.0 ELSE 0.0 END + range_x_0_growth + range_y_0_growth) * 3.0 + opens_0_growth) * 4.0 + 2.0 ELSE -1.0 END AS gap_0_growth,
    CASE WHEN certainty_1_budget < 1000000.0 AND range_x_1_budget + range_y_1_budget + opens_1_budget > 0.0 THEN ((CASE WHEN could_exclude_1_budget > 0.0 THEN 300000001.0 ELSE 0.0 END + range_x_1_budget + range_y_1_budget) * 3.0 + opens_1_budget) * 4.0 + 3.0 ELSE -1.0 END AS gap_1_budget,
    CASE WHEN certainty_2_last_contact < 1000000.0 AND range_x_2_last_contact + range_y_2_last_contact + opens_2_last_contact > 0.0 THEN ((CASE WHEN could_exclude_2_last_contact > 0.0 THEN 300000001.0 ELSE 0.0 END + range_x_2_last_contact + range_y_2_last_contact) * 3.0 + opens_2_last_contact) * 4.0 + 1.0 ELSE -1.0 END AS gap_2_last_contact,
    CASE WHEN certainty_3_sanctioned < 1000000.0 AND range_x_3_sanctioned + range_y_3_sanctioned + opens_3_sanctioned > 0.0 THEN ((CASE WHEN could_exclude_3_sanctioned > 0.0 THEN 300000001.0 ELSE 0.0 END + range_x_3_sanctioned + range_y_3_sanctioned) * 3.0 + opens_3_sanctioned) * 4.0 + 0.0 ELSE -1.0 END AS gap_3_sanctioned
  FROM layer_20
  LIMIT -1 OFFSET 0
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
  LIMIT -1 OFFSET 0
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
    CASE WHEN gap_1_1_0 >= 0.0 AND gap_1_1_0 = gap_0_growth THEN 0.0 WHEN gap_1_1_0 >= 0.0 AND gap_1_1_0 = gap_1_budget THEN 1.0 WHEN gap_1_1_0 >= 0.0 AND gap_1_1_0 = gap_2_last_contact THEN 2.0 WHEN gap_1_1_0 >= 0.0 AND gap_1_1_0 = gap_3_sanctioned THEN 3.0 ELSE NULL END AS gap_at_1,
    CASE WHEN gap_1_1_0 >= 0.0 AND gap_1_1_0 = gap_0_growth THEN range_x_0_growth WHEN gap_1_1_0 >= 0.0 AND gap_1_1_0 = gap_1_budget THEN range_x_1_budget WHEN gap_1_1_0 >= 0.0 AND gap_1_1_0 = gap_2_last_contact THEN range_x_2_last_contact WHEN gap_1_1_0 >= 0.0 AND gap_1_1_0 = gap_3_sanctioned THEN range_x_3_sanctioned ELSE NULL END AS gap_range_1_0,
    CASE WHEN gap_1_1_0 >= 0.0 AND gap_1_1_0 = gap_0_growth THEN range_y_0_growth WHEN gap_1_1_0 >= 0.0 AND gap_1_1_0 = gap_1_budget THEN range_y_1_budget WHEN gap_1_1_0 >= 0.0 AND gap_1_1_0 = gap_2_last_contact THEN range_y_2_last_contact WHEN gap_1_1_0 >= 0.0 AND gap_1_1_0 = gap_3_sanctioned THEN range_y_3_sanctioned ELSE NULL END AS gap_range_1_1
  FROM layer_22
  LIMIT -1 OFFSET 0
)
SELECT
  layer_23.row_id AS "customer_id",
  layer_23.x_score / 1000000.0 AS "customer_potential_score",
  layer_23.x_low_bound / 1000000.0 AS "customer_potential_low",
  layer_23.x_high_bound / 1000000.0 AS "customer_potential_high",
  layer_23.x_coverage / 1000000.0 AS "customer_potential_coverage",
  CASE WHEN layer_23.x_band = 0.0 THEN 'low' WHEN layer_23.x_band = 1.0 THEN 'high' END AS "customer_potential_band",
  CASE WHEN layer_23.x_low_band = 0.0 THEN 'low' WHEN layer_23.x_low_band = 1.0 THEN 'high' END AS "customer_potential_low_band",
  CASE WHEN layer_23.x_high_band = 0.0 THEN 'low' WHEN layer_23.x_high_band = 1.0 THEN 'high' END AS "customer_potential_high_band",
  layer_23.y_sum / 1000000.0 AS "relationship_score",
  layer_23.y_guaranteed / 1000000.0 AS "relationship_low",
  layer_23.y_possible / 1000000.0 AS "relationship_high",
  layer_23.y_coverage / 1000000.0 AS "relationship_coverage",
  CASE WHEN layer_23.y_band = 0.0 THEN 'any' END AS "relationship_band",
  CASE WHEN layer_23.y_low_band = 0.0 THEN 'any' END AS "relationship_low_band",
  CASE WHEN layer_23.y_high_band = 0.0 THEN 'any' END AS "relationship_high_band",
  CASE WHEN layer_23.state = 0.0 THEN 'placed' WHEN layer_23.state = 1.0 THEN 'unplaced' WHEN layer_23.state = 2.0 THEN 'excluded' END AS "status",
  CASE WHEN layer_23.cell_at = 0.0 THEN 'low/any' WHEN layer_23.cell_at = 1.0 THEN 'high/any' END AS "cell",
  CASE WHEN layer_23.cell_at = 0.0 THEN 'B' WHEN layer_23.cell_at = 1.0 THEN 'A' END AS "tier",
  CASE WHEN layer_23.cell_at = 0.0 THEN 'keep' WHEN layer_23.cell_at = 1.0 THEN 'invest' END AS "strategy",
  ((layer_23.hit_0_sanctioned IS NULL OR layer_23.hit_0_sanctioned)) AS "may_be_excluded",
  CASE WHEN layer_23.state = 2.0 THEN CASE WHEN (layer_23.hit_0_sanctioned) THEN 0.0 = 0.0 ELSE 0.0 = 1.0 END WHEN (layer_23.hit_0_sanctioned IS NULL OR layer_23.hit_0_sanctioned) THEN 0.0 = 1.0 ELSE (layer_23.x_low_band = layer_23.x_high_band AND layer_23.y_low_band = layer_23.y_high_band) END AS "settled",
  layer_23.hit_0_sanctioned AS "gate_sanctioned",
  (layer_23.hit_0_sanctioned IS NULL) AS "gate_sanctioned_open",
  layer_23.hit_1_no_budget AS "gate_no_budget",
  (layer_23.hit_1_no_budget IS NULL) AS "gate_no_budget_open",
  (layer_23.x_rounded_0 - layer_23.x_rounded_1) / 1000000.0 AS "customer_potential_contribution_growth",
  layer_23.x_rounded_1 / 1000000.0 AS "customer_potential_contribution_budget",
  (CASE WHEN (layer_23.hit_1_no_budget) AND layer_23.x_sum IS NOT NULL THEN layer_23.x_score - layer_23.x_sum ELSE 0.0 END) / 1000000.0 AS "customer_potential_adjustment_no_budget",
  CASE WHEN layer_23.y_decides = 0.0 THEN layer_23.y_sum ELSE 0.0 END / 1000000.0 AS "relationship_contribution_contact",
  CASE WHEN layer_23.gap_at_1 = 0.0 THEN 'growth' WHEN layer_23.gap_at_1 = 1.0 THEN 'budget' WHEN layer_23.gap_at_1 = 2.0 THEN 'lastContact' WHEN layer_23.gap_at_1 = 3.0 THEN 'sanctioned' END AS "gap_1",
  layer_23.gap_range_1_0 / 1000000.0 AS "gap_1_customer_potential",
  layer_23.gap_range_1_1 / 1000000.0 AS "gap_1_relationship"
FROM layer_23
LIMIT -1 OFFSET 0
