-- What the CRM holds: numbers in its own units, a few fields as columns and the custom ones in a document.
CREATE TABLE IF NOT EXISTS account (
  id text COLLATE "C" PRIMARY KEY CHECK (id <> ''),
  name text NOT NULL,
  annual_spend_wan double precision,
  growth_share double precision,
  last_contact date,
  blocked boolean,
  custom jsonb NOT NULL DEFAULT '{}',
  updated_on date
);

-- What the job writes back: one flat row per customer. The first columns are the result; a row is written only when one of them
-- changes. The last ones say which run wrote it.
CREATE TABLE IF NOT EXISTS account_score (
  customer_id text COLLATE "C" PRIMARY KEY REFERENCES account ON DELETE CASCADE,
  status text NOT NULL,
  potential_score integer,
  potential_low integer NOT NULL,
  potential_high integer NOT NULL,
  potential_known_percent integer NOT NULL,
  relationship_score integer,
  relationship_low integer NOT NULL,
  relationship_high integer NOT NULL,
  relationship_known_percent integer NOT NULL,
  cell text,
  tier text,
  strategy_code text,
  settled boolean NOT NULL,
  reasons_json jsonb NOT NULL,
  issues_json jsonb NOT NULL,
  model_id text NOT NULL,
  model_version text NOT NULL,
  model_hash text NOT NULL,
  as_of date NOT NULL,
  input_hash text NOT NULL,
  scored_at timestamptz NOT NULL
);

-- One row per run: it says by which model and for which day all rows of account_score hold, the ones that it left alone too. A run that
-- broke off has no end.
CREATE TABLE IF NOT EXISTS score_run (
  run_id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  started_at timestamptz NOT NULL DEFAULT now(),
  finished_at timestamptz,
  as_of date NOT NULL,
  model_hash text NOT NULL,
  rows_read integer,
  rows_scored integer,
  rows_changed integer,
  rows_by_status jsonb,
  issues_by_code jsonb
);
