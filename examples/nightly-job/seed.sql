-- Made-up customers, as many as $1, the same on every run. About as messy as a real CRM: fields that nobody filled in, an option that
-- the model does not list, a number out of range, a contact in the future.
INSERT INTO account
SELECT
  'A-' || lpad(n::text, 7, '0'),
  'Customer ' || n,
  CASE WHEN n % 10 < 7 THEN (n * 7919::bigint % 5200)::double precision END,
  CASE WHEN n % 4 <> 0 THEN (n * 104729::bigint % 61 - 20) / 100.0::double precision END,
  CASE WHEN n % 7 <> 0 THEN date '2026-11-22' - (n * 31::bigint % 500)::integer + CASE WHEN n % 997 = 0 THEN 600 ELSE 0 END END,
  CASE WHEN n % 3 = 0 THEN n % 90 = 0 END,
  jsonb_strip_nulls(jsonb_build_object(
    'need', CASE WHEN n % 5 < 3 THEN CASE WHEN n % 1001 = 0 THEN 9 ELSE n * 13 % 4 + 1 END END,
    'budget', CASE n * 17 % 11 WHEN 0 THEN 'Approved' WHEN 1 THEN 'Approved' WHEN 2 THEN 'In plan' WHEN 3 THEN 'None' WHEN 4 THEN CASE WHEN n % 40 = 0 THEN 'maybe' END END,
    'relationship', jsonb_strip_nulls(jsonb_build_object(
      'stage', CASE WHEN n % 6 < 4 THEN n * 29 % 5 + 1 END,
      'trust', CASE WHEN n % 9 = 0 THEN n * 37 % 10 + 1 END)),
    'buyer_access', CASE n * 19 % 8 WHEN 0 THEN 'None' WHEN 1 THEN 'Brief' WHEN 2 THEN 'Several talks' WHEN 3 THEN 'Several talks' WHEN 4 THEN 'Deep' END,
    'buying_role', CASE n * 41 % 13 WHEN 0 THEN 'CHAMPION' WHEN 1 THEN 'COACH' END,
    'wallet_share_pct', CASE WHEN n % 8 < 3 THEN (n * 43 % 101)::text || '%' END)),
  date '2026-11-01' - (n * 53::bigint % 400)::integer
FROM generate_series(1, $1::integer) AS n;
