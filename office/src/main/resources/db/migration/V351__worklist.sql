-- The worklist is read in this order, a page at a time, from wherever the reader stands.
create index benefit_case_due on benefit_case ((coalesce(decide_by, 'infinity'::date)), id)
  where state in ('OPEN', 'CALLED');
create index decision_proposed_case on decision (case_id) where state = 'PROPOSED';
create index decision_by_number on decision using gin (plain(number) gin_trgm_ops);
create index case_paper_document on case_paper (document) where document is not null;
